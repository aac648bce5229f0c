import { describe, expect, it } from 'vitest';
import { only, read } from '../sources/read.js';

describe('a source that is unsure', () => {
  const HEDGED = [
    '[The pilot] {said} <the engine may have failed>.',
    '[The pilot] {said} <it was probably ice>.',
    '“<I think it was ice>,” [the pilot] {said}.',
    '[The report] {suggests} <that the engine failed>.',
    '[The pilot] {said} <perhaps the fuel was bad>.',
    '[The pilot] {said} <the valve might be old>.',
  ];
  for (const text of HEDGED)
    it(`hedges: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text))).toMatchObject({ hedged: true, distanced: false });
    });

  const SURE = [
    '[The pilot] {said} <the engine failed>.',
    '[The pilot] {said} <she left on May 3>.',
    '[The pilot] {said} <May was cold>.',
    '[The pilot] {said} <the plane could not climb>.',
    '[The pilot] {said} <the engine failed although the mechanic may have known>.',
    '[The pilot] {thinks} <the engine failed>.',
    '[The pilot] {suggested} <waiting a day>.',
  ];
  for (const text of SURE)
    it(`does not hedge: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text)).hedged).toBe(false);
    });
});

describe('a reporter who keeps a distance', () => {
  const DISTANCED = [
    '[The pilot] {claimed} <that she had slept>.',
    '[The pilot] {falsely said} <that she had slept>.',
    '[The pilot] {purportedly told} a friend <that she had slept>.',
    '[The pilot], without offering evidence, {said} <that the fuel was stolen>.',
  ];
  for (const text of DISTANCED)
    it(`is told: ${text.replace(/[[\]{}<>]/g, '')}`, () => {
      expect(only(read(text))).toMatchObject({ distanced: true, hedged: false });
    });

  it('does not insist, assert or call something so-called himself', () => {
    expect(only(read('[The pilot] {insisted} <that she had slept>.')).distanced).toBe(false);
    expect(only(read('[The pilot] {asserted} <that she had slept>.')).distanced).toBe(false);
    expect(only(read('[The pilot] {said} <the claim was false>.')).distanced).toBe(false);
  });

  it('does not, where the doubt is the source’s', () => {
    expect(only(read('[The pilot] {said} <the mechanic had allegedly left the valve open>.')).distanced).toBe(false);
  });
});
