import { AGENCIES } from '../language/en/agencies.js';
import { NAMED_OUTLETS, OUTLET_BY_FORM } from '../language/en/outlets.js';
import type { Span } from '../text/span.js';

/** Finds the names of outlets in a text, in order, without a small `the` before them. */
export type FindOutlets = (text: string) => readonly Span[];

const BY_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}@#/]|\\p{Lu}\\.)(?:(?:[Tt]he\\s)?(?:${NAMED_OUTLETS})|${OUTLET_BY_FORM})(?![\\p{L}\\p{N}]|-\\p{L})`,
  'gu',
);
/** Where a name may begin. */
const CAPITAL = /(?<![\p{L}\p{N}@#/]|\p{Lu}\.)(?:\p{Lu}|\p{Ll}(?=\p{Lu}))[\p{L}\p{N}]*/gu;

/**
 * Makes what finds outlets: those of some names (and the agencies), looked up by their first word so that a thousand of
 * them cost no more than ten, and those that have the form of one.
 */
export function outletFinder(known: readonly string[]): FindOutlets {
  const byFirst = new Map<string, Known[]>();
  for (const name of new Set([...known, ...AGENCIES])) {
    const bare = name.replace(/^the\s/i, '');
    const first = /^[\p{L}\p{N}]+/u.exec(bare)?.[0];
    if (first === undefined || bare.length < 2) continue;
    const names = byFirst.get(first) ?? [];
    byFirst.set(
      first,
      [...names, { bare, needsArticle: /^The \S+$/.test(name) }].sort((a, b) => b.bare.length - a.bare.length),
    );
  }
  return (text) => merged([...knownIn(text, byFirst), ...formsIn(text)]);
}

interface Known {
  readonly bare: string;
  /** `The Hill` by its article alone: there are other hills. */
  readonly needsArticle: boolean;
}

function knownIn(text: string, byFirst: ReadonlyMap<string, readonly Known[]>): readonly Span[] {
  return [...text.matchAll(CAPITAL)].flatMap(({ index, 0: word }): readonly Span[] => {
    const article = /[Tt]he\s$/.exec(text.slice(Math.max(0, index - 4), index))?.[0];
    const name = byFirst
      .get(word)
      ?.find(
        ({ bare, needsArticle }) =>
          text.startsWith(bare, index) &&
          (!needsArticle || article !== undefined) &&
          !/^(?:[\p{L}\p{N}]|-\p{L})/u.test(text.slice(index + bare.length, index + bare.length + 2)),
      );
    if (name === undefined) return [];
    return [[article?.startsWith('T') ? index - article.length : index, index + name.bare.length]];
  });
}

const formsIn = (text: string): readonly Span[] =>
  [...text.matchAll(BY_FORM)].map(({ index, 0: name }) => [
    index + (/^the\s/.exec(name)?.[0].length ?? 0),
    index + name.length,
  ]);

/** Of names that overlap, the one that begins first; of those, the known one, which comes first. */
function merged(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
