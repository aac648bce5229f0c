import { describe, expect, it } from 'vitest';
import { only, read, readAll } from '../sources/read.js';

describe('a refusal', () => {
  const REFUSED = [
    '[A spokesman for the mill] {declined} <to comment>.',
    '[The mill] {refused} <to answer questions about the fire>.',
    '[The mill] {would not say} <how the fire began>.',
    '[The mill] {had no} <comment>.',
    '“<No comment>,” [the owner] {said}.',
    '[The owner] {refused to be drawn} <on the sale>.',
    '[The owner] {stopped short of} <calling it theft>.',
    '[The owner] {said}: “<I have nothing to add>.”',
    '[The owner] {said} <she would not comment on an open case>.',
    '“<We do not discuss our customers>,” [the owner] {said}.',
    '“<I’m not going to get into that>,” [the owner] {said}.',
  ];
  for (const text of REFUSED)
    it(`is an answer: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text))).toMatchObject({ act: 'decline', answered: true, negated: false });
    });

  it('to confirm or deny is neither a denial nor a confirmation', () => {
    expect(only(read('[The owner] {would neither confirm nor deny} <that the safe was empty>.'))).toMatchObject({
      act: 'decline',
      answered: true,
    });
    expect(only(read('[The owner] {did not deny} <that the safe was empty>.')).act).toBe('decline');
    expect(only(read('[The owner] {did not dispute} <the account>.')).act).toBe('decline');
  });
});

describe('silence', () => {
  const SILENT = [
    '[The mill] {did not respond} <to a request for comment>.',
    '[The owner] {did not immediately return} <a call>.',
    '[The owner] {could not be} <reached for comment>.',
    '[The mill] {has yet to} <respond to questions>.',
    '[The owner] {ignored} <repeated questions about the fire>.',
  ];
  for (const text of SILENT)
    it(`is no answer: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text))).toMatchObject({ act: 'decline', answered: false, negated: false });
    });

  const FOUND: readonly (readonly [string, string | null])[] = [
    ['Tarrant Mills did not respond to a request for comment.', 'Tarrant Mills'],
    ['Otto Weir could not be reached for comment on Monday.', 'Otto Weir'],
    ['Calls to Tarrant Mills were not returned.', 'Tarrant Mills'],
    ['E-mails to Otto Weir went unanswered.', 'Otto Weir'],
    ['Tarrant Mills did not immediately reply to e-mailed questions.', 'Tarrant Mills'],
    ['Otto Weir has not responded to several messages.', 'Otto Weir'],
    ['Otto Weir was not available for comment.', 'Otto Weir'],
    ['Efforts to reach Otto Weir were unsuccessful.', 'Otto Weir'],
  ];
  for (const [text, name] of FOUND)
    it(`is found without the model: ${text}`, () => {
      const reading = readAll(text);
      expect(only(reading)).toMatchObject({ act: 'decline', answered: false });
      expect(reading.sources[0]!.name).toBe(name);
    });

  it.fails('of two is found where neither and nor tell it', () => {
    expect(readAll('Neither Otto Weir nor Ada Winslow responded to requests for comment.').statements).toHaveLength(1);
  });

  it.fails('of two who were called is that of both', () => {
    const { sources } = readAll('Messages left for Otto Weir and Ada Winslow were not returned.');
    expect(sources[0]!.name).toBe('Otto Weir and Ada Winslow');
  });
});
