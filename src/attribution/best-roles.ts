import { type AnchorScores, SCORES_PER_TOKEN } from './labeller.js';

export const NONE = 0;
export const SOURCE = 1;
export const CONTENT = 2;
export const CUE = 3;
const STATES = 4;
const TINY = 1e-6;

/** One attribution in tokens: the role of each token of its window, and how sure the model is of it. */
export interface LabelledAnchor {
  readonly anchor: number;
  readonly confidence: number;
  readonly from: number;
  readonly roles: Uint8Array;
  readonly sureness: Float32Array;
}

/**
 * The likeliest sequence of roles around one anchor (Viterbi): role scores token by token, and where a stretch of
 * content starts or ends, the log odds that it does, times `edges`. So content comes in whole stretches.
 */
export function bestRoles({ anchor, confidence, from, scores }: AnchorScores, edges: number): LabelledAnchor {
  const n = scores.length / SCORES_PER_TOKEN;
  const back = new Uint8Array(n * STATES);
  let best = [0, 0, -Infinity, 0];
  best[CONTENT] = edges * odds(scores[SCORES_PER_TOKEN - 2]!);
  for (let state = 0; state < STATES; state++) best[state]! += Math.log(scores[state]! + TINY);
  for (let i = 1; i < n; i++) {
    const at = i * SCORES_PER_TOKEN;
    const starting = edges * odds(scores[at + 4]!);
    const ending = edges * odds(scores[at - SCORES_PER_TOKEN + 5]!);
    const next = [0, 0, 0, 0];
    for (let state = 0; state < STATES; state++) {
      let top = -Infinity;
      for (let previous = 0; previous < STATES; previous++) {
        let score = best[previous]!;
        if (previous !== CONTENT && state === CONTENT) score += starting;
        if (previous === CONTENT && state !== CONTENT) score += ending;
        if (score > top) {
          top = score;
          back[i * STATES + state] = previous;
        }
      }
      next[state] = top + Math.log(scores[at + state]! + TINY);
    }
    best = next;
  }
  if (n > 0) best[CONTENT]! += edges * odds(scores[(n - 1) * SCORES_PER_TOKEN + 5]!);
  const roles = new Uint8Array(n);
  const sureness = new Float32Array(n);
  let state = best.indexOf(Math.max(...best));
  for (let i = n - 1; i >= 0; i--) {
    roles[i] = state;
    sureness[i] = scores[i * SCORES_PER_TOKEN + state]!;
    state = back[i * STATES + state]!;
  }
  return { anchor, confidence, from, roles, sureness };
}

const odds = (p: number): number => Math.log((p + TINY) / (1 - p + TINY));
