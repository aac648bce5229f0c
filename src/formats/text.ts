import type { Source } from '../sources/source.js';
import type { Reading, Statement } from '../statements/reading.js';
import { printable } from '../text/printable.js';
import { date } from './date.js';
import { footingOf, labelOf } from './footing.js';
import { actOf, channelOf, doubtsOf, whenOf } from './said.js';
import { screenOf, type TextOptions } from './screen.js';
import { sourceLines } from './source-lines.js';
import { summary } from './summary.js';
import { wordsOf } from './words.js';
import type { Run } from './wrap.js';

const STEP = 2;
/** Deeper than this, statements inside statements are no longer set in. */
const DEEPEST = 3;

/**
 * A Reading for a person at a terminal: a head, then the statements in the order of the article, those that are said
 * inside another one set in, each with who says it and how; where a source first speaks, its footing; the sources at
 * the end. No control character of the article is printed.
 */
export function toText(reading: Reading, options: TextOptions): string {
  const { paint, lines } = screenOf(options);
  const { article, sources, statements } = reading;
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
  const byId = new Map(sources.map((source) => [source.id, source]));
  const introduced = new Set<Source>();
  const body = statements.map((statement, i) => {
    const { spans, field } = statement;
    const words = (part: keyof Statement['spans']) =>
      printable(wordsOf(field === 'title' ? (article.title ?? '') : article.text, spans[part]));
    const indent = STEP * (1 + depths[i]!);
    const source = byId.get(statement.source ?? '');
    const name = source ? printable(labelOf(source)) : words('source');
    const who: Run = name ? { words: name, paint: paint.cyan } : { words: 'no source given', paint: paint.dim };
    const footing = source && !introduced.has(source) ? footingOf(source, byId.get(source.partOf ?? '') ?? null) : [];
    if (source) introduced.add(source);
    return [
      ...lines([who, { words: `  ${words('cue')}`, paint: paint.magenta }], indent),
      ...lines([{ words: printable(footing.join(' · ')), paint: paint.dim }], indent),
      ...lines([{ words: words('content') }, { words: `  ${mannerOf(statement)}`, paint: paint.dim }], indent + STEP),
    ].join('\n');
  });
  const cast = sourceLines(reading);
  const list = [
    ...lines([{ words: 'Sources', paint: paint.bold }]),
    ...cast.flatMap(({ label, about: told }) =>
      lines(
        [
          { words: label, paint: paint.cyan },
          { words: `  ${told}`, paint: paint.dim },
        ],
        STEP,
      ),
    ),
  ].join('\n');
  const end = paint.dim(summary(statements));
  return [head.join('\n'), ...body, ...(cast.length > 0 ? [list] : []), end].join('\n\n');
}

/** How it is said: `denies · direct · press conference · Mon 10 May 2027 (inferred)`. */
function mannerOf(statement: Statement): string {
  const { act, mode, field, when, inferred, unresolved } = statement;
  const mark = (words: string, what: 'channel' | 'when') => (inferred.includes(what) ? `${words} (inferred)` : words);
  const channel = channelOf(statement);
  return [
    act !== 'assert' && actOf(statement),
    mode,
    field === 'title' && 'in the headline',
    unresolved ? 'can’t tell who' : inferred.includes('source') && 'source inferred',
    channel !== null && printable(mark(channel, 'channel')),
    when !== null && mark(whenOf(when), 'when'),
    ...doubtsOf(statement),
  ]
    .filter((part) => part !== false)
    .join(' · ');
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
