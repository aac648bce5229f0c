import type { Span } from '../text/span.js';
import type { Attribution } from './attribution.js';
import { CONTENT, CUE, type LabelledAnchor, SOURCE } from './best-roles.js';
import type { Tokens } from './tokens.js';

/** The words of an attribution from the roles of its tokens. Content goes on over up to `gap` other tokens. */
export function toSpans(tokens: Tokens, { anchor, confidence, from, roles }: LabelledAnchor, gap: number): Attribution {
  const spansOf = (role: number, most: number): Span[] => {
    const runs: [number, number][] = [];
    roles.forEach((r, i) => {
      if (r !== role) return;
      const last = runs.at(-1);
      if (last && i - last[1] <= most) last[1] = i;
      else runs.push([i, i]);
    });
    return runs.map(([a, b]) => [tokens.starts[from + a]!, tokens.ends[from + b]!]);
  };
  const cue = spansOf(CUE, 1);
  return {
    source: spansOf(SOURCE, 1),
    cue: cue.length > 0 ? cue : [[tokens.starts[anchor]!, tokens.ends[anchor]!]],
    content: spansOf(CONTENT, gap),
    confidence,
  };
}
