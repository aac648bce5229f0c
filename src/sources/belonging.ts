import type { Attribution } from '../attribution/attribution.js';
import { KIN } from '../language/en/people.js';
import { cut } from '../text/span.js';
import { antecedent } from './antecedents.js';
import { bestDescribed } from './likeness.js';
import { fresh } from './new-unnamed.js';
import { kindOfNoun } from './nouns.js';
import type { Party } from './party.js';
import type { Phrase } from './phrase.js';
import type { Scene } from './scene.js';

/** `his lawyer`, `Oz’s fellow physicians`, `her campaign`: whose, and what. */
export function owned(scene: Scene, phrase: Phrase, attribution: Attribution | null): Party {
  const owner = ownerOf(scene, phrase, attribution);
  const head = phrase.head;
  const same = [...scene.credited]
    .reverse()
    .find(
      ({ party }) =>
        party.owner !== null &&
        party.owner === owner &&
        head !== null &&
        party.nouns.has(head) &&
        (party.kind === 'group') === phrase.plural,
    );
  if (same) return same.party;
  if (head !== null && !phrase.plural && KIN.has(head)) {
    const kin = scene.references.find(
      ({ party }) => party.named && party.kind === 'person' && party !== owner && isKin(party.nouns, head),
    );
    if (kin) return kin.party;
  } else if (head !== null && !phrase.plural && kindOfNoun(head) === 'person') {
    const known = scene.references.filter(
      ({ party }) => party.named && party.kind === 'person' && party !== owner && party.nouns.has(head),
    );
    if (known.length > 0) return bestDescribed(scene, phrase, known);
  } else if (head !== null && kindOfNoun(head) === 'organisation') {
    const known = scene.references.findLast(
      ({ party, span }) =>
        span[0] < phrase.span[0] && party.kind === 'organisation' && party.nouns.has(head) && party.names.length > 0,
    );
    if (known && owner !== null && known.party.full.some((word) => owner.full.includes(word))) return known.party;
  }
  const made = fresh(scene, phrase);
  made.owner = owner;
  const what = cut(scene.text, [phrase.possessor![1], phrase.core[1]]).replace(/^['’]s?\s*|^\s+/i, '');
  if (
    (made.kind === 'organisation' || made.kind === 'document') &&
    owner !== null &&
    owner.full.length > 0 &&
    !phrase.plural
  ) {
    made.named = owner.named;
    made.derivedName = `${owner.full.join(' ')}’s ${what}`;
  }
  return made;
}

function ownerOf(scene: Scene, { possessor }: Phrase, attribution: Attribution | null): Party | null {
  if (possessor === null) return null;
  const name = scene.names.find(({ span }) => span[0] === possessor[0]);
  if (name) return scene.partyOf.get(name) ?? null;
  const word = cut(scene.text, possessor).toLowerCase();
  if (/^(?:my|our|your)$/.test(word)) return null;
  const gender = word === 'his' ? 'man' : word === 'her' ? 'woman' : null;
  const number = word === 'its' ? 'thing' : word === 'their' ? 'many' : 'one';
  const last = scene.credited.findLast((credit) => credit.at < possessor[0]) ?? null;
  return (
    antecedent(
      { at: possessor[0], gender, number, content: attribution?.content ?? [], lastSpeaker: last, quoted: false },
      scene.references,
      scene.sentences,
    )?.party ?? null
  );
}

/** `his ex-wife` may be told of elsewhere as `his wife`, before. */
const isKin = (nouns: ReadonlySet<string>, head: string): boolean =>
  nouns.has(head) || nouns.has(head.replace(/^ex-/, ''));
