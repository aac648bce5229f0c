import type { Span } from '../text/span.js';
import type { Article } from './article.js';

type Placed = Pick<Article, 'text' | 'inFile'>;

/** The offset in the file of an offset in the article's text; for plain text the same. Both are UTF-16. */
export function fileOffset({ inFile }: Placed, textOffset: number): number {
  if (!inFile) return textOffset;
  const { places } = inFile;
  const [textStart, fileStart] = places[lastAtOrBefore(places.length, (i) => places[i]![0], textOffset)] ?? [0, 0];
  return fileStart + textOffset - textStart;
}

/**
 * The stretch of the file that holds a span of the article's text, markup inside it included; markup after its last
 * character is not.
 */
export function fileSpan(article: Placed, [start, end]: Span): Span {
  const from = fileOffset(article, start);
  return end > start ? [from, fileOffset(article, end - 1) + 1] : [from, from];
}

/** Line and column in the file, both from 1, columns in UTF-16 units, of an offset in the article's text. */
export function lineAndColumn(article: Placed, textOffset: number): { readonly line: number; readonly column: number } {
  const lines = article.inFile?.lines ?? lineStarts(article.text);
  const offset = fileOffset(article, textOffset);
  const line = lastAtOrBefore(lines.length, (i) => lines[i]!, offset);
  return { line: line + 1, column: offset - lines[line]! + 1 };
}

/** Where the lines of a text start, whichever of the three line breaks ends them; the first at 0. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: mark }) => index + mark.length),
];

/** The last of so many growing values that is not above one; the first if all are. */
function lastAtOrBefore(count: number, valueAt: (i: number) => number, value: number): number {
  let [low, high] = [0, count];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= value) low = middle;
    else high = middle;
  }
  return low;
}
