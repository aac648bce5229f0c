import { cut } from '../text/span.js';
import { type Attribution, silent, type Trace } from './attribution.js';
import { bestRoles, type LabelledAnchor } from './best-roles.js';
import type { AnchorScores } from './labeller.js';
import { settle } from './settle.js';
import { toSpans } from './spans.js';
import type { Tokens } from './tokens.js';

/** What decoding is tuned by. The values of `TUNED` were chosen on PolNeAR dev: docs/measured.md. */
export interface Decoding {
  /** Anchors less likely than this are no attributions. */
  readonly threshold: number;
  /** Weight of the scores for starts and ends of content beside those for roles. */
  readonly edges: number;
  /** Content goes on over so many tokens that are not content. */
  readonly gap: number;
}

export const TUNED: Decoding = { threshold: 0.6, edges: 0.6, gap: 1 };

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
  return settle(labelled)
    .map((roles) => toSpans(tokens, roles, gap))
    .filter(({ content, cue }) => {
      if (content.length > 0) return true;
      trace(() => ({ step: 'decode', because: 'no content is left', words: cue.map((s) => cut(text, s)).join(' ') }));
      return false;
    });
}
