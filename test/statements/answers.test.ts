import { describe, expect, it } from 'vitest';
import { read } from '../sources/read.js';

describe('a denial', () => {
  it('answers the statement that says what it denies', () => {
    const { statements } = read(`[Otto Weir] {said} <the contractor had falsified the inspection of the gate>.

[Ada Winslow] {said} <the weather was fine>.

[The contractor] {denied} <that the inspection had been falsified>.`);
    expect(statements[2]!.answers).toBe(statements[0]!.id);
  });

  it('answers nothing where nobody said such a thing', () => {
    const { statements } = read(`[Ada Winslow] {said} <the weather was fine>.

[The contractor] {denied} <that the inspection had been falsified>.`);
    expect(statements[1]!.answers).toBeNull();
  });

  it('does not answer its own source', () => {
    const { statements } = read(`[Otto Weir] {said} <the inspection of the gate had been falsified>.

[Mr. Weir] {denied} <that he had falsified the inspection of the gate himself>.`);
    expect(statements[1]!.answers).toBeNull();
  });
});

describe('a refusal', () => {
  it('answers what was said of the one who refuses', () => {
    const { statements } = read(`[Otto Weir] {said} <Lorne Works had sold the gate twice>.

[Lorne Works] {declined} <to comment>.`);
    expect(statements[1]!.answers).toBe(statements[0]!.id);
  });
});

describe('a confirmation', () => {
  it('answers what it confirms', () => {
    const { statements } = read(`[Otto Weir] {said} <the ferry had struck the breakwater>.

[The coastguard] {confirmed} <that the ferry had struck the breakwater>.`);
    expect(statements[1]!.answers).toBe(statements[0]!.id);
  });
});

describe('an assertion', () => {
  it('answers nothing, however alike', () => {
    const { statements } = read(`[Otto Weir] {said} <the ferry had struck the breakwater>.

[The coastguard] {said} <the ferry had struck the breakwater>.`);
    expect(statements[1]!.answers).toBeNull();
  });
});
