/**
 * A stretch of text: half-open [start, end), in UTF-16 code units, into one Article.text (or title, where said so).
 * The same pair is what the JSON prints.
 */
export type Span = readonly [start: number, end: number];

/** The words of a span. */
export const cut = (text: string, [start, end]: Span): string => text.slice(start, end);

/** True if the spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** True if `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The smallest span that holds all of the (at least one) spans. */
export const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** The span without white space at its ends; empty (start = end) if there is nothing else in it. */
export function trimmed(text: string, [start, end]: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (start < end && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}
