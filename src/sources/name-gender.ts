import type { Span } from '../text/span.js';
import type { Name } from './name.js';
import type { Party } from './party.js';

const QUOTED = /[“"][^”"\n]*[”"]?/g;

/** What the pronouns right behind somebody's name say, where his given name says nothing and they agree. */
export function genderByPronouns(
  text: string,
  { mentions, names: own }: Party,
  names: readonly Name[],
): Party['gender'] {
  const { men, women } = pronounsBehind(text, mentions, own, names);
  if (men > 2 * women) return 'man';
  return women > 2 * men ? 'woman' : null;
}

/** How many pronouns for a man and for a woman stand behind mentions, before anybody else is named and outside quotations. */
function pronounsBehind(
  text: string,
  mentions: readonly Span[],
  own: readonly Name[],
  names: readonly Name[],
): { men: number; women: number } {
  let men = 0;
  let women = 0;
  for (const [, end] of mentions) {
    const next = names.find((name) => name.span[0] >= end && name.kind !== 'place' && !own.includes(name));
    const words = text.slice(end, Math.min(end + 160, next?.span[0] ?? end + 160)).replaceAll(QUOTED, ' ');
    men += (words.match(/\b(?:he|his|him)\b/gi) ?? []).length;
    women += (words.match(/\b(?:she|her)\b/gi) ?? []).length;
  }
  return { men, women };
}

/** Fewer pronouns than this tell nothing of a surname. */
const FEWEST = 3;

/**
 * Whether a last name by itself stands for a man or a woman all through a text: `Obama … he` is not Michelle Obama, though
 * she alone may be named in full.
 */
export function surnameGenders(text: string, names: readonly Name[]): ReadonlyMap<string, Party['gender']> {
  const alone = new Map<string, Name[]>();
  for (const name of names) {
    const words = meat(name);
    if (words.length === 1 && name.kind !== 'place') alone.set(words[0]!, [...(alone.get(words[0]!) ?? []), name]);
  }
  const genders = new Map<string, Party['gender']>();
  for (const [surname, own] of alone) {
    const { men, women } = pronounsBehind(
      text,
      own.map(({ span }) => span),
      own,
      names,
    );
    if (men >= FEWEST && men > 3 * women) genders.set(surname, 'man');
    if (women >= FEWEST && women > 3 * men) genders.set(surname, 'woman');
  }
  return genders;
}

/** A name's words without nicknames, initials' stops, `Jr.` and `the`. */
export const meat = ({ words }: Name): readonly string[] =>
  words.filter(
    (word, i) => isLetter(word) && !(i === 0 && word.toLowerCase() === 'the') && !/^(?:Jr|Sr|II|III|IV)$/.test(word),
  );

const isLetter = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);
