import { describe, expect, it } from 'vitest';
import { read, source } from './read.js';

describe('reasons for anonymity', () => {
  it('are told in the words of the text, with the place that they stand in', () => {
    const reading = read(
      '[A clerk], who spoke on condition of anonymity because she feared losing her job, {said} <the files were burnt>.',
    );
    const clerk = source(reading, 0);
    expect(clerk).toMatchObject({ anonymity: 'stated', reasonClass: 'retaliation' });
    expect(clerk.reason).toContain('feared losing her job');
    expect(reading.article.text.slice(...clerk.evidence.reason!)).toBe(clerk.reason);
    expect(reading.article.text.slice(...clerk.evidence.anonymity!)).toContain('anonymity');
  });

  it('are null where the text gives none', () => {
    const reading = read('[A clerk], who asked not to be named, {said} <the files were burnt>.');
    expect(source(reading, 0)).toMatchObject({ anonymity: 'stated', reason: null, reasonClass: null });
  });

  it('are not where no name was withheld', () => {
    const reading = read('[A clerk] {said} <the files were burnt>.');
    expect(source(reading, 0)).toMatchObject({ anonymity: 'unnamed', reason: null, reasonClass: null });
  });

  it('given once for both hold for both', () => {
    const reading = read(`[A clerk] {said} <the files were burnt>.
[A porter] {said} <he had seen smoke>. Both asked not to be named for fear of being fired.`);
    for (const place of [0, 1])
      expect(source(reading, place)).toMatchObject({ anonymity: 'stated', reasonClass: 'retaliation' });
  });

  it('given once for all hold for all before', () => {
    const reading = read(`[Two clerks] {said} <the files were burnt>.
[A porter] {said} <he had seen smoke>. All spoke on condition of anonymity because the inquiry is secret.`);
    for (const place of [0, 1]) expect(source(reading, place).anonymity).toBe('stated');
  });

  it('of one source do not reach another', () => {
    const reading = read(`[A porter] {said} <he had seen smoke>.
[A clerk], who spoke on condition of anonymity to discuss an open case, {said} <the files were burnt>.
[A neighbour] {said} <it smelled of paint>.`);
    expect(source(reading, 0).anonymity).toBe('unnamed');
    expect(source(reading, 1).anonymity).toBe('stated');
    expect(source(reading, 2).anonymity).toBe('unnamed');
  });

  it('of one source do not reach a named one', () => {
    const reading = read(`[Ada Winslow] {said} <the path was closed>.
[A clerk], who asked not to be named, {said} <the files were burnt>.`);
    expect(source(reading, 0)).toMatchObject({ named: true, anonymity: null, reason: null });
  });

  it('may stand alone, without a word of anonymity', () => {
    const reading = read(
      '[An officer], who was not authorized to speak publicly about the crash, {said} <the brakes had failed>.',
    );
    expect(source(reading, 0)).toMatchObject({ anonymity: 'stated', reasonClass: 'not authorised' });
  });

  it('of a group hold for its parts', () => {
    const reading =
      read(`[Three clerks], who asked not to be named because the matter is before a court, {said} <the files were burnt>.
[One of the clerks] {said} <she had lit the stove>.`);
    expect(source(reading, 1).anonymity).toBe('stated');
  });

  const CLASSES: readonly (readonly [string, string])[] = [
    ['because he was not allowed to talk to reporters', 'not authorised'],
    ['because he feared for his family’s safety', 'safety'],
    ['because he feared retaliation', 'retaliation'],
    ['because the documents are classified', 'legal bar'],
    ['under ground rules set by the ministry', 'ground rules'],
    ['so as not to antagonize the minister', 'not to antagonise'],
    ['to discuss private negotiations', 'sensitive talks'],
    ['because his mother reads this newspaper', 'other'],
  ];
  for (const [words, reasonClass] of CLASSES)
    it(`‘${words}’ is of the class ${reasonClass}`, () => {
      const reading = read(
        `[An officer], who spoke on condition of anonymity ${words}, {said} <the brakes had failed>.`,
      );
      expect(source(reading, 0)).toMatchObject({ anonymity: 'stated', reasonClass });
    });
});
