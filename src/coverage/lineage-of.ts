import { candidates } from './candidates.js';
import type { Covered } from './covered.js';
import { creditedBy } from './credited.js';
import { descentOf } from './descent-of.js';
import type { Lineage } from './lineage.js';
import { misspelt } from './misspelt.js';
import { nearestOf } from './nearest.js';
import { outletFinder } from './outlet-finder.js';
import { sameHand } from './outlet-names.js';
import { earlierStates, version } from './page-states.js';
import { type Prepared, prepare } from './prepared.js';
import { textDescent } from './text-descent.js';
import { byTime } from './which-first.js';

/**
 * Where each of some articles that belong together has its text or its claims from, in the order given. A copy is told
 * by the words it shares (containment; Broder 1997), a rewrite by what a rewriter keeps and its order, a pickup by its
 * credits. Two outlets of one publisher, and two states of a page, never copy each other.
 */
export function lineageOf(articles: readonly Covered[]): readonly Lineage[] {
  const names = articles.flatMap(({ reading: { article } }) => [article.outlet, article.agency]);
  const find = outletFinder(names.filter((name) => name !== null));
  const prepared = articles.map((article) => prepare(article, find));
  const earlier = earlierStates(prepared);
  const near = candidates(prepared);
  const errors = misspelt(prepared);
  const found = new Map<string, Lineage>();
  for (const one of inOrder(prepared)) {
    const before = earlier.get(one.id);
    const lineage =
      before === undefined
        ? lineageAmong(one, prepared, othersThan(one, near.get(one.id)!, found), errors, found)
        : version(one, before);
    found.set(one.id, withoutCycles(lineage, found));
  }
  return articles.map(({ id }) => found.get(id)!);
}

const inOrder = (prepared: readonly Prepared[]): readonly Prepared[] =>
  [...prepared].sort((a, b) => byTime(a.covered, b.covered) || (a.id < b.id ? -1 : 1));

function lineageAmong(
  one: Prepared,
  all: readonly Prepared[],
  others: readonly Prepared[],
  errors: ReturnType<typeof misspelt>,
  known: ReadonlyMap<string, Lineage>,
): Lineage {
  const texts = others.map((other) => textDescent(one, other, errors)).filter((descent) => descent !== null);
  return descentOf(one, nearestOf(one, texts, known), creditedBy(one, all, known), others);
}

/** Without those of the same hand, and those that have their text from it: nobody copies what is its own. */
function othersThan(
  one: Prepared,
  near: readonly Prepared[],
  found: ReadonlyMap<string, Lineage>,
): readonly Prepared[] {
  const isOwn = ({ covered }: Prepared): boolean => sameHand(one.covered.reading.article, covered.reading.article);
  const own = new Set(near.filter(isOwn).map(({ id }) => id));
  return near.filter(
    ({ id }) =>
      !own.has(id) && !(found.get(id)?.from ?? []).some(({ from }) => 'article' in from && own.has(from.article)),
  );
}

/** Drops what would make an article descend from itself. */
function withoutCycles(lineage: Lineage, known: ReadonlyMap<string, Lineage>): Lineage {
  const leadsBack = (id: string, seen = new Set<string>()): boolean => {
    if (id === lineage.article) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (known.get(id)?.from ?? []).some(({ from }) => 'article' in from && leadsBack(from.article, seen));
  };
  const from = lineage.from.filter(({ from }) => !('article' in from && leadsBack(from.article)));
  if (from.length === lineage.from.length) return lineage;
  if (from.length > 0) return { ...lineage, from };
  return { ...lineage, relation: 'origin', from, why: 'what it shares with others, they have from it' };
}
