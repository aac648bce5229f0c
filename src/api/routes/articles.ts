import { z } from 'zod';
import { articleView } from '../../desk/article-view.js';
import { articleLine } from '../../formats/library/views/article-line.js';
import { articlesListed } from '../../library/articles.js';
import { articleAddress, mustRestOn } from '../addresses.js';
import { listOf, NumberAndId, oneOf, paged, placeOf } from '../answers.js';
import { ArticleLine, WholeArticle } from '../contract/article.js';
import { Id } from '../contract/list.js';
import { ArticleQuery, TextHash } from '../contract/queries.js';
import type { Api, Serving } from '../serving.js';

export function articleRoutes(api: Api, { library }: Serving): void {
  api.get(
    '/articles',
    { schema: { summary: 'Articles, the latest first', querystring: ArticleQuery, response: listOf(ArticleLine) } },
    async ({ query: { limit, cursor, fields, ...filter } }) =>
      paged(ArticleLine, await articlesListed(library, filter, { limit, after: placeOf(NumberAndId, cursor) }), fields),
  );
  api.get(
    '/articles/:id',
    {
      schema: {
        summary: 'An article with what is known of it across the library',
        params: z.object({ id: Id }),
        querystring: z.object({ text: TextHash.optional() }),
        response: oneOf(WholeArticle),
      },
    },
    async ({ params, query }) => {
      const view = await articleView(library, params.id);
      mustRestOn(query.text, view.textHash, `article ${view.id}`);
      const citation = articleLine(view, view.textHash);
      return { ...view, citation, address: articleAddress(view.id, view.textHash) };
    },
  );
}
