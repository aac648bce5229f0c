import { describe, expect, it } from 'vitest';
import type { Tokens } from '../../src/attribution/tokens.js';
import { cutWindows, OVERLAP, WINDOW } from '../../src/attribution/windows.js';

/** Tokens of a text in which every `paragraph`th starts a paragraph. */
function tokens(length: number, paragraph = Number.POSITIVE_INFINITY): Tokens {
  const none = new Int32Array(length);
  return {
    length,
    ids: none,
    starts: none,
    ends: none,
    features: Uint8Array.from({ length }, (_, i) => (i % paragraph === 0 ? 9 : 3)),
  };
}

describe('windows', () => {
  it('hold a short article whole', () => {
    expect(cutWindows(tokens(100))).toEqual([{ from: 0, to: 100, own: [0, 100] }]);
  });

  it('of an empty article are none', () => {
    expect(cutWindows(tokens(0))).toEqual([]);
  });

  it.each([255, 400, 1000, 1235, 9999])('cover %i tokens, no window too long, neighbours sharing enough', (length) => {
    for (const paragraph of [7, 60, 500]) {
      const windows = cutWindows(tokens(length, paragraph));
      expect(windows[0]!.from).toBe(0);
      expect(windows.at(-1)!.to).toBe(length);
      windows.forEach(({ from, to }, i) => {
        expect(to - from).toBeLessThanOrEqual(WINDOW);
        if (i > 0) expect(windows[i - 1]!.to - from).toBeGreaterThanOrEqual(OVERLAP);
      });
    }
  });

  it('own every token once, well inside the window', () => {
    const windows = cutWindows(tokens(3000, 50));
    windows.forEach(({ from, to, own }, i) => {
      expect(own[0]).toBe(i === 0 ? 0 : windows[i - 1]!.own[1]);
      if (i > 0) expect(own[0] - from).toBeGreaterThanOrEqual(OVERLAP / 2 - 1);
      if (i < windows.length - 1) expect(to - own[1]).toBeGreaterThanOrEqual(OVERLAP / 2 - 1);
    });
    expect(windows.at(-1)!.own[1]).toBe(3000);
  });

  it('start at a paragraph where one is near', () => {
    for (const { from } of cutWindows(tokens(2000, 12))) expect(from % 12).toBe(0);
  });
});
