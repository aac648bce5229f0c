import { KNOWN_BODIES } from '../language/en/organisations.js';
import { PLACES } from '../language/en/places.js';
import { COURTESY } from '../language/en/titles.js';
import { isCapital, isWord, wordsIn } from '../text/words.js';
import { isPlural, kindOfNoun } from './nouns.js';
import { newParty, type Party } from './party.js';
import type { Phrase } from './phrase.js';
import type { Scene } from './scene.js';

/** A name in a headline, where all words are in capitals: one that stands in the text as well. */
export function calledSo({ text, partyOf }: Scene, { core }: Phrase): Party | null {
  const words = wordsIn(text, core).filter(isWord);
  if (words.length === 0 || !words.every(isCapital)) return null;
  const key = words.map(({ lower }) => lower).join(' ');
  for (const [name, party] of partyOf) if (name.words.join(' ').toLowerCase() === key) return party;
  const last = [...partyOf].find(([, { full }]) => full.at(-1)?.toLowerCase() === key);
  return last?.[1] ?? null;
}

/** A name that opens a sentence and stands nowhere else: `Politico reported`. */
export function properName(scene: Scene, { core, head, whole, count }: Phrase): Party | null {
  if (whole !== null || count !== null) return null;
  const words = wordsIn(scene.text, core).filter(isWord);
  const proper = (words[0]?.lower === 'the' ? words.slice(1) : words).filter(({ lower }) => !COURTESY.has(lower));
  if (/^(?:neither|either|none|many|some|most|few|others?|another|all|both|each)$/.test(proper[0]?.lower ?? ''))
    return null;
  if (proper.length === 0 || proper.length > 4 || !proper.every(isCapital)) return null;
  if (head !== null && kindOfNoun(head) !== null) return null;
  if (proper.length === 1 && (isPlural(proper[0]!.lower) || !/^\p{Lu}\p{L}+$/u.test(proper[0]!.words))) return null;
  const full = proper.map(({ words: form }) => form);
  const known = scene.credited.find(
    ({ party }) =>
      party.full.join(' ') === full.join(' ') ||
      (full.length === 1 && party.kind === 'person' && party.full.at(-1)?.toLowerCase() === proper[0]!.lower),
  );
  if (known !== undefined) return known.party;
  const key = full.join(' ').toLowerCase();
  const isBody = words[0] !== proper[0] || KNOWN_BODIES.has(key) || PLACES.has(key);
  return newParty({ kind: isBody ? 'organisation' : 'person', full, named: true, count: isBody ? null : [1, 1] });
}
