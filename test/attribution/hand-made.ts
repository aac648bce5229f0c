import type { Attribution, Note } from '../../src/attribution/attribution.js';
import { type Decoding, decode, read } from '../../src/attribution/decode.js';
import type { AnchorScores } from '../../src/attribution/labeller.js';
import type { Tokens } from '../../src/attribution/tokens.js';

export const SETTING: Decoding = { threshold: 0.5, edges: 0.5, gap: 1 };

/** A token a word or mark. */
function tokensOf(text: string): Tokens {
  const found = [...text.matchAll(/[\p{L}\p{N}’]+|[^\s\p{L}\p{N}]/gu)];
  const at = (units: number[]) => Int32Array.from(units);
  return {
    length: found.length,
    ids: at(found.map(() => 0)),
    starts: at(found.map((m) => m.index)),
    ends: at(found.map((m) => m.index + m[0].length)),
    features: new Uint8Array(found.length),
  };
}

/**
 * Scores written by hand: a letter a token, s(ource), c(ontent), u (the cue), or `.`; in capitals the model is surer.
 * Starts and ends of content are scored where the letters say that it starts and ends.
 */
export function scores(letters: string, confidence = 0.9): AnchorScores {
  const roles = letters.toLowerCase();
  const out = new Float32Array(letters.length * 6);
  [...roles].forEach((role, i) => {
    const sure = role === letters[i] ? 0.7 : 0.94;
    const rest = (1 - sure) / 3;
    '.scu'.split('').forEach((r, k) => {
      out[i * 6 + k] = r === role ? sure : rest;
    });
    out[i * 6 + 4] = role === 'c' && roles[i - 1] !== 'c' ? 0.9 : 0.01;
    out[i * 6 + 5] = role === 'c' && roles[i + 1] !== 'c' ? 0.9 : 0.01;
  });
  return { anchor: roles.indexOf('u'), from: 0, confidence, scores: out };
}

/** What decoding makes of scores written by hand. */
export function attributionsOf(
  text: string,
  all: readonly AnchorScores[],
  setting: Decoding = SETTING,
  notes: Note[] = [],
): readonly Attribution[] {
  const labelled = all.map((one) => read(one, setting)).filter((one) => one !== null);
  return decode(text, tokensOf(text), labelled, setting, (note) => notes.push(note()));
}
