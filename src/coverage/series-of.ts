import { createHash } from 'node:crypto';
import type { Statement } from '../statements/reading.js';
import { contains } from '../text/span.js';
import type { Covered } from './covered.js';
import type { Lineage } from './lineage.js';
import type { Quantity } from './quantities.js';
import { figuresByQuantity } from './same-quantity.js';
import type { Series, Value } from './series.js';
import { tiedFigures } from './tied-figures.js';
import { changesAmong } from './value-changes.js';

/** What is known of the articles of a story beside their readings. */
export interface SeriesOptions {
  readonly lineage: readonly Lineage[];
  /** The party that a source of an article's reading is. */
  readonly partyOf: (article: string, source: string) => string | null;
  /** The claim that a statement of an article's reading belongs to. */
  readonly claimOf: (article: string, statement: string) => string | null;
}

/**
 * The numbers of one story that move: quantities that its articles give two or more values of, by time and source.
 * A quantity with one value all through is left out, and so is what is told of another event or of a part of the whole.
 * @param articles the articles of one story
 */
export function seriesOf(articles: readonly Covered[], options: SeriesOptions): readonly Series[] {
  const since = publishedFirst(articles, options.lineage);
  return figuresByQuantity(articles).flatMap((alike): Series[] => {
    const figures = tiedFigures(alike);
    const values = figures.flatMap((figure) => valuesOf(figure, since, options));
    if (!moves(figures, values)) return [];
    const scale = scaleOf(figures);
    const ordered = [...values].sort(
      (a, b) => inTime(a, b) || a.article.localeCompare(b.article) || a.span[0] - b.span[0],
    );
    const quantity = quantityName(figures[0]!);
    return [
      {
        id: idOf(quantity, ordered[0]!),
        quantity,
        unit:
          [scale.name, commonest(figures.map(({ unit }) => unit).filter((unit) => unit !== null))]
            .filter(Boolean)
            .join(' ') || null,
        claim: commonest(
          ordered.flatMap(({ article, statement }) =>
            statement === null ? [] : (options.claimOf(article, statement) ?? []),
          ),
        ),
        values: ordered.map((value) => ({ ...value, value: inScale(value.value, scale) })),
        changes: changesAmong(figures, ordered).map((change) => ({
          ...change,
          from: inScale(change.from, scale),
          to: inScale(change.to, scale),
        })),
      },
    ];
  });
}

/** `people killed`, or `miners killed` where others than everybody are counted. */
const quantityName = ({ quantity, group }: Quantity): string =>
  group === null ? quantity! : quantity!.replace('people', group);

/** Sums are told in the largest scale that leaves none of them below one: in millions, say. */
function scaleOf(figures: readonly Quantity[]): { readonly name: string; readonly by: number } {
  const least = figures.every(({ number }) => number.scaled)
    ? Math.min(...figures.map(({ number }) => number.value))
    : 0;
  return SCALES.find(({ by }) => least >= by) ?? { name: '', by: 1 };
}

const inScale = (value: number, { by }: { readonly by: number }): number => Number((value / by).toPrecision(12));

const SCALES = [
  { name: 'trillion', by: 1e12 },
  { name: 'billion', by: 1e9 },
  { name: 'million', by: 1e6 },
];

/** When the values of each article were published first: of a copy, when its original was. */
function publishedFirst(articles: readonly Covered[], lineage: readonly Lineage[]): ReadonlyMap<string, string | null> {
  const published = new Map(articles.map(({ id, reading }) => [id, reading.article.published]));
  const originals = new Map(
    lineage
      .filter(({ relation }) => relation === 'copy' || relation === 'rewrite' || relation === 'version')
      .map(({ article, from }) => [article, from.flatMap(({ from }) => ('article' in from ? [from.article] : []))[0]]),
  );
  return new Map(
    articles.map(({ id }) => {
      const seen = new Set<string>();
      let at = id;
      for (
        let next = originals.get(at);
        next !== undefined && published.has(next) && !seen.has(next);
        next = originals.get(at)
      ) {
        seen.add(next);
        at = next;
      }
      return [id, published.get(at) ?? published.get(id) ?? null];
    }),
  );
}

function valuesOf(
  figure: Quantity,
  since: ReadonlyMap<string, string | null>,
  options: SeriesOptions,
): readonly Value[] {
  const { article, field, number, sentence, old } = figure;
  const statement = statementWith(article, figure);
  const base = {
    article: article.id,
    statement: statement?.id ?? null,
    source: statement?.source == null ? null : options.partyOf(article.id, statement.source),
    at: statement?.when?.split('/')[0] ?? (old ? null : (since.get(article.id) ?? null)),
    field,
  };
  const upTo = sentence.upTo.get(sentence.numbers.findIndex(({ span }) => span[0] === number.span[0]));
  if (upTo === undefined) return [{ ...base, value: number.value, bound: number.bound, span: number.span }];
  return [
    { ...base, value: number.value, bound: 'at least', span: number.span },
    { ...base, value: upTo.value, bound: 'at most', span: upTo.span },
  ];
}

/** The innermost statement whose content has the number in it. */
function statementWith({ reading }: Covered, { field, number }: Quantity): Statement | null {
  const length = ({ spans }: Statement): number => spans.content.reduce((sum, [from, to]) => sum + to - from, 0);
  const holding = reading.statements.filter(
    (one) => one.field === field && one.spans.content.some((content) => contains(content, number.span)),
  );
  return holding.sort((a, b) => length(a) - length(b))[0] ?? null;
}

/** True for a number that moves: two values, in two articles, by two parties, or set against each other by the text. */
function moves(figures: readonly Quantity[], values: readonly Value[]): boolean {
  if (new Set(values.map(({ value }) => value)).size < 2) return settles(figures, values);
  if (figures.some(({ inPlaceOf, number }) => inPlaceOf !== null && inPlaceOf.number.value !== number.value))
    return true;
  return values.some((a) =>
    values.some(
      (b) =>
        a.value !== b.value &&
        (a.article !== b.article || (a.source !== null && b.source !== null && a.source !== b.source)),
    ),
  );
}

/** One count all through, which some articles give as the least it can be and others as what it is. */
const settles = (figures: readonly Quantity[], values: readonly Value[]): boolean =>
  figures.every(({ how, unit }) => unit === 'people' && how !== 'sum') &&
  values.some((a) => a.bound === 'at least' && values.some((b) => b.bound === 'exactly' && a.article !== b.article));

const inTime = (a: Value, b: Value): number => Date.parse(a.at ?? '1970') - Date.parse(b.at ?? '1970') || 0;

function commonest<T>(all: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const idOf = (quantity: string, { article, field, span }: Value): string =>
  createHash('sha256')
    .update(JSON.stringify([quantity, article, field, span]))
    .digest('hex')
    .slice(0, 16);
