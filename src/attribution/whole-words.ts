import type { Span } from '../text/span.js';
import type { Attribution } from './attribution.js';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const POSSESSIVE = /^s(?![\p{L}\p{N}])/u;

/**
 * An attribution whose spans start and end at words: the model reads pieces of words, and may take one and leave the
 * next. A span has a word if it has half of it. The `s` of a possessive alone is nobody's.
 */
export function wholeWords(text: string, attribution: Attribution): Attribution {
  const whole = (spans: readonly Span[]): readonly Span[] =>
    spans
      .map(([start, end]): Span => [startOfWord(text, start, end), endOfWord(text, start, end)])
      .filter(([start, end], i, all) => start < end && (i === 0 || start >= all[i - 1]![1]));
  const { source, cue, content } = attribution;
  return { ...attribution, source: whole(source), cue: whole(cue), content: whole(content) };
}

function startOfWord(text: string, start: number, end: number): number {
  if (start === 0) return start;
  if (
    /['’]/.test(text[start - 1]!) &&
    LETTER.test(text[start - 2] ?? '') &&
    POSSESSIVE.test(text.slice(start, start + 2))
  )
    return start + 1;
  if (!LETTER.test(text[start - 1]!) || !LETTER.test(text[start] ?? '')) return start;
  const [from, to] = wordAt(text, start);
  return (Math.min(to, end) - start) * 2 >= to - from ? from : to;
}

function endOfWord(text: string, start: number, end: number): number {
  if (!LETTER.test(text[end - 1] ?? '') || !LETTER.test(text[end] ?? '')) return end;
  const [from, to] = wordAt(text, end);
  return (end - Math.max(from, start)) * 2 >= to - from ? to : from;
}

/** The word around a place inside it. */
function wordAt(text: string, at: number): Span {
  let [from, to] = [at, at];
  while (from > 0 && LETTER.test(text[from - 1]!)) from--;
  while (to < text.length && LETTER.test(text[to]!)) to++;
  return [from, to];
}
