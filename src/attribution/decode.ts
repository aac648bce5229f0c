import { quotations, quotationsIn } from '../text/quotations.js';
import { cut, hull } from '../text/span.js';
import { type Attribution, silent, type Trace } from './attribution.js';
import { bestRoles, type LabelledAnchor } from './best-roles.js';
import type { AnchorScores } from './labeller.js';
import { nest } from './nest.js';
import { settle } from './settle.js';
import { toSpans } from './spans.js';
import type { Tokens } from './tokens.js';
import { trimMarks } from './trim-marks.js';
import { wholeQuotations } from './whole-quotations.js';
import { wholeWords } from './whole-words.js';

/** What decoding is tuned by. The values of `TUNED` were chosen on PolNeAR dev: docs/measured.md. */
export interface Decoding {
  /** Anchors less likely than this are no attributions. */
  readonly threshold: number;
  /** Weight of the scores for starts and ends of content beside those for roles. */
  readonly edges: number;
  /** Content goes on over so many tokens that are not content. */
  readonly gap: number;
}

export const TUNED: Decoding = { threshold: 0.6, edges: 1, gap: 1 };

/** The likeliest roles around an anchor; null if it is too unlikely to be one. */
export const read = (scores: AnchorScores, { threshold, edges }: Decoding = TUNED): LabelledAnchor | null =>
  scores.confidence >= threshold ? bestRoles(scores, edges) : null;

/**
 * Attributions from the roles around each anchor, in order of their cues. Pure: the same scores give the same
 * attributions.
 */
export function decode(
  text: string,
  tokens: Tokens,
  labelled: readonly LabelledAnchor[],
  { gap }: Decoding = TUNED,
  trace: Trace = silent,
): readonly Attribution[] {
  const quoted = quotations(text);
  const nested = nest(labelled);
  // only those that stand on their own compete for words: an inner one has them from the outer
  const outermost = nested.filter(({ within }) => within === null).map((one) => one.labelled);
  const settled = new Map(settle(outermost).map((roles, i) => [outermost[i]!, roles]));
  const found = nested.flatMap(({ labelled: one, within }) => {
    const spans = wholeWords(text, toSpans(tokens, settled.get(one) ?? one, gap));
    const words = trimMarks(
      text,
      wholeQuotations(spans, spans.content.length > 0 ? quotationsIn(quoted, hull(spans.content)) : []),
    );
    if (words.content.length > 0) return [{ one, within, words }];
    trace(() => ({
      step: 'decode',
      because: 'no content is left',
      words: words.cue.map((s) => cut(text, s)).join(' '),
    }));
    return [];
  });
  const places = new Map(found.map(({ one }, i) => [one, i]));
  return found.map(({ words, within }) => {
    const outer = within && places.get(within);
    return typeof outer === 'number' ? { ...words, within: outer } : words;
  });
}
