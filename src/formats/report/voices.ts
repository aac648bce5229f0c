import type { Reading, Statement } from '../../statements/reading.js';
import { printable } from '../../text/printable.js';
import { wordsOf } from '../words.js';

/** All statements whose source has the same words. */
export interface Voice {
  /** The words for the source; null for the statements that give no source. */
  readonly name: string | null;
  /** One or two letters that stand for the name where there is no room for it. */
  readonly initials: string;
  /** Indices of its statements, in the order of the article. */
  readonly statements: readonly number[];
  /** Share of the article's words that are credited to it, 0 to 1; of all voices together at most 1. */
  readonly share: number;
  /** 1 to 7 for those who say most, in that order; 0 for the others. */
  readonly color: number;
}

const COLORS = 7;

/**
 * The voices of a reading, those who say most first. Words alone tell them apart: `he` is not yet anybody. A word is
 * counted once, for the outermost statement that it is part of: it is that source who is said to tell the rest.
 */
export function voicesOf({ article: { text }, statements }: Reading): readonly Voice[] {
  const { said, all } = countWords(text, statements);
  const groups = new Map<string, { name: string | null; statements: number[]; words: number }>();
  statements.forEach(({ spans }, i) => {
    const name = printable(wordsOf(text, spans.source)) || null;
    const key = name?.toLowerCase() ?? '';
    const group = groups.get(key) ?? { name, statements: [], words: 0 };
    groups.set(key, group);
    group.statements.push(i);
    group.words += said[i]!;
  });
  let colors = 0;
  return [...groups.values()]
    .sort((a, b) => b.words - a.words)
    .map(({ name, statements: own, words }) => ({
      name,
      initials: initialsOf(name ?? ''),
      statements: own,
      share: words / Math.max(1, all),
      color: name !== null && colors < COLORS ? ++colors : 0,
    }));
}

/** For each statement, its voice's colour. */
export function colorsOf(voices: readonly Voice[]): readonly number[] {
  const colors: number[] = [];
  for (const { statements, color } of voices) for (const i of statements) colors[i] = color;
  return colors;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;

/** How many words each statement has, those of statements inside others not counted again, and how many there are. */
function countWords(text: string, statements: readonly Statement[]): { said: readonly number[]; all: number } {
  const owner = new Int32Array(text.length).fill(-1);
  // those inside others first, so that the outermost has the last word
  const order = statements
    .map((_, i) => i)
    .sort((a, b) => Number(!statements[a]!.within) - Number(!statements[b]!.within));
  for (const i of order) for (const [start, end] of statements[i]!.spans.content) owner.fill(i, start, end);
  const said = statements.map(() => 0);
  let all = 0;
  for (const { index } of text.matchAll(WORD)) {
    all++;
    const statement = owner[index]!;
    if (statement >= 0) said[statement]!++;
  }
  return { said, all };
}

/** `Rep. John Mica (R-Fla.)` gives `RJ`, `officials` gives `O`. */
function initialsOf(name: string): string {
  const words = name.match(WORD)?.filter((word) => !/^(?:the|an?|of|and)$/i.test(word)) ?? [];
  return words
    .slice(0, 2)
    .map((word) => [...word][0]!.toUpperCase())
    .join('');
}
