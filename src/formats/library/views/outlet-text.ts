import type { Relation } from '../../../coverage/lineage.js';
import { percent } from '../../report/percent.js';
import { inBlocks, type Screen, screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import { daysFrom } from './cards.js';

/** How many articles one outlet has from another, in one way. */
export interface Exchange {
  readonly outlet: string;
  readonly relation: Exclude<Relation, 'origin'>;
  readonly articles: number;
}

/** An outlet's output, counted. */
export interface OutletView {
  readonly outlet: string;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  /** How many of the articles have it from where; those whose lineage is not worked out are in none. */
  readonly relations: Readonly<Record<Relation, number>>;
  /** Statements that are not part of others, and how many of them are of sources without a name. */
  readonly statements: number;
  readonly unnamed: number;
  /** Articles with at least one such statement. */
  readonly articlesWithUnnamed: number;
  /** Claims that it carries, and those that it had from a source itself. */
  readonly claims: number;
  readonly ownClaims: number;
  /** Whom it has articles from, and who has articles from it. */
  readonly from: readonly Exchange[];
  readonly to: readonly Exchange[];
}

const COLUMN = 9;
/** So many of whom it copies, or who copy it, are named. */
const SHOWN = 12;
const VERBS = { copy: 'copied', rewrite: 'rewritten', pickup: 'picked up', version: 'changed later' };

/** An outlet for a person at a terminal: how much is its own, how much rests on unnamed sources, whom it copies. */
export function outletText(view: OutletView, options: TextOptions): string {
  const screen = screenOf(options);
  const { paint, lines, labelled } = screen;
  const row = (n: number, words: string) =>
    labelled({ words: String(n).padStart(COLUMN - 2), paint: paint.cyan }, [{ words }], 0, COLUMN);
  const { outlet, articles, first, last, relations, statements, unnamed, claims, ownClaims } = view;
  const of = (n: number, all: number) => (all > 0 ? `, ${percent(n / all)}` : '');
  const derived = (['copy', 'rewrite', 'pickup', 'version'] as const).filter((relation) => relations[relation] > 0);
  const blocks = [
    [
      ...lines([{ words: outlet, paint: paint.bold }]),
      ...lines([
        {
          words: [counted(articles, 'article'), daysFrom(first, last)].filter((part) => part !== '').join(' · '),
          paint: paint.dim,
        },
      ]),
    ],
    [
      ...row(relations.origin, `from its own sources${of(relations.origin, articles)}`),
      ...derived.flatMap((relation) =>
        row(relations[relation], `${VERBS[relation]}${of(relations[relation], articles)}`),
      ),
    ],
    [
      ...row(unnamed, `of ${counted(statements, 'statement')} by unnamed sources${of(unnamed, statements)}`),
      ...row(
        view.articlesWithUnnamed,
        `of ${counted(articles, 'article')} with such a statement${of(view.articlesWithUnnamed, articles)}`,
      ),
      ...row(
        ownClaims,
        `of ${counted(claims, 'claim')} that it carries had from a source itself${of(ownClaims, claims)}`,
      ),
    ],
    exchangeLines('Has articles from', view.from, screen),
    exchangeLines('Is followed by', view.to, screen),
  ];
  return inBlocks(blocks);
}

function exchangeLines(
  heading: string,
  exchanges: readonly Exchange[],
  { paint, lines, labelled }: Screen,
): readonly string[] {
  if (exchanges.length === 0) return [];
  const sorted = [...exchanges].sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
  const more = sorted.length - SHOWN;
  return [
    ...lines([{ words: heading, paint: paint.bold }]),
    ...sorted
      .slice(0, SHOWN)
      .flatMap(({ outlet, relation, articles }) =>
        labelled(
          { words: String(articles).padStart(COLUMN - 2), paint: paint.cyan },
          [{ words: `${outlet}, ${VERBS[relation]}` }],
          0,
          COLUMN,
        ),
      ),
    ...(more > 0 ? lines([{ words: `and ${more} more` }], COLUMN) : []),
  ];
}
