import type { Reading } from '../../src/statements/reading.js';
import { type FindingInWords, readingWith, type SourceInWords, type StatementInWords } from './reading.js';

/** A report of any size, in which many say much: every tenth source has no name, and findings are here and there. */
export function manyVoices(sources: number, statements: number): Reading {
  const cast: SourceInWords[] = Array.from({ length: sources }, (_, i) => ({
    name: i % 10 === 0 ? null : `Speaker ${i + 1}`,
    named: i % 10 !== 0,
    description: i % 10 === 0 ? 'an official' : `member ${i + 1} of the council`,
    anonymity: i % 10 === 0 ? 'unnamed' : null,
    mentions: [],
  }));
  const paragraphs: string[] = [];
  const said: StatementInWords[] = [];
  const findings: FindingInWords[] = [];
  const mentions = cast.map((): [number, number][] => []);
  let length = 0;
  for (let i = 0; i < statements; i++) {
    const who = `Speaker ${(i % sources) + 1}x${i}`;
    const content = `the quay should close in the year ${10_000 + i}, whatever the board may have thought of it`;
    const paragraph = `${who} said ${content}.`;
    mentions[i % sources]!.push([length, length + who.length]);
    said.push({ by: `s${(i % sources) + 1}`, words: {}, act: i % 7 === 0 ? 'deny' : 'assert' });
    if (i % 100 === 0) findings.push({ ...FINDING, words: `in the year ${10_000 + i}` });
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  const text = paragraphs.join('\n\n');
  const reading = readingWith(text, {
    sources: cast.map((source, i) => ({ ...source, mentions: mentions[i]! })),
    statements: said,
    findings,
  });
  let at = 0;
  const placed = reading.statements.map((statement, i) => {
    const start = at;
    const who = paragraphs[i]!.indexOf(' said ');
    at += paragraphs[i]!.length + 2;
    return {
      ...statement,
      spans: {
        source: [[start, start + who]] as const,
        cue: [[start + who + 1, start + who + 5]] as const,
        content: [[start + who + 6, at - 3]] as const,
      },
    };
  });
  return { ...reading, statements: placed };
}

const FINDING = {
  rule: 'far-future',
  severity: 'info',
  message: 'The year is far from now.',
  standard: 'Common sense',
  mend: 'Check the year.',
} as const;
