import { expect, it } from 'vitest';
import { toBrat } from '../../src/formats/brat.js';
import { lockGate } from './lock-gate.js';
import { readingOf } from './reading.js';
import { wordsOfEvents } from './standoff.js';

const text = '😀😀 “We will go,” Ms. Aske 🎣 said on\nTuesday, “and soon 👩‍👩‍👧.” She added it was late.';
const reading = readingOf(text, [
  { source: 'Ms. Aske 🎣', cue: 'said on\nTuesday', content: ['“We will go,”', '“and soon 👩‍👩‍👧.”'] },
  { source: 'She', cue: 'added', content: 'it was late' },
]);

it('gives back the same words, with characters outside the basic plane and words in two places', () => {
  expect(wordsOfEvents(toBrat(reading), text)).toEqual([
    {
      type: 'Attribution',
      source: ['Ms. Aske 🎣'],
      cue: ['said on\nTuesday'],
      content: ['“We will go,”', '“and soon 👩‍👩‍👧.”'],
    },
    { type: 'Attribution', source: ['She'], cue: ['added'], content: ['it was late'] },
  ]);
});

it('writes lines as PolNeAR has them', () => {
  expect(
    toBrat(
      readingOf('A poll shows that it is late.', [{ source: 'A poll', cue: 'shows', content: 'that it is late' }]),
    ),
  ).toBe(`T1\tSource 0 6\tA poll
T2\tCue 7 12\tshows
T3\tContent 13 28\tthat it is late
T4\tAttribution 7 12\tshows
E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
A1\tAct E1 assert
A2\tMode E1 indirect
`);
});

it('calls an attribution without a source what PolNeAR calls it', () => {
  const nobody = readingOf('It is said to be old.', [{ source: '', cue: 'is said', content: 'to be old' }]);
  expect(wordsOfEvents(toBrat(nobody), nobody.article.text)).toEqual([
    { type: 'Attribution-no-source', source: [], cue: ['is said'], content: ['to be old'] },
  ]);
});

it('puts an attribution without a cue on its content', () => {
  const bare = readingOf('Aske: it is late.', [{ source: 'Aske', cue: '', content: 'it is late' }]);
  expect(toBrat(bare)).toContain('Attribution 6 16\tit is late\n');
});

it('writes a source that serves two statements once', () => {
  const twice = readingOf('Aske said no and added never.', [
    { source: 'Aske', cue: 'said', content: 'no' },
    { source: 'Aske', cue: 'added', content: 'never' },
  ]);
  const standoff = toBrat(twice);
  expect(standoff.match(/\tSource /g)).toHaveLength(1);
  expect(wordsOfEvents(standoff, twice.article.text).map(({ source }) => source)).toEqual([['Aske'], ['Aske']]);
});

it('keeps line breaks of all kinds and lone surrogates from breaking a line or moving an offset', () => {
  const rough = 'One\r\ntwo \uD83D three\n\nfour, he said.';
  const lines = readingOf(rough, [{ source: 'he', cue: 'said', content: rough.slice(0, -10) }]);
  expect(wordsOfEvents(toBrat(lines), rough)).toMatchObject([{ content: [rough.slice(0, -10)], source: ['he'] }]);
});

it('says of each attribution what the source does, and leaves out what only the title says', () => {
  const standoff = toBrat(lockGate);
  expect(wordsOfEvents(standoff, lockGate.article.text)).toHaveLength(lockGate.statements.length - 1);
  const denial = /^(E\d+)\t.*$/m.exec(standoff.slice(standoff.indexOf('\tdenied')))![1]!;
  expect(standoff).toContain(`\tAct ${denial} deny\n`);
});

it('has nothing to write where nobody says anything', () => {
  expect(toBrat(readingOf('It rained.', []))).toBe('');
});
