import { expect, it } from 'vitest';
import { toJson } from '../../src/formats/json.js';
import { readingOf } from './reading.js';

const reading = readingOf('“No,” he said,\n“never” 😀.', [
  { source: 'he', cue: 'said', content: ['“No,”', '“never”'] },
]);

it('is one line that holds the whole Reading', () => {
  expect(toJson(reading)).not.toContain('\n');
  expect(JSON.parse(toJson(reading))).toEqual(reading);
});

it('writes spans as pairs of offsets', () => {
  expect(toJson(reading)).toContain('"spans":{"source":[[6,8]],"cue":[[9,13]],"content":[[0,5],[15,22]]}');
});

it('gives the same bytes however a Reading was put together', () => {
  const backwards = (value: unknown): unknown =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? Array.isArray(value)
        ? value.map(backwards)
        : value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, backwards(inner)]),
        );
  expect(toJson(backwards(reading) as typeof reading)).toBe(toJson(reading));
});

it('keeps fields that it does not know', () => {
  expect(JSON.parse(toJson({ ...reading, verdicts: [1] } as typeof reading))).toMatchObject({ verdicts: [1] });
});

it('escapes half a character, so that the bytes are valid', () => {
  const odd = readingOf('He said \uD83D no', [{ source: 'He', cue: 'said', content: '\uD83D no' }]);
  expect(toJson(odd)).toContain('\\ud83d');
  expect(JSON.parse(toJson(odd)).article.text).toBe(odd.article.text);
});
