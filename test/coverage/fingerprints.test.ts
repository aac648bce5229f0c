import { describe, expect, it } from 'vitest';
import { fingerprintOf, tellsOfSharing } from '../../src/coverage/fingerprint.js';

const word = (n: number): string =>
  [...String((n * 2654435761) % 100_003)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => word(from + i)).join(' ');
const common = (a: string, b: string): number => {
  const other = new Set(fingerprintOf(b));
  return fingerprintOf(a).filter((hash) => other.has(hash)).length;
};

describe('the fingerprint of a text', () => {
  it('is made of unsigned 32-bit numbers, each once, in order', () => {
    const found = fingerprintOf(words(1, 400));
    expect(found.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
  });

  it('is one sixteenth of its runs of words, or thereabouts', () => {
    const { length } = fingerprintOf(words(1, 16_000));
    expect(length).toBeGreaterThan(850);
    expect(length).toBeLessThan(1150);
  });

  it('has something of nearly every passage of a hundred words, wherever it stands', () => {
    const missed = Array.from({ length: 300 }, (_, i) => {
      const passage = words(1000 * (i + 1), 100);
      return common(`${words(7_000_000 + i, 40)} ${passage}`, `${passage} ${words(9_000_000 + i, 90)}`) === 0;
    }).filter((is) => is).length;
    expect(missed).toBeLessThanOrEqual(3);
  });

  it('is the same whatever the case, the marks and the apostrophes', () => {
    const plain = 'the wall did not hold and they dont say why the gates were shut that night in may';
    const marked = 'The wall did NOT hold — and they don’t say why: “The gates were shut that night, in May.”';
    expect(fingerprintOf(marked)).toEqual(fingerprintOf(plain));
  });

  it('has nothing of what other texts say', () => {
    expect(common(words(1, 500), words(50_001, 500))).toBe(0);
  });

  it('of a text of a few words is empty', () => {
    expect(fingerprintOf('')).toEqual([]);
    expect(fingerprintOf('four words and done')).toEqual([]);
  });
});

describe('a hash that many articles have', () => {
  it('tells of sharing when as many outlets have it', () => {
    expect(tellsOfSharing({ articles: 40, outlets: 40 })).toBe(true);
    expect(tellsOfSharing({ articles: 2, outlets: 1 })).toBe(true);
  });

  it('is boilerplate when one outlet has it under many of its articles', () => {
    expect(tellsOfSharing({ articles: 40, outlets: 1 })).toBe(false);
    expect(tellsOfSharing({ articles: 41, outlets: 2 })).toBe(false);
  });
});
