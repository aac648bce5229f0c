import { quotations } from '../text/quotations.js';
import { overlaps, type Span } from '../text/span.js';
import type { Attribution, Trace } from './attribution.js';

const PARAGRAPH = /[^\n]+/g;
/** Shorter quotations are names, titles and scare quotes more often than speech. */
const FEWEST_WORDS = 5;

/**
 * Quotations of a paragraph of their own, without a word of who speaks: they go on with who spoke in the paragraph
 * before (`follows`). Where its quotation was left open the convention of print says so; where it was closed it is likely.
 */
export function carriedSpeech(text: string, found: readonly Attribution[], trace: Trace): readonly Attribution[] {
  const quoted = quotations(text);
  const carried: { readonly span: Span; readonly lead: Attribution }[] = [];
  let lead: Attribution | null = null;
  for (const { 0: words, index } of text.matchAll(PARAGRAPH)) {
    const paragraph: Span = [index, index + words.length];
    const inside = found.filter((one) => [...one.cue, ...one.content].some((span) => overlaps(span, paragraph)));
    if (inside.length > 0) {
      lead = inside.findLast((one) => one.within === undefined && isQuoted(text, one, paragraph)) ?? null;
      continue;
    }
    const whole = quoted.find(({ span }) => isAlone(text, span, paragraph));
    if (whole === undefined || lead === null || countWords(text, whole.span) < FEWEST_WORDS) lead = null;
    else carried.push({ span: whole.span, lead });
  }
  if (carried.length === 0) return found;
  for (const { span } of carried)
    trace(() => ({ step: 'carried speech', because: 'a quotation goes on', words: text.slice(...span) }));
  return inOrder(found, carried);
}

function inOrder(
  found: readonly Attribution[],
  carried: readonly { readonly span: Span; readonly lead: Attribution }[],
): readonly Attribution[] {
  const made = carried.map(({ span, lead }) => ({
    lead,
    attribution: { source: [], cue: [], content: [span], confidence: lead.confidence } as Attribution,
  }));
  const leads = new Map(made.map(({ attribution, lead }) => [attribution, lead]));
  const at = ({ cue, content }: Attribution) => (cue[0] ?? content[0]!)[0];
  const all = [...found, ...leads.keys()].sort((a, b) => at(a) - at(b));
  const places = new Map(all.map((one, i) => [one, i]));
  return all.map((one) => {
    const lead = leads.get(one);
    if (lead !== undefined) return { ...one, follows: places.get(lead)! };
    return one.within === undefined ? one : { ...one, within: places.get(found[one.within]!)! };
  });
}

const countWords = (text: string, span: Span): number => (text.slice(...span).match(/\p{L}+/gu) ?? []).length;

/** True if the quotation is all of the paragraph. */
const isAlone = (text: string, [from, to]: Span, [start, end]: Span): boolean =>
  start <= from && to <= end && text.slice(start, from).trim() === '' && text.slice(to, end).trim() === '';

/** True if words of the content in this paragraph have quotation marks at their ends. */
const isQuoted = (text: string, { content }: Attribution, paragraph: Span): boolean =>
  content
    .filter((span) => overlaps(span, paragraph))
    .some(([from, to]) => /["“”]/.test(text.slice(Math.max(0, from - 1), to + 1)));
