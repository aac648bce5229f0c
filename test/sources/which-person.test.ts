import { describe, expect, it } from 'vitest';
import { read, readAll, source, speakers } from './read.js';

describe('whose words go on', () => {
  it('his are those of the man, hers of the woman, of a pair', () => {
    const reading = read(`[Otto Weir] and his wife, Ada Winslow, run the ferry. [He] {steers}, he said, <at night>.
[She] {says} <the engine is hers>.`);
    expect(speakers(reading)).toEqual(['Otto Weir', 'Ada Winslow']);
  });

  it('that a colon leads to are the last speaker’s', () => {
    const reading = read(`[Ada Winslow], the harbour master, {said} <the path was closed>.
[She] {added}: “<It will stay closed>.”`);
    expect(reading.sources).toHaveLength(1);
  });

  it('of the former office holder are not the present one’s', () => {
    const reading = read(`[Mayor Ada Winslow] {said} <the path was closed>.
[Former Mayor Otto Weir] {said} <it never had been>.
[The former mayor] {said} <he walked there daily>.`);
    expect(speakers(reading)[2]).toBe('Otto Weir');
  });

  it('of a spokeswoman and a spokesman are two people’s', () => {
    const reading = read(`[A spokeswoman for Calder Airways] {said} <the engine was new>.
[A spokesman for the union] {said} <it was not>.
[The spokeswoman] {said} <it had been tested>.
[The spokesman] {laughed at} <the test>.`);
    expect(source(reading, 2).id).toBe(source(reading, 0).id);
    expect(source(reading, 3).id).toBe(source(reading, 1).id);
    expect(reading.sources).toHaveLength(2);
  });

  it('of officials of two kinds are told apart by the kind', () => {
    const reading = read(`[A city official] {said} <the lift was new>.
[A union official] {said} <it was second-hand>.
[The city official] {said} <there was a receipt>.`);
    expect(source(reading, 2).id).toBe(source(reading, 0).id);
  });

  it('in quotation marks without a name in between go to nobody else', () => {
    const reading = read(
      `“<It is closed>,” {said} [Ada Winslow]. Otto Weir was at sea. “<2:It will stay closed>,” [2:she] {2:said}.`,
    );
    expect(speakers(reading)).toEqual(['Ada Winslow', 'Ada Winslow']);
  });
});

describe('a body', () => {
  it('is told of by its place or its people only where it is named so', () => {
    const reading = read(`[The White House] {said} <the talks were over>.
[The Kremlin] {said} <they were not>.`);
    expect(reading.sources.map(({ kind }) => kind)).toEqual(['organisation', 'organisation']);
  });

  it('is not the newspaper that reports it', () => {
    const reading = read(`[The Quay Courier] {reported} <that Lorne Works was for sale>.
[The company] {denied} <it>.`);
    expect(source(reading, 1).name).toBe('Lorne Works');
  });

  // the list of places is short, and Oslo stands where a last name may stand
  it.fails('may be told of by a capital that no list has', () => {
    expect(source(read('[Oslo] {said} <the quota was final>.'), 0).kind).toBe('organisation');
  });

  it('whose name has of in it stays whole', () => {
    const reading = read('[The Ministry of Fisheries and Coasts] {said} <the quota was final>.');
    expect(source(reading, 0).name).toBe('Ministry of Fisheries and Coasts');
  });
});

describe('scare quotes and headings', () => {
  it('are not speech', () => {
    expect(readAll('The “old” pier was “mended” with tape.\n\nPRICES: five crowns').statements).toEqual([]);
  });
});

describe('a whole article', () => {
  it('keeps everybody apart to the end', () => {
    const reading = read(`[The owner of the Bellweir dam] {said} on Monday <it would be drained>.

“<2:We cannot wait>,” {2:said} [2:Henrike Salvane].

[3:Two engineers], who asked not to be named because they feared for their jobs, {3:said} <3:the order came late>. [4:One of the engineers] {4:said} <4:he had asked for it in 2019>.

[5:A villager, Tom Auger,] {5:said} <5:nobody had told the farms>. [6:His neighbour] {6:said} <6:she had packed>.

[7:Ms. Salvane] {7:declined} <7:to say when the work would begin>. [8:The regulator] {8:did not respond} <8:to a request for comment>.`);
    expect(speakers(reading).slice(0, 2)).toEqual(['Henrike Salvane', 'Henrike Salvane']);
    expect(source(reading, 2)).toMatchObject({ count: [2, 2], anonymity: 'stated', reasonClass: 'retaliation' });
    expect(source(reading, 3)).toMatchObject({ partOf: source(reading, 2).id, anonymity: 'stated' });
    expect(source(reading, 4)).toMatchObject({ name: 'Tom Auger', description: 'A villager' });
    expect(source(reading, 5)).toMatchObject({ named: false, anonymity: 'unnamed' });
    expect(source(reading, 6).name).toBe('Henrike Salvane');
    expect(reading.statements[6]).toMatchObject({ act: 'decline', answered: true });
    expect(reading.statements[7]).toMatchObject({ act: 'decline', answered: false });
    expect(reading.sources).toHaveLength(6);
  });
});
