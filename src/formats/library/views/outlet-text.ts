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
  const { paint, lines } = screen;
  const about = [counted(view.articles, 'article'), daysFrom(view.first, view.last)].filter((part) => part !== '');
  const head = [
    ...lines([{ words: view.outlet, paint: paint.bold }]),
    ...lines([{ words: about.join(' · '), paint: paint.dim }]),
  ];
  return inBlocks([
    head,
    lineageRows(view, screen),
    restRows(view, screen),
    exchangeLines('Takes articles from others', view.from, screen),
    exchangeLines('Others take articles from it', view.to, screen),
  ]);
}

const row = (n: number, words: string, { paint, labelled }: Screen): readonly string[] =>
  labelled({ words: String(n).padStart(COLUMN - 2), paint: paint.cyan }, [{ words }], 0, COLUMN);

const shareOf = (n: number, all: number): string => (all > 0 ? `, ${percent(n / all)}` : '');

function lineageRows({ relations, articles }: OutletView, screen: Screen): readonly string[] {
  const derived = (['copy', 'rewrite', 'pickup', 'version'] as const).filter((relation) => relations[relation] > 0);
  const told = (n: number, words: string) => row(n, words + shareOf(n, articles), screen);
  return [
    ...told(relations.origin, 'from its own sources'),
    ...derived.flatMap((relation) => told(relations[relation], VERBS[relation])),
  ];
}

function restRows(view: OutletView, screen: Screen): readonly string[] {
  const { articles, statements, unnamed, articlesWithUnnamed, claims, ownClaims } = view;
  const told = (n: number, all: number, of: string, words: string) =>
    row(n, `of ${counted(all, of)} ${words}${shareOf(n, all)}`, screen);
  return [
    ...told(unnamed, statements, 'statement', 'by unnamed sources'),
    ...told(articlesWithUnnamed, articles, 'article', 'with such a statement'),
    ...told(ownClaims, claims, 'claim', 'that it carries had from a source itself'),
  ];
}

function exchangeLines(heading: string, exchanges: readonly Exchange[], screen: Screen): readonly string[] {
  if (exchanges.length === 0) return [];
  const sorted = [...exchanges].sort((a, b) => b.articles - a.articles || (a.outlet < b.outlet ? -1 : 1));
  const more = sorted.length - SHOWN;
  return [
    ...screen.lines([{ words: heading, paint: screen.paint.bold }]),
    ...sorted
      .slice(0, SHOWN)
      .flatMap(({ outlet, relation, articles }) => row(articles, `${outlet}, ${VERBS[relation]}`, screen)),
    ...(more > 0 ? screen.lines([{ words: `and ${more} more` }], COLUMN) : []),
  ];
}
