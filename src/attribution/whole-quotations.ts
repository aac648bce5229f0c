import type { Quotation } from '../text/quotations.js';
import { overlaps, type Span } from '../text/span.js';
import type { Attribution } from './attribution.js';

/** Content that holds so much of a quotation holds all of it. Chosen on PolNeAR dev among 0.3 to 0.9. */
const MOST = 0.5;

/**
 * An attribution whose content ends inside a quotation gets the whole of it, with its marks: nobody says half of what
 * stands between quotation marks. Not where the cue or the source stand inside the marks too.
 *
 * @param quoted the quotations of the text, in order
 */
export function wholeQuotations(attribution: Attribution, quoted: readonly Quotation[]): Attribution {
  const { source, cue } = attribution;
  let { content } = attribution;
  for (const { span } of quoted) {
    const length = span[1] - span[0];
    const covered = coverage(content, span);
    if (covered < MOST * length || covered === length) continue;
    if ([...source, ...cue].some((words) => overlaps(words, span))) continue;
    content = union([...content, span]);
  }
  return content === attribution.content ? attribution : { ...attribution, content };
}

const coverage = (spans: readonly Span[], [from, to]: Span): number =>
  spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

/** The spans in order, those that touch or overlap made one. */
function union(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
