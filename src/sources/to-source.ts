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
    description: isNamed
      ? words(party.descriptions[0] ?? null)
      : words(party.words ?? party.fullSpan ?? party.descriptions[0] ?? null),
    affiliation: affiliation?.words ?? null,
    access: words(access),
    anonymity: isUnnamed ? (withheld === undefined ? 'unnamed' : 'stated') : null,
    reason: words(withheld?.reason ?? null),
    reasonClass: withheld?.reasonClass ?? null,
    unresolved: party.unresolved,
    mentions: [...party.mentions].sort((a, b) => a[0] - b[0]),
    evidence: {
      ...(affiliation?.span ? { affiliation: affiliation.span } : {}),
      ...(access ? { access } : {}),
      ...(withheld ? { anonymity: withheld.at } : {}),
      ...(withheld?.reason ? { reason: withheld.reason } : {}),
    },
  };
}
