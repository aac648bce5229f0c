import { startsLine } from './features.js';
import type { Tokens } from './tokens.js';

/** A stretch of an article's tokens that the model reads at once. */
export interface TokenWindow {
  readonly from: number;
  readonly to: number;
  /** The tokens of the window that are more central in it than in its neighbours: its cues are read here. */
  readonly own: readonly [from: number, to: number];
}

/** Tokens in a window, without the two that mark its ends: what the model was trained at. */
export const WINDOW = 254;
/** Tokens that neighbouring windows share. */
export const OVERLAP = 48;

/**
 * Overlapping windows over an article, all of much the same length, so that none has too little around its words.
 * A window starts at a paragraph where one is near. Every token is one window's own. Windows depend on this article
 * alone.
 */
export function cutWindows({ length, features }: Tokens, size = WINDOW, overlap = OVERLAP): readonly TokenWindow[] {
  if (length === 0) return [];
  const stretches = cutStretches(length, features, size, overlap);
  const borders = stretches.slice(1).map(([from], k) => Math.round((from + stretches[k]![1]) / 2));
  return stretches.map(([from, to], k) => ({ from, to, own: [borders[k - 1] ?? 0, borders[k] ?? length] }));
}

function cutStretches(length: number, features: Uint8Array, size: number, overlap: number): [number, number][] {
  if (length <= size) return [[0, length]];
  const count = Math.ceil((length - overlap) / (size - overlap));
  const step = (length - overlap) / count;
  return Array.from({ length: count }, (_, k) => {
    const to = k === count - 1 ? length : Math.round((k + 1) * step + overlap);
    const wanted = Math.round(k * step);
    return [k === 0 ? 0 : (lineStart(features, Math.max(0, to - size), wanted) ?? wanted), to];
  });
}

function lineStart(features: Uint8Array, from: number, to: number): number | null {
  for (let i = to; i >= from; i--) if (startsLine(features[i]!)) return i;
  return null;
}
