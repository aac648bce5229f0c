import type { Attribution } from '../attribution/attribution.js';
import { indexAt } from '../text/sentences.js';
import { overlaps } from '../text/span.js';
import { type Word, wordsIn } from '../text/words.js';
import { antecedent } from './antecedents.js';
import { asNamed, namedBy } from './named-source.js';
import { newParty, type Party } from './party.js';
import { type Phrase, phraseAt } from './phrase.js';
import type { Scene } from './scene.js';
import { unnamedParty } from './unnamed-parties.js';

export function pronounParty(
  scene: Scene,
  phrase: Phrase,
  attribution: Attribution,
  outer: Party | null,
  writer: Party,
): Party {
  const { fits, number } = phrase.pronoun!;
  if (fits === 'speaker') {
    if (outer !== null) return outer;
    if (number === 'many') return readers(scene, 'we', phrase, [2, null]);
    writer.words ??= phrase.span;
    return writer;
  }
  if (fits === 'reader') return readers(scene, 'you', phrase, [1, 1]);
  const at = phrase.span[0];
  const word = scene.text.slice(...phrase.span).toLowerCase();
  if (/^(?:who|whom|whose|that|which)\b/.test(word)) {
    // `Who even remembers …?` asks, and stands for nobody told of
    const opens = scene.sentences[indexAt(scene.sentences, at)]?.[0] === at;
    const before = opens ? null : justBefore(scene, at);
    if (before !== null) return before;
  }
  const last = scene.credited.findLast((credit) => credit.at < at);
  const near =
    last !== undefined && indexAt(scene.sentences, at) - indexAt(scene.sentences, last.at) <= 3 ? last : null;
  const found = antecedent(
    {
      at,
      gender: fits === 'man' || fits === 'woman' ? fits : null,
      number: fits === 'thing' ? 'thing' : number === 'many' ? 'many' : 'one',
      content: attribution.content,
      lastSpeaker: near,
      quoted: false,
    },
    scene.references,
    scene.sentences,
  );
  if (found !== null) {
    if (found.sure && (fits === 'man' || fits === 'woman')) found.party.gender ??= fits;
    return found.party;
  }
  return newParty({
    kind: fits === 'thing' ? 'organisation' : number === 'many' ? 'group' : 'person',
    words: phrase.span,
    unresolved: true,
    count: number === 'many' ? [2, null] : fits === 'thing' ? null : [1, 1],
  });
}

/** `we` and `you`: one party each in an article. */
function readers(scene: Scene, word: string, phrase: Phrase, count: readonly [number, number | null]): Party {
  const known = scene.credited.find(({ party }) => party.derivedName === word);
  return (
    known?.party ??
    newParty({ kind: count[1] === 1 ? 'person' : 'group', count, derivedName: word, words: phrase.span })
  );
}

/** Whom a relative pronoun follows: `a doctor who`, `Mr. Quiros, who`. */
function justBefore(scene: Scene, at: number): Party | null {
  const before = scene.text.slice(Math.max(0, at - 60), at);
  const gap = /(?:[\s,—–-]|\([^)]*\)|\sof\s)*$/.exec(before)![0].length;
  const end = at - gap;
  const name = scene.names.findLast(({ span }) => span[1] <= end && end - span[1] <= 2);
  const sentence = scene.sentences[indexAt(scene.sentences, at)];
  if (name !== undefined && end - name.span[1] <= 1)
    return asNamed(scene.partyOf.get(name)!, { determiner: null, count: null, span: name.span });
  if (sentence === undefined) return null;
  const words = wordsIn(scene.text, [sentence[0], end]);
  const from = words[phraseStart(words)]?.span[0];
  if (from === undefined) return null;
  const known = scene.credited.findLast(({ party }) =>
    party.mentions.some((mention) => overlaps(mention, [from, end]) && mention[1] >= end - 2),
  );
  if (known !== undefined) return known.party;
  const phrase = phraseAt(scene.text, [from, end], scene.names);
  if (phrase === null || phrase.pronoun !== null) return null;
  if (phrase.names.length > 0) return namedBy(scene, phrase);
  return phrase.head === null ? null : unnamedParty(scene, phrase, null);
}

const DETERMINER = /^(?:an?|the|some|any|every|many|several|two|three|four|most|his|her|their|its)$/;

/** How many words before a relative pronoun its noun may begin. */
const FARTHEST = 8;

/** Where the words before `who` begin that it follows: at `a` in `a teacher from the village, who`. */
function phraseStart(words: readonly Word[]): number {
  let start = words.length - 1;
  for (let i = words.length - 1; i >= 0 && words.length - i <= FARTHEST; i--) {
    if (!DETERMINER.test(words[i]!.lower)) continue;
    start = i;
    if (!/^(?:of|from|in|at|for|with|near|on|to)$/.test(words[i - 1]?.lower ?? '')) break;
  }
  return start;
}
