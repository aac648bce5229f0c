import { contains, type Span } from '../text/span.js';
import { type Draft, extent, sentenceAt } from './draft.js';

/** True if words are part of what somebody, named or described, is reported to say, think or show. */
export const isCredited = (draft: Draft, span: Span): boolean =>
  draft.statements.some(
    (statement) =>
      statement.spans.source.length > 0 &&
      !statement.spans.cue.some((cue) => contains(span, cue) || contains(cue, span)) &&
      contains(extent(statement), span),
  );

const ACCORDING = /\b(?:according to|in the (?:view|opinion|words) of|says?|said|told|believes?|believed by)\b/i;

/** True if the sentence around words says who stands behind it, in words that do not belong to them. */
export function isCreditedInItsSentence(draft: Draft, span: Span): boolean {
  const sentence = sentenceAt(draft, span[0]);
  if (sentence === null) return false;
  const rest = `${draft.text.slice(sentence[0], span[0])} — ${draft.text.slice(span[1], sentence[1])}`;
  return ACCORDING.test(rest);
}
