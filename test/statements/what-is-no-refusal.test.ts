import { describe, expect, it } from 'vitest';
import { only, read, readAll } from '../sources/read.js';

describe('what is no refusal', () => {
  it('is a number that falls', () => {
    expect(only(read('[The school] {blamed} <declining enrolment>.')).act).toBe('assert');
    expect(only(read('[The school] {said} <enrolment had declined to 40>.')).act).toBe('assert');
  });

  it('is refusing somebody something', () => {
    expect(only(read('[The widow] {said} <the consul had denied her a visa>.')).act).toBe('assert');
    expect(readAll('The consul denied her a visa. He refused the gift.').statements).toEqual([]);
  });

  it('is an engine, a door or a patient that does not respond', () => {
    expect(
      readAll(
        'The engine did not respond. The tumour did not respond to the drug. The patient did not respond to the drug.',
      ).statements,
    ).toEqual([]);
    expect(readAll('The seats were not available in time for the concert.').statements).toEqual([]);
    expect(readAll('The summit could not be reached before dark.').statements).toEqual([]);
  });

  it('is a deed that somebody will not do', () => {
    expect(only(read('[The mayor] {refused} <to resign>.'))).toMatchObject({ act: 'commit', answered: null });
    expect(only(read('[The mayor] {declined to} <sign the lease>.'))).toMatchObject({ act: 'commit', answered: null });
    expect(only(read('[The mayor] {refused} <to discuss the lease>.'))).toMatchObject({
      act: 'decline',
      answered: true,
    });
  });

  it('is what somebody tells of another’s refusal', () => {
    expect(only(read('[The nurse] {said} <the surgeon had declined to comment on the chart>.')).act).toBe('assert');
  });

  it('is avoiding a place', () => {
    expect(only(read('[The captain] {avoided} <the reef>, he wrote later.')).answered).not.toBe(false);
  });
});
