import { COUNTS } from '../language/en/counts.js';
import { indexAt } from '../text/sentences.js';
import { cut, type Span } from '../text/span.js';
import { wordsIn } from '../text/words.js';
import { fitsNoun, recentGroups } from './likeness.js';
import { fresh } from './new-unnamed.js';
import { kindOfNoun, singular } from './nouns.js';
import { newParty, type Party } from './party.js';
import { type Phrase, phraseAt } from './phrase.js';
import { refer, type Scene } from './scene.js';
import type { Count } from './source.js';

/** `two of the four`, `one of the sources`, `one of them`, `most of the 95`. */
export function partOfWhole(scene: Scene, phrase: Phrase): Party {
  const inner = phraseAt(scene.text, phrase.whole!, scene.names);
  const whole = inner === null ? null : wholeFor(scene, inner, phrase.span[0]);
  const first = wordsIn(scene.text, phrase.span)[0]!.lower;
  const size = whole?.count ?? null;
  const count: Count =
    phrase.count ??
    (first === 'most' && size !== null && size[1] !== null
      ? [Math.floor(size[0] / 2) + 1, size[1] - 1]
      : /^(?:neither|either|each|none|all)$/.test(first)
        ? (size ?? [2, null])
        : [2, null]);
  if (whole !== null && /^(?:each|all|neither|none)$/.test(first)) return whole;
  // the same part of the same whole, told of again in the same words, is the same only if it is a single one
  const made = newParty({
    kind: count[1] === 1 ? 'person' : 'group',
    count,
    words: phrase.span,
    partOf: whole,
    nouns: new Set([...(whole?.nouns ?? []), ...(inner?.head ? [inner.head] : [])]),
  });
  refer(scene, { party: made, span: phrase.span, subject: true, possessive: false, quoted: false });
  return made;
}

function wholeFor(scene: Scene, inner: Phrase, before: number): Party | null {
  if (inner.names.length > 0) return scene.partyOf.get(inner.names[0]!) ?? null;
  const groups = recentGroups(scene, before);
  const wanted = inner.count;
  if (wanted !== null && wanted[1] !== null) {
    const sized = groups.find(({ count }) => count?.[0] === wanted[0] && count[1] === wanted[1]);
    if (sized) return sized;
  }
  if (inner.pronoun !== null) return groups[0] ?? null;
  const headed = groups.find(
    ({ nouns, partOf }) => partOf === null && inner.head !== null && fitsNoun(nouns, inner.head),
  );
  if (headed) return headed;
  const made = fresh(scene, { ...inner, plural: true });
  return made;
}

/** `the other two`, `a third official`, `another`: one more of a whole that was split before. */
export function isOtherPart({ text, credited }: Scene, phrase: Phrase): boolean {
  const words = cut(text, phrase.span).toLowerCase();
  return (
    /^(?:the\s)?others?\b|^(?:an?\s)?(?:second|third|fourth|fifth)\b|^another\b/.test(words) &&
    credited.some(({ party }) => party.partOf !== null || party.kind === 'group')
  );
}

export function otherPart(scene: Scene, phrase: Phrase): Party {
  const words = cut(scene.text, phrase.span).toLowerCase();
  const last = scene.credited.findLast(({ party, at }) => at < phrase.span[0] && party.partOf !== null)?.party;
  const isLoose = /^(?:an?|another)\b/.test(words);
  const whole = last?.partOf ?? null;
  const size = whole?.count ?? null;
  const left: Count | null =
    size !== null && size[1] !== null && last?.count?.[1] != null
      ? [Math.max(1, size[1] - last.count[1]), Math.max(1, size[1] - last.count[1])]
      : null;
  const plural = phrase.plural || /others/.test(words);
  const count =
    phrase.count !== null && !/^(?:an?\s)?(?:second|third|fourth|fifth)\b/.test(words)
      ? phrase.count
      : isLoose || !plural
        ? ([1, 1] as const)
        : (left ?? [2, null]);
  const kin =
    whole !== null &&
    (phrase.head === null ||
      /^others?$/.test(phrase.head) ||
      kindOfNoun(phrase.head) === null ||
      fitsNoun(whole.nouns, phrase.head));
  const made = newParty({
    kind: count[1] === 1 ? 'person' : 'group',
    count,
    words: phrase.span,
    partOf: kin ? whole : null,
    nouns: new Set(phrase.head === null || /^others?$/.test(phrase.head) ? (whole?.nouns ?? []) : [phrase.head]),
  });
  refer(scene, { party: made, span: phrase.span, subject: true, possessive: false, quoted: false });
  return made;
}

/** How far behind the words for several people their parts may be told, in characters. */
const BEHIND = 40;
const PARTS =
  /[,(—–]\s*(?:(\p{L}+) of (?:them|whom)(?: (?:are|were|is|was))?|including (\p{L}+))((?: [\p{L}’-]+){1,5})/gu;

/** `four sources, two of them officials`: the two are known before anything is credited to them. */
export function tellParts(scene: Scene, { span: [from, to] }: Phrase, whole: Party): void {
  if (whole.kind !== 'group') return;
  const { text, sentences } = scene;
  const end = Math.min(sentences[indexAt(sentences, from)]?.[1] ?? to, to + BEHIND);
  for (const { 0: words, 1: first, 2: included, 3: rest, index } of text.slice(from, end).matchAll(PARTS)) {
    const count = COUNTS.get((first ?? included)!.toLowerCase());
    const noun = rest!
      .trim()
      .split(' ')
      .map(singular)
      .find((word) => kindOfNoun(word) === 'person');
    if (count === undefined || noun === undefined) continue;
    const kind = count[1] === 1 ? 'person' : 'group';
    const start = from + index + words.search(included === undefined ? /\p{L}/u : /(?<=including )/u);
    const span: Span = [start, from + index + words.length];
    const part = newParty({ kind, count, words: span, partOf: whole, nouns: new Set([noun]) });
    refer(scene, { party: part, span, subject: false, possessive: true, quoted: false });
  }
}
