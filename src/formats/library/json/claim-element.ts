import type { Claim, Origin } from '../../../coverage/claim.js';
import type { OfStory } from '../contents.js';

/** An origin with its place beside what leads to it: `{ article: id, statements, … }`, `{ outlet: name, … }`. */
export type OriginElement = Origin['place'] & Omit<Origin, 'place'>;

/** A claim as an element of `claims`. */
export type ClaimElement = Omit<OfStory<Claim>, 'origins'> & { readonly origins: readonly OriginElement[] };

export const claimElement = ({ origins, ...claim }: OfStory<Claim>): ClaimElement => ({
  ...claim,
  origins: origins.map(({ place, ...origin }) => ({ ...place, ...origin })),
});

/** The same claim back. */
export const claimFrom = ({ origins, ...claim }: ClaimElement): OfStory<Claim> => ({
  ...claim,
  origins: origins.map(({ statements, chain, because, ...place }) => ({ place, statements, chain, because })),
});
