import type { Span } from '../text/span.js';
import type { NumberWords } from './numbers-in-text.js';

/** A sentence with its numbers, in the form that patterns are for. */
export interface MarkedSentence {
  readonly span: Span;
  /** In lower case with single spaces, marks apart and no quotation marks; `#2` for the third of `numbers`. */
  readonly words: string;
  readonly numbers: readonly NumberWords[];
  /** For the number that begins a range, the one that ends it. */
  readonly upTo: ReadonlyMap<number, NumberWords>;
}

const RANGE = /(?:between #(\d+) and #(\d+)|(?<!from )#(\d+) ?(?: - | to )#(\d+)(?= (?!from)))/g;

/** Puts the numbers of a sentence in place of their words. */
export function markedSentence(text: string, span: Span, all: readonly NumberWords[]): MarkedSentence {
  const numbers = all.filter(({ span: [start] }) => start >= span[0] && start < span[1]);
  let words = '';
  let at = span[0];
  for (const [i, { whole }] of numbers.entries()) {
    words += `${text.slice(at, Math.max(at, whole[0])).replaceAll('#', ' ')} #${i} `;
    at = Math.max(at, whole[1]);
  }
  const upTo = new Map<number, NumberWords>();
  words = plain(words + text.slice(at, span[1]).replaceAll('#', ' ')).replaceAll(RANGE, (told, a, b, c, d) => {
    const [low, high] = [Number(a ?? c), Number(b ?? d)];
    numbers[low] = inScaleOf(numbers[low]!, numbers[high]!);
    if (numbers[low].value >= numbers[high]!.value) return told;
    upTo.set(low, numbers[high]!);
    return `#${low}`;
  });
  return { span, words, numbers, upTo };
}

/** In `1 to 3 million` the first is in millions too. */
function inScaleOf(low: NumberWords, high: NumberWords): NumberWords {
  const scale = high.scaled && !low.scaled && low.value < 1000 ? 10 ** (3 * Math.floor(Math.log10(high.value) / 3)) : 1;
  return { ...low, value: low.value * scale, scaled: high.scaled, currency: low.currency ?? high.currency };
}

/** The form of a text that patterns are for. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/["“”‘]|['’](?!\p{L})|(?<!\p{L})['’]/gu, '')
    .replaceAll(/[,;:()[\]!?]|\.(?=\s|$)/g, ' $& ')
    .replaceAll(/(?<=#\d+ )-|--+|[–—]| - /g, ' - ')
    .replaceAll(/(?<=#\d+ {1,2})- (?=\p{L})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A pattern for marked sentences: `#n` becomes a number that the match tells as `n`, `#o` one that it tells as `o`. */
export const marked = (pattern: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}#])${pattern.replace('#n', '#(?<n>\\d+)').replace('#o', '#(?<o>\\d+)')}(?![\\p{L}\\p{N}])`,
    'gu',
  );
