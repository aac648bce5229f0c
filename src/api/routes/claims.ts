import { z } from 'zod';
import { claimView } from '../../desk/claim-view.js';
import { claimsListed } from '../../library/claim-list.js';
import { claimAddress, mustRestOn } from '../addresses.js';
import { listOf, NumberIdNumber, oneOf, paged, placeOf } from '../answers.js';
import { ClaimLine, WholeClaim } from '../contract/claim.js';
import { Id } from '../contract/list.js';
import { ClaimQuery, TextHash } from '../contract/queries.js';
import type { Api, Serving } from '../serving.js';

export function claimRoutes(api: Api, { library }: Serving): void {
  api.get(
    '/claims',
    {
      schema: {
        summary: 'Claims, those of the latest story first',
        querystring: ClaimQuery,
        response: listOf(ClaimLine),
      },
    },
    async ({ query: { limit, cursor, fields, ...filter } }) =>
      paged(ClaimLine, await claimsListed(library, filter, { limit, after: placeOf(NumberIdNumber, cursor) }), fields),
  );
  api.get(
    '/claims/:id',
    {
      schema: {
        summary: 'A claim with its statements, its origins and what shows them',
        params: z.object({ id: Id }),
        querystring: z.object({ texts: TextHash.optional() }),
        response: oneOf(WholeClaim),
      },
    },
    async ({ params, query }) => {
      const view = await claimView(library, params.id);
      mustRestOn(query.texts, view.texts, `claim ${view.claim.id}`);
      return { ...view, address: claimAddress(view.claim.id, view.texts) };
    },
  );
}
