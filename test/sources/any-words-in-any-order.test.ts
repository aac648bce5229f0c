import { expect, it } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.js';
import { carriedSpeech } from '../../src/attribution/carried-speech.js';
import { laidOutSpeech } from '../../src/attribution/laid-out-speech.js';
import { unanswered } from '../../src/attribution/unanswered.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import type { Reading } from '../../src/statements/reading.js';
import { toReading } from '../../src/statements/to-reading.js';
import type { Span } from '../../src/text/span.js';

const WORDS =
  `Mr. Mrs. Ada Weir Otto Weir’s Dr. Sen. the a of and two officials one who his her their it he she they said
told denied declined to comment did not respond request for on condition of anonymity because not authorized in an
interview Tuesday , . . “ ” " ' — : ( ) The House Committee Post Times SEC S.E.C. both all other third another them whom
including four sources briefed report study poll I we you most neither A. B. Jr. May March 3 0 2019 last week yesterday
judge court senator company agency Q: A: MR. X: … calls were returned - ’s percent group some each`.split(/\s+/);

/** Numbers below `n`, the same in every run (Mulberry32). */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

function anyReading(seed: number): Reading {
  const below = numbers(seed);
  const pieces = Array.from({ length: 5 + below(60) }, () => {
    const word = WORDS[below(WORDS.length)]!;
    return word + (below(12) > 0 ? ' ' : below(2) > 0 ? '\n\n' : '');
  });
  const text = pieces.join('');
  const span = (): Span => {
    const from = below(text.length);
    return [from, Math.min(text.length, from + 1 + below(30))];
  };
  const found = Array.from(
    { length: below(6) },
    (): Attribution => ({
      source: below(5) > 0 ? [span()] : [],
      cue: below(8) > 0 ? [span()] : [],
      content: [span()],
      confidence: 0.5,
    }),
  ).sort((a, b) => (a.cue[0] ?? a.content[0]!)[0] - (b.cue[0] ?? b.content[0]!)[0]);
  const all = [laidOutSpeech, unanswered, carriedSpeech].reduce<readonly Attribution[]>(
    (so, step) => step(text, so, () => {}),
    found,
  );
  return toReading({ ...articleFromText(text, { id: 'quay' }), published: '2027-04-14' }, all);
}

/** What is wrong with a reading, whatever its text: sources and statements that contradict themselves. */
function contradictions({ sources, statements, article: { text } }: Reading): readonly string[] {
  const ids = new Set(sources.map(({ id }) => id));
  const isIn = ([from, to]: Span) => 0 <= from && from < to && to <= text.length;
  const ofSources = sources.flatMap((one) => {
    const { id, name, named, kind, count, partOf, description, mentions, evidence } = one;
    const isPeople = kind === 'person' || kind === 'group';
    return [
      named === (name === null) && 'named without a name, or a name without being named',
      !named && description === null && 'neither name nor description',
      isPeople === (count === null) && 'people without a count, or a count of something else',
      kind === 'person' && count?.[1] !== 1 && 'a person who is several',
      kind === 'group' && count?.[1] === 1 && 'a group of one',
      partOf !== null && (partOf === id || !ids.has(partOf)) && 'a part of nothing',
      ![...mentions, ...Object.values(evidence)].every(isIn) && 'a place outside the text',
    ];
  });
  const ofStatements = statements.flatMap((one) => [
    one.source !== null && !ids.has(one.source) && 'said by nobody in the reading',
    (one.act === 'decline') === (one.answered === null) && 'answered by who does not decline',
    (one.channel === null) !== (one.channelSpan === null) && 'a channel without words',
    (one.when === null) !== (one.whenSpan === null) && 'a day without words',
    (one.to === null) !== (one.toSpan === null) && 'an addressee without words',
    (one.answers === one.id || one.within === one.id) && 'an answer to itself',
  ]);
  return [...ofSources, ...ofStatements].filter((problem) => problem !== false);
}

it('any words in any order make a reading that does not contradict itself', () => {
  let credited = 0;
  for (let seed = 1; seed <= 600; seed++) {
    const reading = anyReading(seed);
    credited += reading.sources.length;
    expect(contradictions(reading), `seed ${seed}: ${reading.article.text}`).toEqual([]);
  }
  expect(credited).toBeGreaterThan(600);
});
