import { z } from 'zod';
import { findStatements } from '../../desk/find-statements.js';
import { statementView } from '../../desk/statement-view.js';
import { articleLine } from '../../formats/library/views/article-line.js';
import { mustRestOn, statementAddress } from '../addresses.js';
import { Before, listOf, oneOf, paged, placeOf } from '../answers.js';
import { StatementFound, WholeStatement } from '../contract/found.js';
import { Id } from '../contract/list.js';
import { StatementQuery, TextHash } from '../contract/queries.js';
import type { Api, Serving } from '../serving.js';

export function statementRoutes(api: Api, { library }: Serving): void {
  api.get(
    '/statements',
    {
      schema: {
        summary: 'Statements by their words and what is known of them: the best first, without words the latest',
        querystring: StatementQuery,
        response: listOf(StatementFound),
      },
    },
    async ({ query: { limit, cursor, fields, q, ...filter } }) => {
      const [offset] = placeOf(Before, cursor) ?? [0];
      const { hits, total } = await findStatements(library, q, {
        ...filter,
        ...{ limit, offset, counted: false },
      });
      // whether others follow a full page is not known without counting: the last page may be an empty one
      const next = total >= offset + limit ? ([offset + limit] as const) : null;
      return paged(StatementFound, { items: hits, next }, fields);
    },
  );
  api.get(
    '/statements/:article/:statement',
    {
      schema: {
        summary: 'A statement with who says it on what footing',
        params: z.object({ article: Id, statement: Id }),
        querystring: z.object({ text: TextHash.optional() }),
        response: oneOf(WholeStatement),
      },
    },
    async ({ params, query }) => {
      const view = await statementView(library, params.article, params.statement);
      const { article, statement, textHash } = view;
      mustRestOn(query.text, textHash, `statement ${statement.id} of article ${article.id}`);
      const citation = articleLine(article, textHash);
      return { ...view, citation, address: statementAddress(article.id, statement.id, textHash) };
    },
  );
}
