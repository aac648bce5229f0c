import { describe, expect, it } from 'vitest';
import { read, source, speakers } from './read.js';

describe('titles and descriptions', () => {
  it('lead back to the person who has the office', () => {
    const reading = read(`[Sen. Lydia Marrow] {said} <the dam bill would pass>.
[Judge Owen Tarrant] {said} <the case would be heard in March>.
[The senator] {said} <she had the votes>.
[The judge] {asked} <for quiet>.`);
    expect(speakers(reading)).toEqual(['Lydia Marrow', 'Owen Tarrant', 'Lydia Marrow', 'Owen Tarrant']);
  });

  it('lead back to an apposition', () => {
    const reading = read(`[Paul Dresner], a retired geologist, {said} <the cliff was moving>.
[Ada Winslow], the harbour master, {said} <the path was closed>.
[The geologist] {warned} <that the rest would follow>.`);
    expect(speakers(reading)[2]).toBe('Paul Dresner');
    expect(source(reading, 0).description).toBe('a retired geologist');
  });

  it('lead back to a company', () => {
    const reading = read(`[Calder Airways] {said} <all flights were full>.
The pilots have been on strike since Monday.
[The company] {said} <it was sorry>.
[The airline] {said} <fares would be paid back>.`);
    expect(speakers(reading)).toEqual(['Calder Airways', 'Calder Airways', 'Calder Airways']);
  });

  it('lead back to so many officials', () => {
    const reading = read(`[Two officials] {said} <the talks had ended>.
[Norbert Haas], a trader, {said} <prices would rise>.
[The two officials] {said} <no date was set>.`);
    expect(source(reading, 2).id).toBe(source(reading, 0).id);
    expect(source(reading, 2)).toMatchObject({ kind: 'group', count: [2, 2], named: false });
  });

  it('of a lead are those of whom the next paragraph names', () => {
    const reading = read(`[The governor of Tarn Island] {said} on Monday <the ferry would stop>.

“<There is no money>,” [Osbert Lunn] {told} reporters in the port.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 0).name).toBe('Osbert Lunn');
  });

  it('of a lead are those of whom is named with the same office', () => {
    const reading = read(`[A county judge] {ruled} on Friday <that the fence must go>.

In her ruling, [Judge Petra Solberg] {wrote} <that the land was common>.`);
    expect(speakers(reading)).toEqual(['Petra Solberg', 'Petra Solberg']);
  });

  it('of another office are somebody else', () => {
    const reading = read(`[Gov. Lydia Marrow] {said} <the dam bill would pass>.
[A senator] {said} <it would not>.`);
    expect(reading.sources).toHaveLength(2);
    expect(source(reading, 1)).toMatchObject({ named: false, count: [1, 1] });
  });

  it('say what an unnamed person is, in the words of the text', () => {
    const reading = read('[A senior adviser to the mayor] {said} <the plan was dead>.');
    expect(source(reading, 0)).toMatchObject({
      name: null,
      named: false,
      anonymity: 'unnamed',
      description: 'A senior adviser to the mayor',
    });
  });

  it('lead from a lawyer to a lawyer, not to the client named beside him', () => {
    const reading = read(`[Judith Palfrey] {said} <the wheel turns again>.
[An aide to Ms. Palfrey] {said} <visitors were welcome>.
[Ms. Palfrey] {said} <there was tea>.`);
    expect(speakers(reading)).toEqual(['Judith Palfrey', 'An aide to Ms. Palfrey', 'Judith Palfrey']);
  });

  it('of the president do not stand for the prime minister', () => {
    const reading = read(`[The president] {said} <the talks were over>.
[The prime minister] {said} <they were not>.`);
    expect(reading.sources).toHaveLength(2);
  });

  it('lead to who is named beside them', () => {
    const reading = read(`[Ada Winslow] {said} <the path was closed>.
[Her lawyer, Otto Weir,] {said} <a suit would follow>.
[Her lawyer] {said} <no more>.`);
    expect(speakers(reading)).toEqual(['Ada Winslow', 'Otto Weir', 'Otto Weir']);
  });
});
