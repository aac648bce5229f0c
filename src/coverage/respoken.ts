import { overlaps, type Span } from '../text/span.js';
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
const IN_COMMON_OF_PART = 0.4;
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
    const pairs = quotedBy(other.id).flatMap((original) => {
      const pair = original.field === 'text' ? sentenceFor(original, one, told.chain) : null;
      return pair === null ? [] : [pair];
    });
    return withoutOverlaps(pairs);
  });
}

/** What a sentence of an original became, and how like it that is. */
interface Pair {
  readonly original: QuotedWords;
  readonly again: QuotedWords;
  readonly score: number;
}

/** No words of a retelling stand for two sentences: those that are most alike keep their place. */
function withoutOverlaps(pairs: readonly Pair[]): readonly (readonly [QuotedWords, QuotedWords])[] {
  const kept: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => b.score - a.score))
    if (!kept.some(({ again }) => overlaps(again.spans[0]!, pair.again.spans[0]!))) kept.push(pair);
  return kept.map(({ original, again }) => [original, again]);
}

const anchors = ({ reading: { article } }: Covered): readonly Anchor[] =>
  anchorsOf(article.text, comparableWords(article.text));

/** Of the statements about where the original's words should be, the one that is most like them. */
function sentenceFor(original: QuotedWords, one: Covered, chain: readonly (readonly [Anchor, Anchor])[]): Pair | null {
  const place = placeFor(original.spans[0]![0], chain);
  const { text } = one.reading.article;
  const scored = one.reading.statements
    .filter(({ field }) => field === 'text')
    .flatMap((statement) =>
      statement.spans.content.flatMap(([from, to]) =>
        pieces(text.slice(from, to), original.forms.length).map(({ span: [a, b], least }) => ({
          again: quoted(one, statement, text, [[from + a, from + b]]),
          least,
        })),
      ),
    )
    .filter(({ again: { spans, forms } }) => {
      const ratio = forms.length / original.forms.length;
      return Math.abs(spans[0]![0] - place) <= OFF && ratio < LONGER && ratio > 1 / LONGER;
    })
    .map(({ again, least }) => ({ original, again, least, score: inCommon(original.forms, again.forms) }))
    .filter(({ score, least }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return scored[0] ?? null;
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

/** Words that may stand for an original's, with how much they must have in common with them. */
interface Piece {
  readonly span: Span;
  readonly least: number;
}

/** Sentences of what is said, without marks at their ends; of those that are too long, each run of so many words. */
const pieces = (words: string, length: number): readonly Piece[] =>
  [...words.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }): readonly Piece[] => {
    const its = comparableWords(sentence);
    if (its.length < length * LONGER) return [{ span: [index, index + sentence.length], least: IN_COMMON }];
    return its.slice(0, its.length - length + 1).map(({ span: [from] }, i) => ({
      span: [index + from, index + its[i + length - 1]!.span[1]],
      least: IN_COMMON_OF_PART,
    }));
  });

const SENTENCE = /(?!that\s)(?<![\p{L}\p{N}])[\p{L}\p{N}][^.!?]*[\p{L}\p{N}]/gu;

function inCommon(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map((forms) => new Set(forms.map((form) => form.slice(0, STEM))));
  const both = [...a!].filter((stem) => b!.has(stem)).length;
  return both / (a!.size + b!.size - both);
}
