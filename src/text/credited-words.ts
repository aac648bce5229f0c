import type { Span } from './span.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;

/** What counting needs of a statement: where its content is, and whether that is part of another's. */
export interface Credited {
  readonly field: 'text' | 'title';
  readonly within: string | null;
  readonly spans: { readonly content: readonly Span[] };
}

/** The words of a text, as a reader counts them. */
export const readersWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/**
 * How many of the text's words each statement has, and how many there are. A word is counted once, for the outermost
 * statement that it is part of: it is that source who is said to tell the rest. Words of the title are not the text's.
 */
export function countWords(
  text: string,
  statements: readonly Credited[],
): { readonly said: readonly number[]; readonly all: number } {
  const owner = new Int32Array(text.length).fill(-1);
  // those inside others first, so that the outermost has the last word
  const order = statements
    .map((_, i) => i)
    .filter((i) => statements[i]!.field === 'text')
    .sort((a, b) => Number(!statements[a]!.within) - Number(!statements[b]!.within));
  for (const i of order) for (const [start, end] of statements[i]!.spans.content) owner.fill(i, start, end);
  const said = statements.map(() => 0);
  let all = 0;
  for (const { index } of text.matchAll(WORD)) {
    all++;
    const statement = owner[index]!;
    if (statement >= 0) said[statement]!++;
  }
  return { said, all };
}
