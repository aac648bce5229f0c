import type { KeptArticle } from '../formats/library/contents.js';
import type { Statement } from '../statements/reading.js';

/** The article with these statements alone: what a view does not tell of need not be put into words. */
export const withStatements = (article: KeptArticle, isWanted: (statement: Statement) => boolean): KeptArticle => ({
  ...article,
  reading: { ...article.reading, statements: article.reading.statements.filter(isWanted) },
});
