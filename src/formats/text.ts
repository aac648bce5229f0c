import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Reading, Statement } from '../statements/reading.js';
import { printable } from '../text/printable.js';
import { wordsOf } from './words.js';

/** How wide the terminal is, in columns, and whether it takes colours. */
export interface TextOptions {
  readonly color: boolean;
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 110;
const INDENT = '    ';

/** A Reading for a person at a terminal: a head, then the statements in the order of the article. */
export function toText(reading: Reading, { color, width }: TextOptions): string {
  const paint = createColors(color);
  const columns = Math.max(NARROWEST, Math.min(WIDEST, width));
  const { article, statements } = reading;
  const wrap = (words: string, indent: string) =>
    wrapAnsi(words, columns - stringWidth(indent), { hard: true, trim: true })
      .split('\n')
      .map((line) => indent + line)
      .join('\n');
  const about = [
    article.outlet,
    article.agency && `carries ${article.agency}`,
    day(article.published),
    article.byline.join(', '),
  ];
  const head = [
    wrap(paint.bold(printable(article.title ?? reading.id)), ''),
    wrap(paint.dim(printable(about.filter(Boolean).join(' · '))), ''),
    ...article.warnings.map((warning) => wrap(paint.yellow(printable(warning)), '')),
  ].filter((line) => line.trim() !== '');
  const body = statements.map((statement) => {
    const { source, cue, content } = statementWords(article.text, statement);
    const who = source === '' ? paint.dim('nobody named') : paint.cyan(source);
    return `${wrap(`${who}  ${paint.magenta(cue)}`, '  ')}\n${wrap(content, INDENT)}`;
  });
  return [head.join('\n'), ...body, paint.dim(summary(statements))].join('\n\n');
}

function statementWords(text: string, { spans }: Statement) {
  const words = (part: keyof Statement['spans']) => printable(wordsOf(text, spans[part]));
  return { source: words('source'), cue: words('cue'), content: words('content') };
}

/** `23 statements: 14 direct, 7 indirect, 2 mixed`. */
export function summary(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'No statements: nobody is said to say anything.';
  const modes = (['direct', 'indirect', 'mixed'] as const)
    .map((mode) => [statements.filter((s) => s.mode === mode).length, mode] as const)
    .filter(([n]) => n > 0)
    .map(([n, mode]) => `${n} ${mode}`);
  return `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}: ${modes.join(', ')}`;
}

const day = (iso: string | null): string | null => iso?.slice(0, 16).replace('T', ' ') ?? null;
