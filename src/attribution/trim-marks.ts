import type { Span } from '../text/span.js';
import type { Attribution } from './attribution.js';

const LOOSE = /[\s,;:–—-]/;

/** An attribution without the commas, dashes and spaces at the ends of its spans; a span of nothing else is dropped. */
export function trimMarks(text: string, attribution: Attribution): Attribution {
  const trim = (spans: readonly Span[]): readonly Span[] =>
    spans
      .map(([from, to]): Span => {
        let [start, end] = [from, to];
        while (start < end && LOOSE.test(text[start]!)) start++;
        while (start < end && LOOSE.test(text[end - 1]!)) end--;
        return [start, end];
      })
      .filter(([start, end]) => start < end);
  const { source, cue, content } = attribution;
  return { ...attribution, source: trim(source), cue: trim(cue), content: trim(content) };
}
