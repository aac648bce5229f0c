import { type Anchor, anchorsOf, retelling } from './anchors.js';
import { comparableWords } from './comparable-words.js';
import type { Covered } from './covered.js';
import type { Lineage } from './lineage.js';
import { type QuotedWords, quoted } from './quoted-words.js';

/** The order of a text is followed so closely that a sentence of one stands for one of the other. */
const CLOSELY = 0.38;
/** A place may be off by so many characters. */
const OFF = 220;
/** The lengths may differ by so much. */
const LONGER = 1.7;
/** Words (by their beginnings) that the two have in common, of all that either has. */
const IN_COMMON = 0.2;
const STEM = 5;

/** For what a spun or translated text made of the words that its original quotes: both, where the place tells which. */
export function respoken(
  lineage: Lineage,
  byId: ReadonlyMap<string, Covered>,
  quotedBy: (id: string) => readonly QuotedWords[],
): readonly (readonly [original: QuotedWords, respoken: QuotedWords])[] {
  const one = byId.get(lineage.article)!;
  return lineage.from.flatMap(({ from, relation }) => {
    const other = 'article' in from && relation === 'rewrite' ? byId.get(from.article) : undefined;
    if (other === undefined) return [];
    const told = retelling(anchors(one), anchors(other));
    if (told.ordered < CLOSELY) return [];
    return quotedBy(other.id).flatMap((original) => {
      const again = original.field === 'text' ? sentenceFor(original, one, told.chain) : null;
      return again === null ? [] : [[original, again] as const];
    });
  });
}

const anchors = ({ reading: { article } }: Covered): readonly Anchor[] =>
  anchorsOf(article.text, comparableWords(article.text));

/** Of the statements about where the original's words should be, the one that is most like them. */
function sentenceFor(
  original: QuotedWords,
  one: Covered,
  chain: readonly (readonly [Anchor, Anchor])[],
): QuotedWords | null {
  const place = placeFor(original.spans[0]![0], chain);
  const { text } = one.reading.article;
  const scored = one.reading.statements
    .filter(({ field }) => field === 'text')
    .flatMap((statement) =>
      statement.spans.content.flatMap((content) =>
        pieces(text.slice(...content)).map(([a, b]) =>
          quoted(one, statement, text, [[content[0] + a, content[0] + b]]),
        ),
      ),
    )
    .filter(({ spans: [span], forms }) => {
      const ratio = forms.length / original.forms.length;
      return Math.abs(span![0] - place) <= OFF && ratio < LONGER && ratio > 1 / LONGER;
    })
    .map((candidate) => ({ candidate, score: inCommon(original.forms, candidate.forms) }))
    .sort((a, b) => b.score - a.score);
  return scored[0] !== undefined && scored[0].score >= IN_COMMON ? scored[0].candidate : null;
}

/** Where in the retelling the place of the original should be, by the nearest common words before it. */
function placeFor(at: number, chain: readonly (readonly [Anchor, Anchor])[]): number {
  let [here, there] = [0, 0];
  for (const [own, its] of chain) {
    if (its.span[0] > at) break;
    [here, there] = [own.span[0], its.span[0]];
  }
  return here + (at - there);
}

/** Sentences of what is said, without marks at their ends. */
const pieces = (words: string): readonly (readonly [number, number])[] =>
  [...words.matchAll(/(?!that\s)(?<![\p{L}\p{N}])[\p{L}\p{N}][^.!?]*[\p{L}\p{N}]/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);

function inCommon(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map((forms) => new Set(forms.map((form) => form.slice(0, STEM))));
  const both = [...a!].filter((stem) => b!.has(stem)).length;
  return both / (a!.size + b!.size - both);
}
