import { findArticles } from '../../desk/find-articles.js';
import { findStatements } from '../../desk/find-statements.js';
import { listParties } from '../../desk/list-parties.js';
import { countParties } from '../../library/party-list.js';
import { oneOf } from '../answers.js';
import { SearchResult } from '../contract/found.js';
import { SearchQuery } from '../contract/queries.js';
import type { Api, Serving } from '../serving.js';

export function searchRoutes(api: Api, { library }: Serving): void {
  api.get(
    '/search',
    {
      schema: {
        summary: 'The statements, sources and articles that have the words: the best of each',
        querystring: SearchQuery,
        response: oneOf(SearchResult),
      },
    },
    async ({ query: { q, limit } }) => {
      const statements = await findStatements(library, q, { limit });
      const articles = await findArticles(library, q, { limit });
      const sources = await listParties(library, { name: q }, { limit });
      return {
        statements: { items: statements.hits, total: statements.total },
        sources: { items: sources.items, total: await countParties(library, { name: q }) },
        articles: { items: articles.hits, total: articles.total },
      };
    },
  );
}
