import type { Source, Statement } from '../../api/contract/reading.js';
import { countWords } from '../../text/credited-words.js';
import { COLOURS, NO_SOURCE, type Sign, signOfSource } from '../colours/sign.js';

/** What there is to read of an article. */
export interface Readable {
  readonly title: string | null;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** A source with what it says, or all that is said without a source. */
export interface Voice {
  /** Its source's id; `none` for what is said without a source. */
  readonly id: string;
  readonly source: Source | null;
  readonly sign: Sign;
  readonly statements: readonly Statement[];
  readonly words: number;
  /** Share of the article's words that are credited to it, 0 to 1; of all voices together at most 1. */
  readonly share: number;
  /** The source that it is a part of in the end: one of the four officials. */
  readonly whole: Source | null;
}

export const NOBODY = 'none';

/**
 * The voices of a reading, those who say most first; parts of a source come after it and have its colour.
 * @param colourOf the colour of a source across the story; null for an article by itself: then those who say most here
 * have one
 */
export function voicesOf(
  { text, sources, statements }: Readable,
  colourOf: ((source: Source) => number) | null,
): readonly Voice[] {
  const { said, all } = countWords(text, statements);
  const own = new Map<string, number[]>(sources.map(({ id }) => [id, []]));
  statements.forEach(({ source }, i) => {
    const id = source !== null && own.has(source) ? source : NOBODY;
    own.set(id, [...(own.get(id) ?? []), i]);
  });
  const words = (id: string) => (own.get(id) ?? []).reduce((sum, i) => sum + said[i]!, 0);
  const voice = (source: Source | null, colour: number, whole: Source | null): Voice => {
    const id = source?.id ?? NOBODY;
    return {
      ...{ id, source, whole },
      sign: source === null ? NO_SOURCE : signOfSource(source, colour),
      statements: (own.get(id) ?? []).map((i) => statements[i]!),
      words: words(id),
      share: words(id) / Math.max(1, all),
    };
  };
  const wholes = wholeOfEach(sources);
  const families = sources
    .filter((source, i) => wholes[i] === source)
    .map((whole) => ({ whole, parts: sources.filter((source, i) => wholes[i] === whole && source !== whole) }))
    .map((family) => ({
      ...family,
      weight: [family.whole, ...family.parts].reduce((sum, { id }) => sum + words(id), 0),
    }));
  const ranked = [...families, ...(own.has(NOBODY) ? [{ whole: null, parts: [], weight: words(NOBODY) }] : [])].sort(
    (a, b) => b.weight - a.weight,
  );
  let next = 0;
  return ranked.flatMap(({ whole, parts }) => {
    if (whole === null) return [voice(null, 0, null)];
    const colour = colourOf?.(whole) ?? (next < COLOURS ? ++next : 0);
    return [voice(whole, colour, null), ...parts.map((part) => voice(part, colour, whole))];
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
