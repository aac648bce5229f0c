import { indexAt } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Name } from './name.js';
import type { Party } from './party.js';

const QUOTED = /[“"][^”"\n]*[”"]?/g;
/** How far behind a name, in characters, its pronouns count. */
const BEHIND = 160;
/** Fewer pronouns than this tell nothing of a surname. */
const FEWEST = 3;

/** Where the next name behind an offset stands that is no place and none of one's own. */
export type NextName = (from: number, own: ReadonlySet<Name>) => number;

/** Finds the next name of a text's names, which are in order. */
export function nextAmong(names: readonly Name[]): NextName {
  const spans = names.map(({ span }) => span);
  return (from, own) => {
    let i = indexAt(spans, from - 1) + 1;
    while (i < names.length && spans[i]![0] < from + BEHIND && (names[i]!.kind === 'place' || own.has(names[i]!))) i++;
    return names[i]?.span[0] ?? Number.POSITIVE_INFINITY;
  };
}

/** What the pronouns right behind somebody's name say, where his given name says nothing and they agree. */
export function genderByPronouns(text: string, { mentions, names }: Party, nextName: NextName): Party['gender'] {
  const { men, women } = pronounsBehind(text, mentions, new Set(names), nextName);
  if (men > 2 * women) return 'man';
  return women > 2 * men ? 'woman' : null;
}

/** How many pronouns for a man and for a woman stand behind mentions, before anybody else is named and outside quotations. */
function pronounsBehind(
  text: string,
  mentions: readonly Span[],
  own: ReadonlySet<Name>,
  nextName: NextName,
): { readonly men: number; readonly women: number } {
  let men = 0;
  let women = 0;
  for (const [, end] of mentions) {
    const words = text.slice(end, Math.min(end + BEHIND, nextName(end, own))).replaceAll(QUOTED, ' ');
    men += (words.match(/\b(?:he|his|him)\b/gi) ?? []).length;
    women += (words.match(/\b(?:she|her)\b/gi) ?? []).length;
  }
  return { men, women };
}

/**
 * Whether a last name by itself stands for a man or a woman all through a text: `Obama … he` is not Michelle Obama, though
 * she alone may be named in full.
 */
export function surnameGenders(
  text: string,
  names: readonly Name[],
  nextName: NextName,
): ReadonlyMap<string, Party['gender']> {
  const alone = new Map<string, Name[]>();
  for (const name of names) {
    if (name.bare.length !== 1 || name.kind === 'place') continue;
    const same = alone.get(name.bare[0]!);
    if (same === undefined) alone.set(name.bare[0]!, [name]);
    else same.push(name);
  }
  const genders = new Map<string, Party['gender']>();
  for (const [surname, own] of alone) {
    const mentions = own.map(({ span }) => span);
    const { men, women } = pronounsBehind(text, mentions, new Set(own), nextName);
    if (men >= FEWEST && men > 3 * women) genders.set(surname, 'man');
    if (women >= FEWEST && women > 3 * men) genders.set(surname, 'woman');
  }
  return genders;
}
