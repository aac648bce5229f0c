import { MONTHS, WEEKDAYS } from '../language/en/calendar.js';
import { isCapital, wordsIn } from '../text/words.js';
import type { Covered } from './covered.js';
import type { Quantity } from './quantities.js';

/** As much of a text, in UTF-16 units, tells what it is about. */
const OPENING = 500;
const PLACE_BEFORE = /\b(?:in|at|near|off|outside|aboard|around)(?: the)?$/i;
const NO_NAME = /^(?:mr|mrs|ms|dr|the|a|an|president|minister|u\.s\.?|us|ap|reuters|afp|cnn|monday|i)$/;

/** Names of an article, for telling whether two figures can be of one event. */
export interface Names {
  /** Of the whole: those in its title and opening. */
  readonly scene: ReadonlySet<string>;
  readonly isName: (word: string) => boolean;
  readonly people: ReadonlySet<string>;
}

/** The names that an article's title and opening have, in lower case, one word each. */
export function namesOf({ reading }: Covered): Names {
  const { title, text } = reading.article;
  const lower = new Set(
    wordsIn(text, [0, text.length])
      .filter((word) => !isCapital(word))
      .map((word) => word.lower),
  );
  const isName = (word: string): boolean =>
    !lower.has(word) &&
    !/\d/.test(word) &&
    !NO_NAME.test(word) &&
    !WEEKDAYS.includes(word) &&
    !MONTHS.some((month) => month.test(word));
  const people = new Set(
    reading.sources.flatMap(({ kind, name }) =>
      kind === 'person' && name !== null ? name.toLowerCase().split(/\s+/) : [],
    ),
  );
  const opening = `${title ?? ''}\n${text.slice(0, OPENING)}`;
  return { scene: capitals(opening, isName), isName, people };
}

/**
 * The names that a figure is tied to: the places that its sentence puts it at, or for money whoever it is of; those of
 * the article's opening where the sentence adds none to them.
 */
export function namesBy(quantity: Quantity, { scene, isName, people }: Names): ReadonlySet<string> {
  const { title, text } = quantity.article.reading.article;
  const whole = quantity.field === 'title' ? (title ?? '') : text;
  const [start, end] = quantity.sentence.span;
  const sentence = whole.slice(start, end);
  const own = quantity.how === 'sum' ? owners(sentence, isName, people) : places(sentence, isName);
  if (own.size === 0 || quantity.field === 'title') return scene;
  const rest = `${title ?? ''}\n${text.slice(0, Math.min(start, OPENING))} ${text.slice(end, OPENING)}`;
  const beside = capitals(rest, isName);
  return [...own].some((name) => beside.has(name)) ? scene : own;
}

function capitals(text: string, isName: (word: string) => boolean): ReadonlySet<string> {
  return new Set(
    wordsIn(text, [0, text.length]).flatMap((word) => (isCapital(word) && isName(word.lower) ? [word.lower] : [])),
  );
}

/** Those of a sentence but for its first word, which may be any, and for people, who speak of money more than have it. */
const owners = (sentence: string, isName: (word: string) => boolean, people: ReadonlySet<string>): Set<string> =>
  new Set([...capitals(sentence.replace(/^\P{L}*[\p{L}’'-]+/u, ''), isName)].filter((name) => !people.has(name)));

function places(sentence: string, isName: (word: string) => boolean): Set<string> {
  const found = new Set<string>();
  let inPlace = false;
  for (const word of wordsIn(sentence, [0, sentence.length])) {
    if (!isCapital(word)) inPlace = false;
    else if ((inPlace || PLACE_BEFORE.test(sentence.slice(0, word.span[0]).trimEnd())) && isName(word.lower)) {
      inPlace = true;
      found.add(word.lower);
    }
  }
  return found;
}

/** True for figures of articles or sentences that share a place or a party. */
export const sameWhereabouts = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((name) => b.has(name));
