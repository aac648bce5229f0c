import type { Claim, Place } from '../../../coverage/claim.js';
import { counted } from '../../summary.js';
import { type ArticleCard, outletOf, whenPublished } from './cards.js';

/** How many origins, as far as the texts tell: `1 origin`, `1 to 3 origins`, `at least 2 origins`. */
export function originsOf({ range: [least, most] }: Pick<Claim, 'range'>): string {
  if (most === null) return `at least ${counted(least, 'origin')}`;
  return least === most ? counted(least, 'origin') : `${least} to ${counted(most, 'origin')}`;
}

/** The articles that say just what a claim says, and not only something about it, or that it is not so. */
export const carriersOf = ({ statements }: Pick<Claim, 'statements'>): readonly string[] => [
  ...new Set(statements.filter(({ partly, stance }) => !partly && stance === 'backs').map(({ article }) => article)),
];

/** What counting articles would say beside what there is: `31 articles → 1 origin`. */
export const gapOf = (claim: Claim): string => `${counted(carriersOf(claim).length, 'article')} → ${originsOf(claim)}`;

/** A place that a claim comes from, in words. */
export function placeOf(place: Place, articles: ReadonlyMap<string, ArticleCard>): string {
  if ('public' in place) return `in public: ${place.public}`;
  if ('outlet' in place) return `${place.outlet} (not in the library)`;
  const card = articles.get(place.article);
  return card === undefined ? place.article : `${outletOf(card)}, ${whenPublished(card)}`;
}
