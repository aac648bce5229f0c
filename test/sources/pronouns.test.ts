import { describe, expect, it } from 'vitest';
import { read, source, speakers } from './read.js';

describe('pronouns', () => {
  it('lead to the man or woman who was named last', () => {
    const reading = read(`[Henrik Vale], the mayor, {said} <the bridge was sound>.
[Margaret Oduya], an engineer, {said} <it was not>.
[He] {repeated} <that it had been inspected in spring>.
[She] {answered} <that nobody had looked at the bolts>.`);
    expect(speakers(reading)).toEqual(['Henrik Vale', 'Margaret Oduya', 'Henrik Vale', 'Margaret Oduya']);
    expect(reading.sources).toHaveLength(2);
  });

  it('lead to a woman whose first name may be a man’s', () => {
    const reading = read(`[Robin Castell], who keeps the lighthouse with her sister, {said} <the lamp had failed twice>.
[Peter Hallam], the coastguard, {said} <no ship was in danger>.
[She] {said} <one had come within a mile>.`);
    expect(speakers(reading)[2]).toBe('Robin Castell');
  });

  it('lead to who spoke before who was spoken of', () => {
    const reading = read(`[Edward Brill] {said} <Thomas Auger had never paid for the boat>.
[He] {added} <that a court would have to settle it>.`);
    expect(speakers(reading)).toEqual(['Edward Brill', 'Edward Brill']);
  });

  it('lead to a body by it', () => {
    const reading = read(`[The Ostrava Shipping Company] {said} <its ferries would sail on Sunday>.
[It] {promised} <to refund all tickets>.`);
    expect(speakers(reading)).toEqual(['Ostrava Shipping Company', 'Ostrava Shipping Company']);
  });

  it('lead to several people by they', () => {
    const reading = read(`[Three fishermen] {said} <they had seen the flare>.
[They] {said} <nobody had answered their calls>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 1).count).toEqual([3, 3]);
  });

  it('lead to whom they stand behind by who', () => {
    const reading = read(`The meeting was led by Agnes Tollund, [who] {said} <the school would stay open>.
It pleased a teacher from the village, [who] {called} <the vote overdue>.`);
    expect(source(reading, 0).name).toBe('Agnes Tollund');
    expect(source(reading, 1)).toMatchObject({ named: false, kind: 'person', count: [1, 1] });
    expect(source(reading, 1).description).toContain('teacher');
  });

  it('are marked as unresolved where they lead to nobody', () => {
    const reading = read('[He] {said} <the night had been quiet>.');
    expect(source(reading, 0)).toMatchObject({ named: false, unresolved: true });
    expect(reading.statements[0]!.unresolved).toBe(true);
  });

  it('do not lead from a man to a woman', () => {
    const reading = read(`[Barbara Innes], the vicar, {said} <the roof would hold>.
[He] {said} <the beams were rotten>.`);
    expect(source(reading, 1).name).toBeNull();
  });

  // number alone tells nothing here: it takes the text's own word on the pronoun
  it.fails('lead to one person by they, where that is how the person is spoken of', () => {
    const reading = read(`[Sam Corder], who uses they and them, {said} <the show was on>.
[They] {said} <tickets were cheap>.`);
    expect(reading.sources).toHaveLength(1);
  });
});

it('makes no second party of sources whom `they` stands for', () => {
  const reading = read(
    `The ministry drew up plans, [four sources] {told} the Courier <that the mine would close>.
The sources spoke on condition of anonymity because [they] {were not authorised to discuss} <the plans>.`,
  );
  expect(reading.sources).toHaveLength(1);
  expect(reading.sources[0]).toMatchObject({ count: [4, 4], anonymity: 'stated' });
});
