import { newParty, type Party } from './party.js';
import type { Phrase } from './phrase.js';
import { refer, type Scene } from './scene.js';

/** One party for one name; for `Mr. Grassley and Mr. Leahy` the two together. */
export function namedBy(scene: Scene, phrase: Phrase): Party {
  const each = [...new Set(phrase.names.map((name) => scene.partyOf.get(name)!))];
  if (each.length === 1) return asNamed(each[0]!, phrase);
  const known = scene.credited.find(({ party }) => party.names.length === 0 && party.derivedName === jointName(each));
  if (known) return known.party;
  const people = each.every(({ kind }) => kind === 'person');
  const pair = newParty({
    kind: people ? 'group' : 'organisation',
    named: true,
    count: people ? [each.length, each.length] : null,
    derivedName: jointName(each),
  });
  refer(scene, { party: pair, span: phrase.span, subject: true, possessive: false, quoted: false });
  return pair;
}

const jointName = (parties: readonly Party[]): string => parties.map(({ full }) => full.join(' ')).join(' and ');

/** `Republicans`, `Latinos`: several people whose name is that of a kind of people. */
const KIND_OF_PEOPLE = /(?:ans|ese|ists|ites|ats|inos|inas|ims|ews)$/;

/** What the words before a name, and how they count, tell of who has it. */
type Determined = Pick<Phrase, 'determiner' | 'count' | 'span'>;

export function asNamed(party: Party, phrase: Determined): Party {
  const form = party.full.at(-1) ?? '';
  if (party.kind === 'organisation' && KIND_OF_PEOPLE.test(form) && phrase.determiner !== 'the') {
    party.kind = 'group';
    party.named = false;
    party.count = phrase.count ?? [2, null];
    party.words ??= phrase.span;
  } else if (party.kind === 'organisation' && isLikelyPerson(party, phrase)) {
    party.kind = 'person';
    party.count = [1, 1];
  }
  return party;
}

/** A name that no list knows, without `the`, is a person's: `Shashank Joshi`. */
function isLikelyPerson(party: Party, { determiner }: Determined): boolean {
  const [name] = party.names;
  if (determiner === 'the' || determiner === 'a' || name === undefined || name.kind !== 'other') return false;
  return (
    party.nouns.size === 0 &&
    party.full.length <= 4 &&
    party.names.every(({ kind }) => kind === 'other') &&
    !/[A-Z]{2}|&/.test(party.full.join(''))
  );
}
