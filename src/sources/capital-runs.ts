import { MENS_NAMES, WOMENS_NAMES } from '../language/en/first-names.js';
import { KNOWN_BODIES, ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { PERSON_NOUNS } from '../language/en/people.js';
import { PLACES } from '../language/en/places.js';
import { PRONOUNS } from '../language/en/pronouns.js';
import { ABBREVIATED_TITLES, COURTESY, TITLES } from '../language/en/titles.js';
import { isCapital, type Word } from '../text/words.js';
import { isGiven, SPEAKS } from './name-kinds.js';
import { isPlural, kindOfNoun, singular } from './nouns.js';

const INSIDE = new Set(
  'of for the a and & de del della di da la le van von der den bin ibn al el ben du dos das'.split(' '),
);

const PARTICLES = new Set('de del della di da la le van von der den bin ibn al el ben du dos das'.split(' '));

/** No name goes on into a day. */
const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|September|October|November|December)$/;
const OPENS_A_SENTENCE = /[.!?…:"“”‘’'(\n—–]$/;

const NOT_NAMES = new Set(
  `but and or if when while although though as in on at by for from with without after before since until because so yet
  still however meanwhile moreover the a an this that these those there here what which who how why where no not yes one
  two three four five six seven eight nine ten some many most few several all both each every other another such more less
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  jan feb mar apr jun jul aug sep sept oct nov dec october november december mr mrs ms dr is are was were be been has have had do does did will would can could should might
  must let just even only also then now today yesterday tomorrow neither either other others its according asked despite during under over between among
  against through about like unlike instead perhaps maybe indeed nobody nothing everyone somebody anyone later earlier once twice again never always often earlier speaking
  photo image source read related editor story updated advertisement copyright`.split(/\s+/),
);

/** The words of one run of capitals that begins at `i`, with the small words inside it. */
export function runFrom(text: string, words: readonly Word[], i: number, sure: ReadonlySet<string>): readonly Word[] {
  const first = words[i]!;
  if (!canBegin(text, first, words[i + 1], sure)) return [];
  const run: Word[] = [first];
  for (let at = i + 1; at < words.length; at++) {
    const word = words[at]!;
    const gap = text.slice(run.at(-1)!.span[1], word.span[0]);
    if (/\n/.test(gap)) break;
    if (isCapital(word) && gap.length <= 1 && !isPronoun(word) && !DAYS.test(word.words)) run.push(word);
    else if (word.words === '.' && gap === '' && isShort(run.at(-1)!)) run.push(word);
    else if (isPluralGenitive(words, at)) run.push(word);
    else if (isNickname(words, at)) {
      run.push(word, words[at + 1]!, words[at + 2]!);
      at += 2;
    } else if (isBridge(words, at, run)) run.push(word);
    else break;
  }
  while (run.length > 0 && !isCapital(run.at(-1)!) && run.at(-1)!.words !== '.') run.pop();
  if (run.at(-1)?.words === '.' && !isShort(run.at(-2)!)) run.pop();
  return run;
}

function canBegin(text: string, word: Word, next: Word | undefined, sure: ReadonlySet<string>): boolean {
  if (!isCapital(word) || isPronoun(word)) return false;
  if (!opensSentence(text, word))
    return !NOT_NAMES.has(word.lower) || TITLES.has(word.lower) || COURTESY.has(word.lower);
  const leads = next !== undefined && (isCapital(next) || next.words === '.') && next.span[0] - word.span[1] <= 1;
  if (COURTESY.has(word.lower) || TITLES.has(word.lower)) return leads || next?.lower === 'of';
  if (NOT_NAMES.has(word.lower)) return false;
  const isKnown = MENS_NAMES.has(word.words) || WOMENS_NAMES.has(word.words) || sure.has(word.words);
  if (isKnown || PLACES.has(word.lower) || KNOWN_BODIES.has(word.lower) || /^\p{Lu}{2,}$/u.test(word.words))
    return true;
  return leads || (next !== undefined && SPEAKS.test(next.lower) && !isNounOrSo(word.lower));
}

export const opensSentence = (text: string, { span: [start] }: Word): boolean =>
  start === 0 ||
  OPENS_A_SENTENCE.test(text.slice(Math.max(0, start - 3), start).trimEnd()) ||
  /\n\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** Also `I've` and `He'd`. */
const isPronoun = ({ lower }: Word): boolean => PRONOUNS.has(lower.replace(/['’].*$/, '')) && lower !== 'us';

const isNounOrSo = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  (word.endsWith('s') && PERSON_NOUNS.has(word.slice(0, -1))) ||
  /(?:ly|ing|ed)$/.test(word);

const isShort = ({ lower, words }: Word): boolean =>
  COURTESY.has(lower) || ABBREVIATED_TITLES.has(lower) || /^\p{Lu}$/u.test(words) || /^(?:jr|sr|st)$/.test(lower);

/** `"Cia"` between a first and a last name. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [open, name, close, next] = words.slice(at, at + 4);
  if (!open || !name || !close || !next) return false;
  return (
    /^["“(]$/.test(open.words) &&
    isCapital(name) &&
    /^["”)]$/.test(close.words) &&
    isCapital(next) &&
    open.words !== '('
  );
}

/** `Fishermen’s Union`, `Teachers’ College`: bodies are named for many; `Palfrey’s Union` is two names. */
function isPluralGenitive(words: readonly Word[], at: number): boolean {
  const [many, mark, next] = words.slice(at - 1, at + 2);
  return (
    next !== undefined &&
    /^['’]s?$/.test(mark!.words) &&
    isPlural(many!.lower) &&
    kindOfNoun(singular(many!.lower)) === 'person' &&
    ORGANISATION_NOUNS.has(next.lower) &&
    isCapital(next)
  );
}

/** `Securities and Exchange Commission`: what follows ends as names of bodies do, what stands before is no name. */
function joinsBody(words: readonly Word[], at: number, run: readonly Word[]): boolean {
  if (
    run.length > 2 ||
    run.some(
      (word) =>
        isGiven(word) ||
        ORGANISATION_NOUNS.has(word.lower) ||
        TITLES.has(word.lower) ||
        COURTESY.has(word.lower) ||
        PLACES.has(word.lower),
    )
  )
    return false;
  if (/^\p{Lu}{2,}$/u.test(run[0]!.words)) return false;
  const next = words.slice(at + 1, at + 5);
  const end = next.findIndex((word) => !isCapital(word));
  const capitals = end < 0 ? next : next.slice(0, end);
  return capitals.length > 1 && !capitals.some(isGiven) && ORGANISATION_NOUNS.has(capitals.at(-1)!.lower);
}

function isBridge(words: readonly Word[], at: number, run: readonly Word[]): boolean {
  const word = words[at]!;
  if (!INSIDE.has(word.lower) || isCapital(word)) return false;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (PARTICLES.has(word.lower))
    return isCapital(next) || (PARTICLES.has(next.lower) && isCapital(words[at + 2] ?? next));
  if (word.lower === '&') return isCapital(next);
  if (word.lower === 'and') return joinsBody(words, at, run);
  // `Department of Justice`, `Secretary of State`; but not `Sen. Jeff Sessions of Alabama`
  const isBody = run.some(({ lower }) => ORGANISATION_NOUNS.has(lower)) && !run.some(isGiven);
  if (!isBody && !TITLES.has(run.at(-1)!.lower)) return false;
  const afterNext = words[at + 2];
  if (/^(?:the|a)$/.test(word.lower)) return /^(?:of|for)$/.test(words[at - 1]!.lower) && isCapital(next);
  return isCapital(next) || (/^(?:the|a)$/.test(next.lower) && afterNext !== undefined && isCapital(afterNext));
}
