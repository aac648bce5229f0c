import { describe, expect, it } from 'vitest';
import { read, source } from './read.js';

describe('several who speak as one', () => {
  it('are a group of so many, known by their names', () => {
    const reading = read(`[Mr. Alder and Ms. Birch] {said} <the orchard was theirs>.
[They] {said} <they had the deeds>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 0)).toMatchObject({ kind: 'group', count: [2, 2], named: true });
    expect(source(reading, 0).name).toMatch(/Alder and .*Birch/);
  });

  it('are not the one or the other', () => {
    const reading = read(`[Colin Alder and Susan Birch] {said} <the orchard was theirs>.
[Ms. Birch] {said} <her aunt had planted it>.
[Colin Alder and Susan Birch] {said} <they would not sell>.`);
    expect(reading.sources).toHaveLength(2);
    expect(source(reading, 1)).toMatchObject({ name: 'Susan Birch', kind: 'person' });
    expect(source(reading, 2).id).toBe(source(reading, 0).id);
  });

  it('of three are three', () => {
    const reading = read('[Colin Alder, Jane Poole and Susan Birch] {said} <the orchard was theirs>.');
    expect(source(reading, 0)).toMatchObject({ kind: 'group', count: [3, 3] });
  });

  it('may share a last name', () => {
    const reading = read(`[Otto and Ada Weir] {said} <the well was dry>.
[The couple] {said} <they would move>.
[Ada Weir] {said} <she had packed>.`);
    expect(source(reading, 0)).toMatchObject({ kind: 'group', count: [2, 2], name: 'Otto and Ada Weir' });
    expect(source(reading, 1).id).toBe(source(reading, 0).id);
    expect(source(reading, 2)).toMatchObject({ kind: 'person', name: 'Ada Weir' });
  });
});
