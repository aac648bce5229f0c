import type { Span } from '../src/text/span.js';

/** The place of words in a text, by what they are: a test names words, never offsets. */
export function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`'${words}' is not in the text`);
  if (text.indexOf(words, start + 1) >= 0) throw new Error(`'${words}' is in the text more than once`);
  return [start, start + words.length];
}
