import type { Span } from '../../text/span.js';

/** A paragraph, and the line breaks between it and the next. */
export interface Paragraph {
  readonly words: Span;
  readonly gap: Span;
}

// both begin at a line break, so that a long run of spaces is walked once
const BLANK_LINES = /(?:\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*(?:\r\n|\r(?!\n)|\n))+/g;
const LINE_ENDS = /(?:\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*(?:\r\n|\r(?!\n)|\n))*/g;

/**
 * A text in paragraphs that touch: words, gap, words, gap, to its last character. Paragraphs end at blank lines; in a
 * text that has none inside, at every line's end.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const inside = text.trim();
  const breaks = inside.search(BLANK_LINES) >= 0 ? BLANK_LINES : LINE_ENDS;
  const out: Paragraph[] = [];
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    const end = match.index + match[0].length;
    out.push({ words: [from, match.index], gap: [match.index, end] });
    from = end;
  }
  if (from < text.length) out.push({ words: [from, text.length], gap: [text.length, text.length] });
  return out;
}
