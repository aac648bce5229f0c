import { type Span, trimmed } from '../text/span.js';

/** head: headline, byline and dateline on lines of their own; heading: a line between paragraphs; question: of an interview. */
export type ParagraphKind = 'head' | 'heading' | 'question' | 'body';

export interface Paragraph {
  readonly span: Span;
  readonly kind: ParagraphKind;
}

const BLOCK = /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g;
/** Lines that an editor broke at its margin, not where a paragraph ends. */
const SHORTEST_WRAPPED = 40;
const LONGEST_WRAPPED = 120;
const LONGEST_HEADLINE = 160;
const MOST_HEAD = 5;
const MARKDOWN_HEADING = /^#{1,6}\s/;
const ENDS_A_SENTENCE = /[.!?…]["'”’)\]*_]*$/;
const COMMENT = /<!--[\s\S]*?-->/g;
const BYLINE = /^[*_]{0,3}(?:by|words|text|story|interview|report|reporting|from|published|updated)\b(?:[: ])/i;

/**
 * The paragraphs of a text, in order, without the white space around them. A line is one, but lines that were broken at
 * a margin are one together. Headline, byline and dateline at the start, and headings, are told apart from the body.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const spans: Span[] = [];
  for (const { 0: block, index } of text.matchAll(BLOCK)) {
    if (isWrapped(block)) spans.push(trimmed(text, [index, index + block.length]));
    else {
      let from = index;
      for (const line of block.split('\n')) {
        const span = trimmed(text, [from, from + line.length]);
        if (span[0] < span[1]) spans.push(span);
        from += line.length + 1;
      }
    }
  }
  let inHead = true;
  return spans.map((span, i): Paragraph => {
    const words = text
      .slice(...span)
      .replace(COMMENT, '')
      .trim();
    inHead &&= i < MOST_HEAD && isHead(words);
    return { span, kind: inHead ? 'head' : kindOf(words) };
  });
}

function isWrapped(block: string): boolean {
  const lines = block.split('\n').map((line) => line.trim().length);
  const last = lines.pop()!;
  return (
    lines.length > 0 && last <= LONGEST_WRAPPED && lines.every((n) => n >= SHORTEST_WRAPPED && n <= LONGEST_WRAPPED)
  );
}

function isHead(words: string): boolean {
  if (words === '') return true;
  if (MARKDOWN_HEADING.test(words)) return true;
  if (words.length > LONGEST_HEADLINE || /^["“]/.test(words)) return false;
  return BYLINE.test(words) || !ENDS_A_SENTENCE.test(words);
}

function kindOf(words: string): ParagraphKind {
  if (words === '' || MARKDOWN_HEADING.test(words)) return 'heading';
  const bare = words.replace(/^[*_]+|[*_]+$/g, '');
  const marked = bare.length < words.length && !/[*_]/.test(bare);
  if (/^Q(?:uestion)?\s*[:.]/.test(bare) || (/\?$/.test(bare) && marked)) return 'question';
  if (marked && words.length < LONGEST_HEADLINE && !/["“”]/.test(words)) return 'question';
  return 'body';
}
