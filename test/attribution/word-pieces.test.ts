import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenFeatures } from '../../src/attribution/features.js';
import { parseVocabulary } from '../../src/attribution/vocabulary.js';
import { wordPieces } from '../../src/attribution/wordpiece.js';

const vocabulary = parseVocabulary(readFileSync(new URL('../../model/vocab.txt', import.meta.url), 'utf8'));
/** Made by training/reference_tokens.py's tokenizer, offsets in UTF-16 units. */
const samples = JSON.parse(
  readFileSync(new URL('./fixtures/reference-tokens.json', import.meta.url), 'utf8'),
) as readonly { text: string; ids: number[]; spans: [number, number][] }[];

const spansOf = (text: string) => {
  const { length, starts, ends } = wordPieces(text, vocabulary);
  return Array.from({ length }, (_, i) => [starts[i], ends[i]]);
};
const wordsOf = (text: string) => spansOf(text).map(([start, end]) => text.slice(start, end));

describe('word pieces', () => {
  it.each(samples)('are the reference tokenizer’s: $text', ({ text, ids, spans }) => {
    expect([...wordPieces(text, vocabulary).ids]).toEqual(ids);
    expect(spansOf(text)).toEqual(spans);
  });

  it('keep offsets into the text as it is after emoji', () => {
    expect(wordsOf('😀😀 she said')).toEqual(expect.arrayContaining(['she', 'said']));
  });

  it('drop lone surrogates without losing the place of what follows', () => {
    expect(wordsOf('\uD83D he said \uDE00 so')).toEqual(['he', 'said', 'so']);
  });

  it('are linear in the text: a megabyte of one word is one unknown piece', () => {
    const text = `${'x'.repeat(1_000_000)} end`;
    expect(wordsOf(text).map((word) => word.length)).toEqual([1_000_000, 3]);
  });

  it('refuse a vocabulary that lacks the marks of a window', () => {
    expect(() => parseVocabulary('a\nb')).toThrow('[UNK]');
  });
});

describe('token features', () => {
  const featuresOf = (text: string) => [...tokenFeatures(text, wordPieces(text, vocabulary))];

  it('tell capitals and the white space before a token', () => {
    // blank line (9) or space (3) or line break (6) or none (0), plus small (0), first letter (1), all capitals (2)
    expect(featuresOf('Who said\nUSA, so\n\nit')).toEqual([9 + 1, 3, 6 + 2, 0, 3, 9]);
  });
});
