import type { Claim } from '../../../coverage/claim.js';
import type { Screen } from '../../screen.js';
import type { PartyInShort } from '../contents.js';
import { type ArticleCard, inTime, outletOf, partyLabel, whenPublished } from './cards.js';
import { carriersOf, gapOf, placeOf } from './gap.js';

/** The articles and parties that claims speak of, by their ids. */
export interface Known {
  readonly articles: ReadonlyMap<string, ArticleCard>;
  readonly parties: ReadonlyMap<string, PartyInShort>;
}

const COLUMN = 12;
/** So many of those that merely carry a claim are named. */
const SHOWN = 8;

/** A claim in a story: its gap, whether only unnamed sources back it, its words, who backs and disputes it, where it comes from, who carries it, and why. */
export function claimLines(claim: Claim, known: Known, { paint, lines, labelled }: Screen): readonly string[] {
  const row = (label: string, words: string) =>
    words === '' ? [] : labelled({ words: label, paint: paint.dim }, [{ words }], 2, COLUMN);
  return [
    ...lines([
      { words: `${gapOf(claim)}${allUnnamed(claim, known) ? ', unnamed' : ''}  `, paint: paint.cyan },
      { words: claim.text, paint: paint.bold },
    ]),
    ...row('claim', claim.id),
    ...row('● backs', partiesOf(claim.backedBy, known)),
    ...row('◆ disputes', partiesOf(claim.disputedBy, known)),
    ...claim.origins.flatMap(({ place, because }) => row('origin', `${placeOf(place, known.articles)}. ${because}`)),
    ...row('○ carries', carriersIn(claim, known)),
    ...row('why', claim.why),
  ];
}

/** True if nobody who backs it has a name. */
const allUnnamed = ({ backedBy }: Claim, { parties }: Known): boolean =>
  backedBy.length > 0 && backedBy.every((id) => parties.get(id)?.named === false);

const partiesOf = (ids: readonly string[], { parties }: Known): string =>
  ids.map((id) => (parties.has(id) ? partyLabel(parties.get(id)!) : id)).join('; ');

/** The articles that say so and have it from elsewhere, in the order of time. */
function carriersIn(claim: Claim, { articles }: Known): string {
  const own = new Set(claim.origins.flatMap(({ place }) => ('article' in place ? [place.article] : [])));
  const cards = carriersOf({ statements: claim.statements.filter(({ stance }) => stance !== 'disputes') })
    .filter((id) => !own.has(id))
    .flatMap((id) => articles.get(id) ?? [])
    .sort(inTime);
  const shown = cards.slice(0, SHOWN).map((card) => `${outletOf(card)} (${whenPublished(card)})`);
  return [...shown, ...(cards.length > SHOWN ? [`and ${cards.length - SHOWN} more`] : [])].join('; ');
}
