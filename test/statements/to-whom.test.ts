import { describe, expect, it } from 'vitest';
import { only, read } from '../sources/read.js';

describe('to whom something was said', () => {
  const TO: readonly (readonly [string, string])[] = [
    ['[Ines Carrow] {told} The Quay Courier <that the pier would close>.', 'The Quay Courier'],
    ['[Ines Carrow] {told} reporters <that the pier would close>.', 'reporters'],
    ['[Ines Carrow] {told} a crowd in Tarn <that the pier would close>.', 'a crowd in Tarn'],
    ['[Ines Carrow] {wrote} in a letter to the council <that the pier would close>.', 'the council'],
    ['[Ines Carrow] {said} in an interview with Otto Weir <that the pier would close>.', 'Otto Weir'],
    ['[Ines Carrow] {urged} <the council to save the pier>.', 'the council'],
    ['“<The pier will close>,” [Ines Carrow] {told} the anglers on Sunday.', 'the anglers'],
  ];
  for (const [text, to] of TO)
    it(`is ${to}: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      const reading = read(text);
      const statement = only(reading);
      expect(statement.to).toBe(to);
      expect(reading.article.text.slice(...statement.toSpan!)).toBe(to);
    });

  it('is null where the text does not tell', () => {
    expect(only(read('[Ines Carrow] {said} <that the pier would close>.')).to).toBeNull();
    expect(only(read('[Ines Carrow] {said} <she had told her brother>.')).to).toBeNull();
  });

  it('is no pronoun', () => {
    expect(only(read('[Ines Carrow] {told} him <that the pier would close>.')).to).toBeNull();
  });
});
