import { describe, expect, it } from 'vitest';
import { read, source, speakers } from './read.js';

describe('what is not a mention', () => {
  it('of a person is a month', () => {
    const reading = read(`[Theresa Marchmont] {said} <the pier would open in May>.
In May, [the pier master] {said} <it would not>.`);
    expect(reading.sources.map(({ name }) => name)).toEqual(['Theresa Marchmont', null]);
  });

  it('of a judge is a verb', () => {
    const reading = read(`[Judge Owen Tarrant] {said} <people would judge for themselves>.
[The jury] {said} <it would>.`);
    expect(source(reading, 1)).toMatchObject({ kind: 'organisation' });
    expect(source(reading, 0).mentions).toHaveLength(1);
  });

  it('of a name that was withheld is a condition of something else', () => {
    const reading = read('[A seller] {said} <he would give up the pier on condition that the anglers stay>.');
    expect(source(reading, 0)).toMatchObject({ anonymity: 'unnamed', reason: null });
  });

  it('of anonymity is an anonymous letter', () => {
    const reading = read('[A clerk] {said} <an anonymous letter had reached the mayor>.');
    expect(source(reading, 0).anonymity).toBe('unnamed');
  });

  it('of leave to speak is leave to do something else', () => {
    const reading = read('[A clerk], who was not allowed to park there, {said} <the lot was full>.');
    expect(source(reading, 0)).toMatchObject({ anonymity: 'unnamed', reason: null });
  });

  it('of a first name is a weekday or the first word of a sentence', () => {
    const reading = read(`Still the lamp was out. Sunday came. [Peter Hallam] {said} <it was the wiring>.
Still, [he] {said} <nobody was hurt>.`);
    expect(speakers(reading)).toEqual(['Peter Hallam', 'Peter Hallam']);
  });

  it('of a group is one of another noun', () => {
    const reading = read(`[Two officials] {said} <the talks had ended>.
[Two fishermen] {said} <they had not begun>.`);
    expect(reading.sources).toHaveLength(2);
  });
});
