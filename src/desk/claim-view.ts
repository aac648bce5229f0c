import type { Claim } from '../coverage/claim.js';
import type { KeptArticle } from '../formats/library/contents.js';
import { textHash } from '../formats/library/text-hash.js';
import { articleCard, statementCards } from '../formats/library/views/cards.js';
import type { ClaimView } from '../formats/library/views/claim-text.js';
import { shownBy } from '../formats/library/views/shown.js';
import { claim } from '../library/claims.js';
import type { Library } from '../library/open.js';
import { correctedArticles } from './corrected-articles.js';
import { findId } from './find-id.js';
import { withStatements } from './with-statements.js';

/** A claim as a person sees it, with the story that it is of. */
export interface WholeClaim extends ClaimView {
  readonly story: string;
  /** SHA-256, in hex, over the hashes of the texts that its statements are in, sorted: what it rests on. */
  readonly texts: string;
}

/** @param typed the beginning of its id. @throws NotThere */
export async function claimView(library: Library, typed: string): Promise<WholeClaim> {
  const { claim: found, story } = (await claim(library, await findId(library, 'claim', typed)))!;
  const articles = await correctedArticles(library, articlesOf(found));
  const carrying = new Set(found.statements.map(({ article }) => article));
  const told = new Set(found.statements.map(({ article, statement }) => `${article} ${statement}`));
  const parties = articles.flatMap((article) => Object.values(article.parties));
  return {
    story,
    texts: hashOfAll(articles.filter(({ id }) => carrying.has(id))),
    claim: found,
    articles: articles.map(articleCard),
    parties: [...new Map(parties.map((party) => [party.id, party])).values()],
    statements: articles.flatMap((article) =>
      statementCards(withStatements(article, ({ id }) => told.has(`${article.id} ${id}`))),
    ),
    shown: articles.flatMap(({ id, reading, lineage }) =>
      (lineage?.from ?? []).map((descent) => shownBy(id, reading.article, descent)),
    ),
  };
}

const hashOfAll = (articles: readonly KeptArticle[]): string =>
  textHash([...new Set(articles.map(({ reading }) => textHash(reading.article.text)))].sort().join('\n'));

/** The articles of its statements, origins and chains. */
function articlesOf({ statements, origins }: Claim): readonly string[] {
  const placed = origins.flatMap(({ place, chain }) => [
    ...('article' in place ? [place.article] : []),
    ...chain.flatMap(({ article, from }) => [article, ...(from !== null && 'article' in from ? [from.article] : [])]),
  ]);
  return [...new Set([...statements.map(({ article }) => article), ...placed])];
}
