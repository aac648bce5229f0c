import type { Span } from '../text/span.js';
import { type Word, wordsIn } from '../text/words.js';

const NEGATION =
  /(?:\b(?:did|does|do|has|have|had|would|could|will|can|was|were|is|are)(?:n['’]t| not| never| also not)|\b(?:cannot|never|unable to|yet to|failed to|refuse[sd]? to|decline[sd]? to))(?: \w+ly)?\s$/i;
/** Longer than any auxiliary with its adverb. */
const REACH = 30;

/** The words of a cue with the auxiliary and `not` that may stand right before it: cues are often cut short there. */
export function withNegation(text: string, cue: readonly Span[], words: readonly Word[]): readonly Word[] {
  const [first] = cue;
  if (first === undefined) return words;
  const before = NEGATION.exec(text.slice(Math.max(0, first[0] - REACH), first[0]));
  return before === null ? words : [...wordsIn(text, [first[0] - before[0].length, first[0]]), ...words];
}
