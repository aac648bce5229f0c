import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/attribution/attribution.js';
import type { AnchorScores } from '../../src/attribution/labeller.js';
import { cut } from '../../src/text/span.js';
import { attributionsOf, SETTING, scores } from './hand-made.js';

function decoded(text: string, all: readonly AnchorScores[], setting = SETTING, notes: Note[] = []) {
  return attributionsOf(text, all, setting, notes).map(({ source, cue, content }) =>
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
