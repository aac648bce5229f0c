import { type Span, trimmed } from '../text/span.js';
import type { Attribution } from './attribution.js';

/** `Doors failed weeks before collision - sources`, `Loan ‘is 310 million’, say officials`. */
const CREDIT_BEHIND =
  /^(.{12,}?)(?:\s*[-–—:]\s*|,\s+)((?:(?:say|says|said|claim|claims|warn|warns|report|reports|find|finds)\s+)?)((?:\p{L}[\p{L}.’'-]*\s){0,3}(?:sources?|officials?|reports?|police|study|poll|survey|experts?|insiders?|lawyers?|ministers?|prosecutors?|union|witness(?:es)?))$/iu;

/** Titles are no longer, in characters. */
const LONGEST = 400;

/**
 * The credit at the end of a headline: agencies and tabloids put it behind a dash or comma. The model has read running
 * text and few headlines.
 */
export function creditBehind(title: string): Attribution | null {
  const match = title.length > LONGEST ? null : CREDIT_BEHIND.exec(title.trimEnd());
  if (match === null) return null;
  const [, content, verb, source] = match as unknown as [string, string, string, string];
  const from = title.trimEnd().length - source.length;
  const span: Span = [from, from + source.length];
  const cue: Span = verb.trim() === '' ? span : trimmed(title, [from - verb.length, from]);
  return { source: [span], cue: [cue], content: [trimmed(title, [0, content.length])], confidence: 0.9 };
}
