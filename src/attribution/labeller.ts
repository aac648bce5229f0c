import type { Tokens } from './tokens.js';
import type { TokenWindow } from './windows.js';

/** Scores of one anchor (first token of a cue) for each token of its window. */
export interface AnchorScores {
  /** Index of the anchor among the article's tokens. */
  readonly anchor: number;
  /** Index of the window's first token. */
  readonly from: number;
  /** Probability that an attribution's cue starts here. */
  readonly confidence: number;
  /**
   * Six numbers a token of the window: probabilities of none, source, content, cue (they sum to 1), and the
   * probabilities that a stretch of content starts and that one ends here.
   */
  readonly scores: Float32Array;
}

export const SCORES_PER_TOKEN = 6;

/** The narrow door to the model: decoding sees nothing else of it. */
export interface Labeller {
  /** Scores of the likely anchors among each window's own tokens, window by window. The windows are one article's. */
  label(tokens: Tokens, windows: readonly TokenWindow[]): AsyncIterable<AnchorScores>;
}
