import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/statements/reading.js';
import { only, read } from '../sources/read.js';

const CHANNELS: readonly (readonly [Channel, string, string])[] = [
  ['interview', '[Ines Carrow] {said} in an interview <the pier would close>.', 'in an interview'],
  ['press conference', '[Ines Carrow] {said} at a news conference <the pier would close>.', 'at a news conference'],
  ['press conference', '[Ines Carrow] {told reporters} <the pier would close>.', 'told reporters'],
  ['press conference', '[Ines Carrow] {told} a press conference <the pier would close>.', 'told a press conference'],
  ['statement', '[Ines Carrow] {said} in a written statement <the pier would close>.', 'in a written statement'],
  ['call', '[Ines Carrow] {said} by phone <the pier would close>.', 'by phone'],
  ['message', '[Ines Carrow] {wrote} in an e-mail <that the pier would close>.', 'in an e-mail'],
  ['message', '[Ines Carrow] {said} in a letter to the council <that the pier would close>.', 'in a letter'],
  ['social', '[Ines Carrow] {wrote} on Facebook <that the pier would close>.', 'on Facebook'],
  ['filing', '[Ines Carrow] {said} in a lawsuit <that the pier would close>.', 'in a lawsuit'],
  ['speech', '[Ines Carrow] {said} in a speech <that the pier would close>.', 'in a speech'],
  ['speech', '[Ines Carrow] {testified} <that the pier would close>.', 'testified'],
  ['broadcast', '[Ines Carrow] {said} on a radio show <that the pier would close>.', 'on a radio show'],
  ['document', '[Ines Carrow] {wrote} in her memoir <that the pier would close>.', 'in her memoir'],
  ['meeting', '[Ines Carrow] {said} in a private meeting <that the pier would close>.', 'in a private meeting'],
  ['media', '[Ines Carrow] {told} The Quay Courier <that the pier would close>.', 'told The Quay Courier'],
];

describe('how something was said', () => {
  for (const [channel, text, words] of CHANNELS)
    it(`is ${channel} by ‘${words}’`, () => {
      const reading = read(text);
      const statement = only(reading);
      expect(statement.channel).toBe(channel);
      expect(reading.article.text.slice(...statement.channelSpan!)).toContain(words);
      expect(statement.inferred).toEqual([]);
    });

  it('is null where the text does not tell', () => {
    expect(only(read('[Ines Carrow] {said} <the pier would close>.'))).toMatchObject({
      channel: null,
      channelSpan: null,
    });
  });

  it('is not told by what was said', () => {
    expect(only(read('[Ines Carrow] {said} <she had sent an e-mail and a letter>.')).channel).toBeNull();
    expect(only(read('[Ines Carrow] {said} <the pier was sold in an interview with a banker>.')).channel).toBeNull();
  });

  it('is told by the one nearest to the verb', () => {
    expect(
      only(
        read('After a speech in the town hall on Friday, [Ines Carrow] {said} in an interview <the pier would close>.'),
      ).channel,
    ).toBe('interview');
  });
});

describe('the platform of a post', () => {
  const PLATFORMS: readonly (readonly [string, string])[] = [
    ['[Ines Carrow] {tweeted} <that the pier would close>.', 'Twitter'],
    ['[Ines Carrow] {wrote} on Facebook <that the pier would close>.', 'Facebook'],
    ['[Ines Carrow] {said} in an Instagram post <that the pier would close>.', 'Instagram'],
    ['[Ines Carrow] {said} on Mastodon <that the pier would close>.', 'Mastodon'],
  ];
  for (const [text, platform] of PLATFORMS)
    it(`is ${platform}`, () => {
      const { channel, platform: found } = only(read(text));
      expect([channel, found]).toEqual(['social', platform]);
    });

  it('is none for what was not posted', () => {
    expect(only(read('[Ines Carrow] {said} in an interview at Facebook <the pier would close>.')).platform).toBeNull();
  });
});

describe('a channel that goes on', () => {
  const reading = read(`[Ines Carrow] {said} in an interview <the pier would close>.

[1:She] {1:said} <1:the planks were rotten>.

[Otto Weir], a walker, {said} <he would miss it>.`);

  it('holds for what the same source says next, and is marked as inferred', () => {
    const next = reading.statements[1]!;
    expect(next).toMatchObject({ channel: 'interview', inferred: ['channel'] });
    expect(next.because.channel).toBeTruthy();
  });

  it('does not reach another source', () => {
    expect(reading.statements[2]!.channel).toBeNull();
  });

  it('does not hold for what she thinks', () => {
    const { statements } = read(`[Ines Carrow] {said} in an interview <the pier would close>.

[She] {thinks} <the planks are rotten>.`);
    expect(statements[1]!.channel).toBeNull();
  });

  it('is carried back to a lead', () => {
    const { statements } = read(`[Ines Carrow] {said} <the pier would close>.

[Ms. Carrow] {said} in a speech to anglers <that the planks were rotten>.`);
    expect(statements[0]).toMatchObject({ channel: 'speech', inferred: ['channel'] });
  });
});
