import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/statements/reading.js';
import { only, read } from '../sources/read.js';

const ACTS: readonly (readonly [Act, string])[] = [
  ['assert', '[The baker] {said} <the oven was cold>.'],
  ['assert', '[The baker] {mocked} <the oven as a museum piece>.'],
  ['assert', '[The survey] {shows} <that ovens are cold>.'],
  ['deny', '[The baker] {denied} <that the oven was cold>.'],
  ['deny', '[The baker] {rejected} <the charge>.'],
  ['deny', '[The baker] {disputed} <that account>.'],
  ['confirm', '[The baker] {confirmed} <that the oven was cold>.'],
  ['confirm', '[The baker] {admitted} <that he had overslept>.'],
  ['confirm', '[The baker] {acknowledged} <the delay>.'],
  ['decline', '[The baker] {declined} <to comment>.'],
  ['decline', '[The baker] {would not say} <why the oven was cold>.'],
  ['direct', '[The baker] {urged} <the council to mend the chimney>.'],
  ['direct', '[The baker] {asked} <whether the chimney was safe>.'],
  ['direct', '[The baker] {demanded} <an apology>.'],
  ['commit', '[The baker] {promised} <to open by noon>.'],
  ['commit', '[The baker] {threatened} <to sue>.'],
  ['commit', '[The baker] {plans} <to open a second shop>.'],
  ['believe', '[The baker] {thinks} <the chimney is to blame>.'],
  ['believe', '[The baker] {fears} <a fire>.'],
  ['believe', '[The baker] {hopes} <to open by noon>.'],
  ['declare', '[The court] {ruled} <that the chimney must go>.'],
  ['declare', '[The council] {approved} <the new chimney>.'],
  ['declare', '[The mayor] {appointed} <Ada Winslow to the board>.'],
];

describe('acts', () => {
  for (const [act, text] of ACTS)
    it(`${act}: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text)).act).toBe(act);
    });
});

const BY_WHAT_FOLLOWS: readonly (readonly [Act, string])[] = [
  ['assert', '[The warden] {warned} <that the ice was thin>.'],
  ['direct', '[The warden] {warned} <against skating>.'],
  ['direct', '[The warden] {warned} <not to skate>.'],
  ['assert', '[The warden] {suggested} <that the ice was thin>.'],
  ['direct', '[The warden] {suggested} <that skaters should wait>.'],
  ['direct', '[The warden] {suggested} <waiting a day>.'],
  ['assert', '[The warden] {called} <the ice a trap>.'],
  ['direct', '[The warden] {called for} <a fence>.'],
  ['direct', '[The warden] {called on} <parents to watch their children>.'],
  ['confirm', '[The warden] {agreed} <that the ice was thin>.'],
  ['commit', '[The warden] {agreed} <to put up a fence>.'],
  ['direct', '[The warden] {told} skaters <to wait>.'],
  ['assert', '[The warden] {told} skaters <that the ice was thin>.'],
  ['direct', '[The warden] {questioned} <whether the ice would hold>.'],
  ['assert', '[The warden] {questioned} <the wisdom of skating>.'],
  ['deny', '[The warden] {said} <that was not true>.'],
  ['deny', '“<No>,” [the warden] {said}.'],
  ['deny', '“<Absolutely not>,” [the warden] {said}.'],
  ['direct', '“<Is it safe?>” [the warden] {asked}.'],
  ['direct', '“<Close it>,” [the warden] {ordered}.'],
  ['declare', '[Prosecutors] {charged} <the warden with theft>.'],
  ['assert', '[The warden] {charged} <that the ice was thin>.'],
  ['confirm', '“<Yes>,” [the warden] {said}.'],
];

describe('acts of verbs that do one thing or another', () => {
  for (const [act, text] of BY_WHAT_FOLLOWS)
    it(`${act}: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text)).act).toBe(act);
    });
});

describe('courts', () => {
  it('declare where others deny', () => {
    expect(only(read('[The Court of Appeal] {denied} <the motion for a new trial>.')).act).toBe('declare');
    expect(only(read('[The defendant] {denied} <the motive>.')).act).toBe('deny');
  });

  it('declare what they find, and others only say what they find', () => {
    expect(only(read('[The tribunal] {found} <that the dismissal was unfair>.')).act).toBe('declare');
    expect(only(read('[The study] {found} <that gulls remember faces>.')).act).toBe('assert');
  });
});
