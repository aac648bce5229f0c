import type { Reading } from '../../statements/reading.js';
import { cut } from '../../text/span.js';
import { wordsOf } from '../words.js';

/** All statements whose source has the same words. */
export interface Voice {
  /** The words for the source; null for the statements that name nobody. */
  readonly name: string | null;
  readonly statements: readonly number[];
  /** Share of the article's words that are credited to it, 0 to 1. */
  readonly share: number;
  /** 1 to 7 for those who say most, in that order; 0 for the others. */
  readonly color: number;
}

const COLORS = 7;

/** The voices of a reading, those who say most first. Words alone tell them apart: `he` is not yet anybody. */
export function voicesOf({ article: { text }, statements }: Reading): readonly Voice[] {
  const all = Math.max(1, countWords(text));
  const groups = new Map<string, { name: string | null; statements: number[]; words: number }>();
  statements.forEach(({ spans }, i) => {
    const name = wordsOf(text, spans.source) || null;
    const key = name?.toLowerCase() ?? '';
    const group = groups.get(key) ?? { name, statements: [], words: 0 };
    groups.set(key, group);
    group.statements.push(i);
    group.words += spans.content.reduce((sum, span) => sum + countWords(cut(text, span)), 0);
  });
  return [...groups.values()]
    .sort((a, b) => b.words - a.words)
    .map(({ name, statements: own, words }, i) => ({
      name,
      statements: own,
      share: words / all,
      color: i < COLORS && name !== null ? i + 1 : 0,
    }));
}

const countWords = (words: string): number => words.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
