import { describe, expect, it } from 'vitest';
import { only, read, source } from '../sources/read.js';

describe('what is said inside what is said', () => {
  const reading = read(
    '[1:Otto Weir] {1:said} <1:that [2:the contractor] had {2:told} him <2:the gate would hold>>. [3:He] {3:added} <3:that he did not trust it>.',
  );
  const [outer, inner, next] = reading.statements;

  it('is within it', () => {
    expect(inner!.within).toBe(outer!.id);
    expect(outer!.within).toBeNull();
    expect(next!.within).toBeNull();
  });

  it('is passed on by its speaker', () => {
    expect(inner!.via).toBe(source(reading, 0).id);
    expect(outer!.via).toBeNull();
    expect(source(reading, 1).id).not.toBe(source(reading, 0).id);
  });
});

describe('what reaches us through others', () => {
  it('is passed on by who published the papers', () => {
    expect(only(read('In an e-mail published by WikiLeaks, [Ines Carrow] {wrote} <that the pier was lost>.')).via).toBe(
      'WikiLeaks',
    );
  });

  it('is not passed on by whom it was told', () => {
    expect(only(read('[Ines Carrow] {told} The Quay Courier <that the pier was lost>.')).via).toBeNull();
  });

  it('is passed on by the piece that an article retells', () => {
    const retold = read(`The Quay Courier published an article about the pier.

[1:The article] {1:says} <1:the planks are rotten>.

[2:The article] {2:reports} <2:that the anglers were warned>.

“<3:I was not asked>,” {3:said} [3:Ines Carrow].

[4:The piece] {4:says} <4:nobody was>.`);
    const piece = source(retold, 0);
    expect(piece.kind).toBe('document');
    expect(retold.statements[2]!.via).toBe(piece.id);
    expect(retold.statements[1]!.via).toBeNull();
  });

  it('needs more than one mention of a piece', () => {
    const { statements } = read(`[1:An article in the Quay Courier] {1:says} <1:the planks are rotten>.

“<2:I was not asked>,” {2:said} [2:Ines Carrow].`);
    expect(statements[1]!.via).toBeNull();
  });
});
