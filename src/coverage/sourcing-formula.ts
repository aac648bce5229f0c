import { COUNTS } from '../language/en/counts.js';
import type { Span } from '../text/span.js';

/** A group of unnamed sources by its number: `four people briefed on it`, `two of the four`. */
export interface CountedSources {
  readonly count: number;
  readonly span: Span;
}

const NUMBER =
  '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Cc]ouple|[Pp]air|[Tt]rio|[Dd]ozen)';
const PEOPLE =
  '(?:people|persons|sources|officials|insiders|aides|employees|executives|servants|advisers|advisors|lawmakers|diplomats|investigators|officers|staffers|staff|members|individuals|lawyers|associates|colleagues|allies|friends|agents|workers|ministers|senators|Republicans|Democrats|traders|bankers|engineers|managers)';
const TELLS =
  '(?:who|whom|briefed|familiar|with|close|said|say|told|tell|have|had|knew|know|in the|at the|directly|acquainted|involved|present|speaking|and)';
const GROUP = new RegExp(
  [
    `\\b(${NUMBER}) (?:of (?:the|those|these|them|his|her|their)\\b|(?:[\\p{Ll}-]+ ){0,3}${PEOPLE}(?: ${TELLS}\\b|[,.]))`,
    `\\b(${NUMBER}) ${TELLS}\\b`,
    `\\b(?:[Tt]hose|[Tt]hese|[Tt]he|[Aa]ll|[Oo]ther|[Rr]emaining|of|to|by) (${NUMBER})(?=[.,;:]| (?:said|say|told|did|knew|had|have|were|of|and|who)\\b)`,
  ].join('|'),
  'gu',
);

/** The numbered groups of unnamed sources of a text, in order, as its sourcing formulas give them. */
export function countedSources(text: string): readonly CountedSources[] {
  return [...text.matchAll(GROUP)].map((match) => {
    const word = (match[1] ?? match[2] ?? match[3])!;
    return { count: COUNTS.get(word.toLowerCase())?.[0] ?? 2, span: [match.index, match.index + match[0].length] };
  });
}

/** How unlikely it is, in bits, that another reporter's sources are as many by chance. */
const bits = (count: number): number => (count === 2 ? 1 : count === 3 ? 3 : 4);

/** What two texts have of one sourcing formula: the groups in the order of both, and how much that tells in bits. */
export function sameFormula(
  here: readonly CountedSources[],
  there: readonly CountedSources[],
): { readonly pairs: readonly (readonly [CountedSources, CountedSources])[]; readonly bits: number } {
  const table = here.map(() => new Array<number>(there.length + 1).fill(0));
  table.push(new Array<number>(there.length + 1).fill(0));
  for (let i = here.length - 1; i >= 0; i--)
    for (let j = there.length - 1; j >= 0; j--)
      table[i]![j] = Math.max(
        table[i + 1]![j]!,
        table[i]![j + 1]!,
        here[i]!.count === there[j]!.count ? bits(here[i]!.count) + table[i + 1]![j + 1]! : 0,
      );
  const pairs: [CountedSources, CountedSources][] = [];
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    const taken = here[i]!.count === there[j]!.count && table[i]![j] === bits(here[i]!.count) + table[i + 1]![j + 1]!;
    if (taken) pairs.push([here[i++]!, there[j++]!]);
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return { pairs, bits: table[0]![0]! };
}
