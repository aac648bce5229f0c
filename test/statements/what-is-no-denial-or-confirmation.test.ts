import { describe, expect, it } from 'vitest';
import { only, read } from '../sources/read.js';

describe('what is no confirmation', () => {
  it('is a vote of the Senate on a nominee', () => {
    expect(only(read('[The Senate] {confirmed} <Ada Winslow as a judge>.')).act).toBe('declare');
    expect(only(read('<Ada Winslow> {was confirmed} by [the Senate].')).act).toBe('declare');
  });

  it('is a denial', () => {
    expect(only(read('[The owner] {did not confirm} <that the safe was empty>.')).act).not.toBe('confirm');
  });
});

describe('what is no denial', () => {
  it('is a statement with no in it', () => {
    expect(only(read('[The owner] {said} <no money was lost>.')).act).toBe('assert');
    expect(only(read('“<No one was hurt>,” [the owner] {said}.')).act).toBe('assert');
  });
});
