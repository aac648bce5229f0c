import type { From } from '../../../coverage/covered.js';
import type { Lineage, Relation } from '../../../coverage/lineage.js';
import { type ArticleCard, byIdOf, inTime, outletOf, whenPublished } from './cards.js';

/** An article or an outlet, with those that have it from there. */
export interface Branch {
  readonly label: string;
  readonly relation: Relation;
  readonly branches: readonly Branch[];
}

/** An article under the place that it shares most words with. */
interface Child {
  readonly card: ArticleCard;
  readonly relation: Relation;
  readonly place: From;
  readonly also: readonly From[];
}

const keyOf = (from: From): string => ('article' in from ? `article ${from.article}` : `outlet ${from.outlet}`);

/**
 * Origins, each with those that come from it, all in the order of time. An article that comes from several places is
 * under one alone and names the others. Of articles that have it from each other the earliest stands as an origin.
 */
export function branchesOf(lineage: readonly Lineage[], articles: readonly ArticleCard[]): readonly Branch[] {
  const cards = byIdOf(articles);
  const children = childrenOf(lineage, cards);
  const byPlace = new Map<string, Child[]>();
  for (const child of children) byPlace.set(keyOf(child.place), [...(byPlace.get(keyOf(child.place)) ?? []), child]);
  const placed = new Set<string>();
  const under = (place: From): readonly Branch[] =>
    (byPlace.get(keyOf(place)) ?? [])
      .filter(({ card }) => !placed.has(card.id))
      .sort((a, b) => inTime(a.card, b.card))
      .map(({ card, relation, also }) => branch(card, relation, also));
  const branch = (card: ArticleCard, relation: Relation, also: readonly From[]): Branch => {
    placed.add(card.id);
    const others = also.length > 0 ? ` · also from ${also.map((from) => nameOf(from, cards)).join(', ')}` : '';
    return {
      label: `${outletOf(card)}, ${whenPublished(card)}${others}`,
      relation,
      branches: under({ article: card.id }),
    };
  };
  const derived = new Set(children.map(({ card }) => card.id));
  const ordered = [...articles].sort(inTime);
  const outlets = new Set(children.flatMap(({ place }) => ('outlet' in place ? [place.outlet] : [])));
  return [
    ...ordered.filter(({ id }) => !derived.has(id)).map((card) => branch(card, 'origin', [])),
    ...[...outlets].map(
      (outlet): Branch => ({
        label: `${outlet} (not in the library)`,
        relation: 'origin',
        branches: under({ outlet }),
      }),
    ),
    ...ordered.flatMap((card) => (placed.has(card.id) ? [] : [branch(card, 'origin', [])])),
  ];
}

/** Those that descend from an article among these, or from an outlet. */
function childrenOf(lineage: readonly Lineage[], cards: ReadonlyMap<string, ArticleCard>): readonly Child[] {
  return lineage.flatMap(({ article, from }) => {
    const card = cards.get(article);
    const places = from
      .filter(({ from: place }) => 'outlet' in place || (place.article !== article && cards.has(place.article)))
      .sort((a, b) => b.share - a.share);
    const [main, ...others] = places;
    if (card === undefined || main === undefined) return [];
    return [{ card, relation: main.relation, place: main.from, also: others.map((other) => other.from) }];
  });
}

const nameOf = (from: From, cards: ReadonlyMap<string, ArticleCard>): string =>
  'outlet' in from ? from.outlet : outletOf(cards.get(from.article)!);
