import { cut, type Span } from '../text/span.js';
import { affiliationOf } from './affiliation.js';
import type { Party } from './party.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';
import { accessOf, isFirstNameOnly, type Withheld } from './withheld.js';

/** A party as the Source of a reading. */
export function toSource(
  scene: Scene,
  party: Party,
  ids: ReadonlyMap<Party, string>,
  withheld: Withheld | undefined,
): Source {
  const { text } = scene;
  const access = accessOf(scene, party);
  const affiliation = affiliationOf(scene, party);
  // who gives a first name alone on request can't be known by it
  const isNamed = party.named && !(withheld !== undefined && isFirstNameOnly(party));
  const described = isNamed
    ? bestOf(text, party.descriptions)
    : (party.words ?? party.fullSpan ?? party.descriptions[0] ?? null);
  const words = (span: Span | null) => (span === null ? null : cut(text, span).replaceAll(/\s+/g, ' '));
  const name = isNamed ? (words(party.fullSpan) ?? (party.full.join(' ') || party.derivedName)) : null;
  const isUnnamed = !isNamed && (party.kind === 'person' || party.kind === 'group');
  return {
    id: ids.get(party)!,
    name,
    kind: party.kind,
    named: isNamed,
    count: party.count,
    partOf: party.partOf === null ? null : (ids.get(party.partOf) ?? null),
    description: words(described),
    affiliation: affiliation?.words ?? null,
    access: words(access),
    anonymity: isUnnamed ? (withheld === undefined ? 'unnamed' : 'stated') : null,
    reason: words(withheld?.reason ?? null),
    reasonClass: withheld?.reasonClass ?? null,
    unresolved: party.unresolved,
    mentions: [...party.mentions].sort((a, b) => a[0] - b[0]),
    evidence: {
      ...(described ? { description: described } : {}),
      ...(affiliation?.span ? { affiliation: affiliation.span } : {}),
      ...(access ? { access } : {}),
      ...(withheld ? { anonymity: withheld.at } : {}),
      ...(withheld?.reason ? { reason: withheld.reason } : {}),
    },
  };
}

/** Longer than this, what stands behind a name tells a story rather than a position. */
const LONGEST = 140;

/** The fullest of a party's descriptions; what it only did (`who has campaigned …`) where there is no other. */
function bestOf(text: string, descriptions: readonly Span[]): Span | null {
  const isClause = (span: Span) => /^(?:who|whose)\b/i.test(text.slice(...span));
  const fit = descriptions.filter((span) => span[1] - span[0] <= LONGEST && !isClause(span));
  return [...(fit.length > 0 ? fit : descriptions)].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? null;
}
