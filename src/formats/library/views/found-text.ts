import type { Source } from '../../../sources/source.js';
import type { Act, AttributionSpans, Mode, Statement } from '../../../statements/reading.js';
import type { Span } from '../../../text/span.js';
import { date } from '../../date.js';
import { labelOf } from '../../footing.js';
import { actOf } from '../../said.js';
import { type Screen, screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import type { Run } from '../../wrap.js';
import { statementId } from '../statement-rows.js';

/** An article in which words were found. */
export interface ArticleFound {
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** A stretch of the article's text or the statement's content, and where it starts there. */
  readonly snippet: { readonly text: string; readonly start: number };
  /** Where the words are in that text or content. */
  readonly hits: readonly Span[];
}

/** A statement in which words were found. */
export interface StatementFound extends ArticleFound, Pick<Statement, 'answered'> {
  readonly statement: string;
  readonly act: Act;
  readonly mode: Mode;
  readonly field: 'text' | 'title';
  readonly content: string;
  readonly party: string | null;
  readonly claim: string | null;
  readonly source: Source | null;
  /** All that the article tells of how the source is known. */
  readonly footing: readonly string[];
  readonly spans: AttributionSpans;
  /** Where the words are in the article's text or title. */
  readonly places: readonly Span[];
}

interface Total<Hit> {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Statements that were found, for a person at a terminal: who says it on what footing, in which words, where. */
export function statementsFoundText({ hits, total }: Total<StatementFound>, options: TextOptions): string {
  const screen = screenOf(options);
  const { paint, lines } = screen;
  const blocks = hits.map((hit) => [
    ...lines([
      { words: hit.source === null ? 'no source given' : labelOf(hit.source), paint: paint.cyan },
      { words: `  ${[actOf(hit), hit.mode, ...hit.footing].join(' · ')}`, paint: paint.dim },
    ]),
    ...snippetLines(hit, screen),
    ...lines([{ words: placeOf(hit, statementId(hit.article, hit.statement)), paint: paint.dim }], 2),
  ]);
  return told(blocks, hits.length, total, 'statement', screen);
}

/** The same of articles. */
export function articlesFoundText({ hits, total }: Total<ArticleFound>, options: TextOptions): string {
  const screen = screenOf(options);
  const { paint, lines } = screen;
  const blocks = hits.map((hit) => [
    ...lines([{ words: hit.title ?? 'No headline', paint: paint.bold }]),
    ...snippetLines(hit, screen),
    ...lines([{ words: placeOf(hit, hit.article), paint: paint.dim }], 2),
  ]);
  return told(blocks, hits.length, total, 'article', screen);
}

function told(
  blocks: readonly (readonly string[])[],
  shown: number,
  total: number,
  what: string,
  { lines }: Screen,
): string {
  if (total === 0) return `No ${what} found.`;
  const more = shown < total ? `, ${shown} shown (--limit ${Math.min(total, shown * 5)} shows more)` : '';
  return [...blocks, lines([{ words: `${counted(total, what)}${more}` }])]
    .map((block) => block.join('\n'))
    .join('\n\n');
}

const placeOf = ({ outlet, url, article, published }: ArticleFound, id: string): string =>
  [outlet ?? url ?? article, published === null ? 'no date' : date(published), id].join(' · ');

/** The stretch with the words that were found marked; an ellipsis where it is cut. */
function snippetLines({ snippet, hits, content }: ArticleFound & { readonly content?: string }, screen: Screen) {
  const { text, start } = snippet;
  const runs: Run[] = [];
  let at = 0;
  for (const [from, to] of hits) {
    if (from < start || to > start + text.length) continue;
    runs.push(
      { words: text.slice(at, from - start) },
      { words: text.slice(from - start, to - start), paint: mark(screen) },
    );
    at = to - start;
  }
  const isCut = content === undefined || start + text.length < content.length;
  return screen.lines(
    [...(start > 0 ? [{ words: '… ' }] : []), ...runs, { words: `${text.slice(at)}${isCut ? ' …' : ''}` }],
    2,
  );
}

const mark =
  ({ paint }: Screen) =>
  (words: string): string =>
    paint.bold(paint.yellow(words));
