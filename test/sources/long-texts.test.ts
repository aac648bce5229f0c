import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.js';
import { creditBehind } from '../../src/attribution/headlines.js';
import { unanswered } from '../../src/attribution/unanswered.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import { toReading } from '../../src/statements/to-reading.js';
import { read, speakers } from './read.js';

const FIRST = 'Ada Otto Ines Paul Ruth Peter Hannah Laura Daniel Arthur'.split(' ');
const HEADS = 'Bar Tol Win Ren Dal Mar Kes Tam Fen Lor'.split(' ');
const TAILS = 'wick stad mere dorf gate holm bury mont'.split(' ');
const LASTS = HEADS.flatMap((head) => TAILS.map((tail) => head + tail));
const nameOf = (i: number) => `${FIRST[i % 10]} ${LASTS[(i * 7 + Math.floor(i / 80)) % 80]}`;

/** Milliseconds that something takes. */
const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

describe('long texts', () => {
  it('with 500 sources are read in two seconds', () => {
    const names = [...new Set(Array.from({ length: 800 }, (_, i) => nameOf(i)))];
    const people = Array.from({ length: 500 }, (_, i) => names[i % names.length]!);
    const text = people
      .map((name, i) => `[${i + 1}:${name}] {${i + 1}:said} <${i + 1}:the pier would close>.`)
      .join('\n');
    let reading = read(text);
    expect(time(() => (reading = read(text)))).toBeLessThan(2000);
    expect(speakers(reading)).toEqual(people);
  });

  it('in one line of 200,000 characters are read in seconds', () => {
    const LENGTH = 200_000;
    const attributions: readonly Attribution[] = [
      { source: [[0, 10]], cue: [[11, 15]], content: [[16, 40]], confidence: 0.9 },
      {
        source: [[0, LENGTH - 40]],
        cue: [[LENGTH - 40, LENGTH - 30]],
        content: [[LENGTH - 30, LENGTH]],
        confidence: 0.9,
      },
    ];
    const units = [
      '“a ',
      'Ada Weir, ',
      'Xa’s ',
      'on condition of anonymity ',
      'did not respond ',
      'Tuesday ',
      'the ',
      'x-',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
      const article = { ...articleFromText('', { id: 'quay', published: '2027-04-14' }), text };
      const taken = time(() => {
        unanswered(text, attributions, () => {});
        creditBehind(text);
        toReading(article, attributions);
      });
      expect(taken, unit).toBeLessThan(8000);
    }
  }, 60_000);
});

describe('broken text', () => {
  const TEXTS = [
    'Mr.',
    'Mr. Mr. Mr.',
    '“',
    '”””',
    '. . .',
    '—',
    'Sen.',
    'A',
    '’s',
    '\n\n\n',
    '(((',
    '“Mr.” said.',
    'of the of',
  ];
  for (const text of TEXTS)
    it(`is read all the same: ${JSON.stringify(text)}`, () => {
      const article = { ...articleFromText('', { id: 'quay' }), text: `${text} ` };
      const whole: Attribution = { source: [[0, text.length]], cue: [], content: [[0, text.length]], confidence: 0.9 };
      const { statements } = toReading(article, [whole]);
      expect(statements).toHaveLength(1);
    });
});
