import { describe, expect, it } from 'vitest';
import { read, source, speakers } from './read.js';

describe('misspelt names', () => {
  it('by a letter are still the same person’s', () => {
    const reading = read(`[Ruth Hallsworth] {said} <the pool was safe>.
[Halsworth] {said} <the water had been tested>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 1).name).toBe('Ruth Hallsworth');
  });

  it('that differ by more are other people’s', () => {
    const reading = read(`[Ruth Hallsworth] {said} <the pool was safe>.
[Mr. Hollister] {said} <the water was cold>.`);
    expect(reading.sources).toHaveLength(2);
  });
});

describe('first names', () => {
  it('stand for who was named in full', () => {
    const reading = read(`[Hannah Kestrel] {said} <the goats came home by themselves>.
“<They were hungry>,” [Hannah] {said}.`);
    expect(speakers(reading)).toEqual(['Hannah Kestrel', 'Hannah Kestrel']);
  });

  it('alone name nobody whom a reader could find, where the last name was withheld', () => {
    const reading =
      read(`[Nadia], who asked that her last name not be used because she fears her landlord, {said} <the heating was off>.
[Nadia] {said} <the pipes froze>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 0)).toMatchObject({ named: false, name: null, anonymity: 'stated' });
    expect(source(reading, 0).reason).toContain('fears her landlord');
  });

  it('alone are names where nothing was withheld', () => {
    const reading = read(`The cook said little. [Nadia] {said} <the soup was ready>.`);
    expect(source(reading, 0)).toMatchObject({ named: true, name: 'Nadia' });
  });
});
