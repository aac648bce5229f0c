import { createColors } from 'picocolors';
import type { Reading, Statement } from '../statements/reading.js';
import { printable } from '../text/printable.js';
import { date } from './date.js';
import { summary } from './summary.js';
import { wordsOf } from './words.js';
import { type Run, wrap } from './wrap.js';

/** How wide the terminal is, in columns, and whether it takes colours. */
export interface TextOptions {
  readonly color: boolean;
  readonly width: number;
}

const NARROWEST = 20;
const WIDEST = 110;
const STEP = 2;
/** Deeper than this, statements inside statements are no longer set in. */
const DEEPEST = 3;

/**
 * A Reading for a person at a terminal: a head, then the statements in the order of the article, those that are said
 * inside another one set in. No control character of the article is printed.
 */
export function toText(reading: Reading, { color, width }: TextOptions): string {
  const paint = createColors(color);
  const columns = Math.max(NARROWEST, Math.min(WIDEST, width));
  const { article, statements } = reading;
  const lines = (runs: readonly Run[], indent = 0) =>
    wrap(runs, columns - indent).map((line) => ' '.repeat(indent) + line);
  const about = [
    article.outlet,
    article.agency && `carries ${article.agency}`,
    article.published && date(article.published),
    article.byline.join(', '),
  ];
  const head = [
    ...lines([{ words: printable(article.title ?? reading.id), paint: paint.bold }]),
    ...lines([{ words: printable(about.filter(Boolean).join(' · ')), paint: paint.dim }]),
    ...article.warnings.flatMap((warning) => lines([{ words: printable(warning), paint: paint.yellow }])),
  ];
  const depths = depthsOf(statements);
  const body = statements.map(({ spans, mode }, i) => {
    const words = (part: keyof Statement['spans']) => printable(wordsOf(article.text, spans[part]));
    const indent = STEP * (1 + depths[i]!);
    const source = words('source');
    const who: Run = source ? { words: source, paint: paint.cyan } : { words: 'no source given', paint: paint.dim };
    const said = [{ words: words('content') }, { words: `  ${mode}`, paint: paint.dim }];
    return [
      ...lines([who, { words: `  ${words('cue')}`, paint: paint.magenta }], indent),
      ...lines(said, indent + STEP),
    ].join('\n');
  });
  return [head.join('\n'), ...body, paint.dim(summary(statements))].join('\n\n');
}

/** For each statement, how many others it is said inside of. */
function depthsOf(statements: readonly Statement[]): readonly number[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.map(({ within }) => {
    let depth = 0;
    for (let id = within; id !== null && depth < DEEPEST; id = byId.get(id)?.within ?? null) depth++;
    return depth;
  });
}
