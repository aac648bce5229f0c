import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/attribution/attribution.js';
import { type Decoding, decode, read } from '../../src/attribution/decode.js';
import type { AnchorScores } from '../../src/attribution/labeller.js';
import type { Tokens } from '../../src/attribution/tokens.js';
import { cut } from '../../src/text/span.js';

const SETTING: Decoding = { threshold: 0.5, edges: 0.5, gap: 1 };

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
function scores(letters: string, confidence = 0.9): AnchorScores {
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

function decoded(text: string, all: readonly AnchorScores[], setting = SETTING, notes: Note[] = []) {
  const labelled = all.map((one) => read(one, setting)).filter((one) => one !== null);
  const words = decode(text, tokensOf(text), labelled, setting, (note) => notes.push(note()));
  return words.map(({ source, cue, content }) =>
    Object.fromEntries(
      Object.entries({ source, cue, content }).map(([role, spans]) => [role, spans.map((span) => cut(text, span))]),
    ),
  );
}

describe('decoding', () => {
  it('joins the words of an attribution to spans of the text', () => {
    expect(decoded('Tarse said the bank would lend .', [scores('succcc.')])).toEqual([
      { source: ['Tarse'], cue: ['said'], content: ['the bank would lend'] },
    ]);
  });

  it('leaves content that the cue interrupts in two parts', () => {
    expect(decoded('We will , she said , appeal', [scores('cc.su.c')])[0]!.content).toEqual(['We will', 'appeal']);
  });

  it('lets one source serve two attributions', () => {
    const found = decoded('He said no and added yes', [scores('suc...'), scores('s...uc')]);
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      [['He'], ['no']],
      [['He'], ['yes']],
    ]);
  });

  it('gives words that two attributions want to the surer one', () => {
    const found = decoded('He said no way she thinks', [scores('succ..'), scores('..CCsu')]);
    expect(found).toEqual([{ source: ['she'], cue: ['thinks'], content: ['no way'] }]);
  });

  it('notes what it drops for want of content', () => {
    const notes: Note[] = [];
    expect(decoded('He said nothing', [scores('su.')], SETTING, notes)).toEqual([]);
    expect(notes).toMatchObject([{ because: 'no content is left', words: 'said' }]);
  });

  it('hears nobody where the model is not sure enough of the cue', () => {
    expect(decoded('He said no', [scores('suc', 0.4)])).toEqual([]);
  });

  it('keeps a statement that nobody is credited with', () => {
    expect(decoded('It is said to be old', [scores('..ucccc'.slice(0, 6))])[0]).toMatchObject({ source: [] });
  });

  it('bridges a doubtful word inside a stretch of content if nothing starts or ends there', () => {
    const doubtful = scores('succcc');
    // one word in the middle leans to "nothing", but no end and no start is scored beside it
    doubtful.scores.set([0.6, 0.03, 0.34, 0.03], 3 * 6);
    expect(decoded('He said one two three four', [doubtful])[0]!.content).toEqual(['one two three four']);
    expect(decoded('He said one two three four', [doubtful], { ...SETTING, edges: 0 })[0]!.content).toHaveLength(2);
  });
});
