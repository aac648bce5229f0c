import { describe, expect, it } from 'vitest';
import { readAll, source } from '../sources/read.js';

describe('a quotation of several paragraphs', () => {
  it('left open at the end of a paragraph goes on in the next', () => {
    const reading = readAll(`“<We had no water, and no light for a week>,” {said} [Otto Weir]. “The road was gone.

“Then the boat came round the point and we all ran down.

“Nobody thought of the dog until the evening.”`);
    expect(reading.statements).toHaveLength(3);
    for (const place of [0, 1, 2]) expect(source(reading, place).name).toBe('Otto Weir');
    expect(reading.statements[1]).toMatchObject({ inferred: ['source'], mode: 'direct' });
    expect(reading.statements[1]!.because.source).toContain('goes on');
    expect(reading.statements[0]!.inferred).toEqual([]);
  });

  it('does not go on over a paragraph of the reporter’s', () => {
    const reading = readAll(`“<We had no water, and no light for a week>,” {said} [Otto Weir].

The island has 300 people.

“Then the boat came round the point and we all ran down.”`);
    expect(reading.statements).toHaveLength(1);
  });

  it('does not go on in a paragraph that says who speaks', () => {
    const reading = readAll(`“<1:We had no water, and no light for a week>,” {1:said} [1:Otto Weir].

“<2:The boat came round the point and we all ran down>,” {2:said} [2:Ada Winslow].`);
    expect(reading.statements.map(({ inferred }) => inferred)).toEqual([[], []]);
    expect(source(reading, 1).name).toBe('Ada Winslow');
  });

  it('is not a title or name in quotation marks', () => {
    const reading = readAll(`“<We had no water, and no light for a week>,” {said} [Otto Weir].

“The Long Night”`);
    expect(reading.statements).toHaveLength(1);
  });
});
