import { cut, type Span } from '../text/span.js';
import type { Party } from './party.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';

/** A party as the Source of a reading. */
export function toSource({ text }: Scene, party: Party, ids: ReadonlyMap<Party, string>): Source {
  const words = (span: Span | null) => (span === null ? null : cut(text, span).replaceAll(/\s+/g, ' '));
  const name = party.named ? (words(party.fullSpan) ?? (party.full.join(' ') || party.derivedName)) : null;
  const isUnnamed = !party.named && (party.kind === 'person' || party.kind === 'group');
  return {
    id: ids.get(party)!,
    name,
    kind: party.kind,
    named: party.named,
    count: party.count,
    partOf: party.partOf === null ? null : (ids.get(party.partOf) ?? null),
    description: party.named
      ? words(party.descriptions[0] ?? null)
      : words(party.words ?? party.descriptions[0] ?? null),
    affiliation: null,
    access: null,
    anonymity: isUnnamed ? 'unnamed' : null,
    reason: null,
    reasonClass: null,
    unresolved: party.unresolved,
    mentions: [...party.mentions].sort((a, b) => a[0] - b[0]),
    evidence: {},
  };
}
