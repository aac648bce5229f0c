import type { Claim } from '../coverage/claim.js';
import type { StatementRef } from '../coverage/covered.js';
import { byIdOf } from '../formats/library/views/cards.js';
import type { Library } from '../library/open.js';
import { type CitedStatement, citedStatement } from './cited-statement.js';

/** Statements of a library as they are cited, in the order asked for; those that are no longer there are passed over. */
export async function cite(library: Library, refs: readonly StatementRef[]): Promise<readonly CitedStatement[]> {
  const { correctedArticles } = await import('../desk/corrected-articles.js');
  const articles = byIdOf(await correctedArticles(library, [...new Set(refs.map(({ article }) => article))]));
  return refs.flatMap((ref) => {
    const article = articles.get(ref.article);
    const statement = article?.reading.statements.find(({ id }) => id === ref.statement);
    return article && statement ? [citedStatement(article, statement)] : [];
  });
}

/** The claims that some statements are of, each once. */
export async function claimsOf(library: Library, statements: readonly CitedStatement[]): Promise<readonly Claim[]> {
  const { claim } = await import('../library/claims.js');
  const ids = [...new Set(statements.flatMap((one) => one.claim?.id ?? []))];
  const found = await Promise.all(ids.map((id) => claim(library, id)));
  return found.flatMap((one) => one?.claim ?? []);
}
