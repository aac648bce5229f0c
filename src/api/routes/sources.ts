import { z } from 'zod';
import { listParties } from '../../desk/list-parties.js';
import { partyViewById } from '../../desk/party-view.js';
import { listOf, NumberAndId, oneOf, paged, placeOf } from '../answers.js';
import { Id } from '../contract/list.js';
import { SourceQuery } from '../contract/queries.js';
import { SourceLine, WholeSource } from '../contract/source.js';
import type { Api, Serving } from '../serving.js';

export function sourceRoutes(api: Api, { library }: Serving): void {
  api.get(
    '/sources',
    { schema: { summary: 'Sources, who says most first', querystring: SourceQuery, response: listOf(SourceLine) } },
    async ({ query: { limit, cursor, fields, q, story } }) => {
      const filter = { name: q === '' ? undefined : q, story };
      return paged(
        SourceLine,
        await listParties(library, filter, { limit, after: placeOf(NumberAndId, cursor) }),
        fields,
      );
    },
  );
  api.get(
    '/sources/:id',
    {
      schema: {
        summary: 'All that a source has said, and where it contradicts itself',
        params: z.object({ id: Id }),
        response: oneOf(WholeSource),
      },
    },
    async ({ params }) => partyViewById(library, params.id),
  );
}
