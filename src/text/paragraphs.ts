import type { Span } from './span.js';

/** The paragraphs of a text, without the blank lines between them. */
export function paragraphsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(PARAGRAPH), ({ index, 0: words }): Span => [index, index + words.length]);
}

/** Which paragraph of a text an offset is in, from 1; between two, and after the last, it is the one before. */
export function paragraphNumber(text: string, offset: number): number {
  const after = paragraphsOf(text).findIndex(([start]) => start > offset);
  return after < 0 ? Math.max(paragraphsOf(text).length, 1) : Math.max(after, 1);
}

/** Lines with something in them, up to a blank line. */
const PARAGRAPH = /\S[^\r\n]*(?:(?:\r\n?|\n)[^\S\r\n]*\S[^\r\n]*)*/g;
