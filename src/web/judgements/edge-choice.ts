import type { Place } from '../../api/contract/claim.js';
import type { Decision } from '../../api/contract/judgement.js';
import type { Lineage } from '../../api/contract/lineage.js';

type From = Exclude<Place, { readonly public: string }>;
type Relation = Lineage['relation'];

/** What somebody says of one edge of the lineage of an article. */
export interface EdgeChoice {
  readonly place: string;
  readonly isRight: boolean;
  /** What it is to that place. */
  readonly relation: Relation;
}

/** A name for a place that an article descends from: an article's id or an outlet's name. */
export const placeOf = (from: From): string => ('article' in from ? from.article : from.outlet);

/**
 * The decision on an article's lineage: an edge that is right stays with the others, one that is wrong goes. What has it
 * from nowhere else is an origin.
 */
export function decisionOf({ article, from, relation }: Lineage, choice: EdgeChoice): Decision {
  const all = from.map((descent) => descent.from);
  if (choice.isRight) return { kind: 'lineage', article, relation: choice.relation, from: all };
  const left = all.filter((place) => placeOf(place) !== choice.place);
  return { kind: 'lineage', article, relation: left.length > 0 ? relation : 'origin', from: left };
}
