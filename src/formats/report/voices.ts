import type { Source } from '../../sources/source.js';
import type { Reading } from '../../statements/reading.js';
import { countWords, readersWords } from '../../text/credited-words.js';
import { printable } from '../../text/printable.js';
import { labelOf, type Standing, standingOf } from '../footing.js';

/** A source with what it says, or all that is said without a source. */
export interface Voice {
  /** Null for the statements that give no source. */
  readonly source: Source | null;
  readonly standing: Standing;
  /** Its name, else the article's words for it. */
  readonly label: string;
  /** One or two letters that stand for it where there is no room for more. */
  readonly initials: string;
  /** Indices of its statements, in the order of the article. */
  readonly statements: readonly number[];
  readonly words: number;
  /** Share of the article's words that are credited to it, 0 to 1; of all voices together at most 1. */
  readonly share: number;
  /** 1 to 7 for those who say most, in that order; 0 for the others. A part has its whole's colour. */
  readonly color: number;
  /** The voice that it is a part of: one of the four officials. */
  readonly whole: Voice | null;
}

const COLORS = 7;
const NO_SOURCE = 'no source given';

/**
 * The voices of a reading, those who say most first; parts of a source come after it and are counted to it in this
 * order, since they are the same people.
 */
export function voicesOf({ article: { text }, sources, statements }: Reading): readonly Voice[] {
  const { said, all } = countWords(text, statements);
  const own = new Map<string | null, number[]>(sources.map(({ id }) => [id, []]));
  statements.forEach(({ source }, i) => {
    const id = source !== null && own.has(source) ? source : null;
    own.set(id, own.get(id) ?? []);
    own.get(id)!.push(i);
  });
  const words = (id: string | null) => (own.get(id) ?? []).reduce((sum, i) => sum + said[i]!, 0);
  const voice = (source: Source | null, color: number, whole: Voice | null): Voice => {
    const id = source?.id ?? null;
    const label = source === null ? NO_SOURCE : printable(labelOf(source));
    return {
      source,
      standing: standingOf(source),
      label,
      initials: source === null ? '' : initialsOf(label),
      statements: own.get(id) ?? [],
      words: words(id),
      share: words(id) / Math.max(1, all),
      color,
      whole,
    };
  };
  const wholes = wholeOfEach(sources);
  const families = sources
    .filter((source, i) => wholes[i] === source)
    .map((whole) => ({ whole, parts: sources.filter((source, i) => wholes[i] === whole && source !== whole) }));
  const nobody = own.has(null) ? [{ whole: null, parts: [] }] : [];
  let colors = 0;
  return [...families, ...nobody]
    .map((family) => ({
      ...family,
      weight: [family.whole, ...family.parts].reduce((sum, source) => sum + words(source?.id ?? null), 0),
    }))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ whole, parts }) => {
      const color = whole !== null && colors < COLORS ? ++colors : 0;
      const first = voice(whole, color, null);
      return [first, ...parts.map((part) => voice(part, color, first))];
    });
}

/** For each source, the one that it is a part of in the end: itself if of none. */
function wholeOfEach(sources: readonly Source[]): readonly Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.map((source) => {
    const seen = new Set([source]);
    let whole = source;
    for (let next = byId.get(source.partOf ?? ''); next; next = byId.get(next.partOf ?? '')) {
      // parts of each other: nobody is the whole
      if (seen.has(next)) return source;
      seen.add(next);
      whole = next;
    }
    return whole;
  });
}

/** For each statement, the index of its voice. */
export function voiceOfEach(voices: readonly Voice[]): readonly number[] {
  const indices: number[] = [];
  voices.forEach(({ statements }, voice) => {
    for (const i of statements) indices[i] = voice;
  });
  return indices;
}

/** `Rep. John Mica (R-Fla.)` gives `RJ`, `officials` gives `O`. */
function initialsOf(name: string): string {
  return readersWords(name)
    .filter((word) => !/^(?:the|an?|of|and)$/i.test(word))
    .slice(0, 2)
    .map((word) => [...word][0]!.toUpperCase())
    .join('');
}
