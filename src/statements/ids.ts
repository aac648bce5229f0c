import { createHash } from 'node:crypto';
import type { Article } from '../pages/article.js';
import type { Statement } from './reading.js';

/** Ids from the text, or title, and the places of the words in it: reading an article again gives the same ones. */
export function idsOf(
  { text, title }: Pick<Article, 'text' | 'title'>,
  placed: readonly Pick<Statement, 'field' | 'spans'>[],
): readonly string[] {
  const textHash = sha256(text);
  return placed.map(({ field, spans }) =>
    sha256(JSON.stringify(field === 'text' ? [textHash, spans] : [textHash, title, spans])).slice(0, 16),
  );
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
