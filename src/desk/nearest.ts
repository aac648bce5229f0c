import { commonWords } from '../coverage/drift.js';

/** Names less alike than this are no help to who has mistyped one. */
const LEAST = 0.6;
const SHOWN = 3;

/** Of some names those that are most like one that was typed, the likest first: they have most of its letters in its order. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
  const letters = [...typed.toLowerCase()];
  return [...new Set(names)]
    .map((name) => ({ name, alike: Math.max(...wordings(name).map((words) => alike(letters, [...words]))) }))
    .filter((one) => one.alike >= LEAST)
    .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

/** A name, and each of its words: many leave out the others. */
const wordings = (name: string): readonly string[] => [name.toLowerCase(), ...name.toLowerCase().split(/\s+/)];

const alike = (one: readonly string[], other: readonly string[]): number =>
  (2 * commonWords(one, other).length) / (one.length + other.length || 1);

/** Names as a question at the end of a message; empty if there are none. */
export const didYouMean = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Did you mean ${names.join(', or ')}?`;
