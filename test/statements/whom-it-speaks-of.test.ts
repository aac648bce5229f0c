import { describe, expect, it } from 'vitest';
import { read, source } from '../sources/read.js';

describe('whom a statement speaks of', () => {
  it('is told by id for sources, by name for others', () => {
    const reading = read(`[Otto Weir] {said} <Ada Winslow had warned Corvane Airways>.
[Ms. Winslow] {said} <she had written to Mr. Weir>.`);
    const [weir, winslow] = [source(reading, 0).id, source(reading, 1).id];
    expect(reading.statements[0]!.about).toEqual(expect.arrayContaining([winslow, 'Corvane Airways']));
    expect(reading.statements[1]!.about).toEqual([weir]);
  });

  it('is told once, however often', () => {
    const reading = read('[Otto Weir] {said} <Corvane Airways knew what Corvane Airways had bought>.');
    expect(reading.statements[0]!.about).toEqual(['Corvane Airways']);
  });

  it('is nobody outside what is said', () => {
    const reading = read('[Otto Weir], a pilot at Corvane Airways, {said} <the engine was new>.');
    expect(reading.statements[0]!.about).toEqual([]);
  });

  it('is no place', () => {
    const reading = read('[Otto Weir] {said} <the engine came from London>.');
    expect(reading.statements[0]!.about).toEqual([]);
  });
});
