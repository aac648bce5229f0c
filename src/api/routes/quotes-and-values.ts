import { quotationsListed, seriesListed } from '../../library/quotations-and-series.js';
import { IdAndNumber, listOf, paged, placeOf } from '../answers.js';
import { Quotation, Series } from '../contract/lineage.js';
import { QuotationQuery, SeriesQuery } from '../contract/queries.js';
import type { Api, Serving } from '../serving.js';

/** What articles share beside claims: quotations and numbers. */
export function quoteAndValueRoutes(api: Api, { library }: Serving): void {
  api.get(
    '/quotes',
    {
      schema: {
        summary: 'Quotations that several articles have, with how each words them',
        querystring: QuotationQuery,
        response: listOf(Quotation),
      },
    },
    async ({ query: { limit, cursor, fields, ...filter } }) =>
      paged(Quotation, await quotationsListed(library, filter, { limit, after: placeOf(IdAndNumber, cursor) }), fields),
  );
  api.get(
    '/values',
    {
      schema: {
        summary: 'Numbers over time, each with its sources and changes',
        querystring: SeriesQuery,
        response: listOf(Series),
      },
    },
    async ({ query: { limit, cursor, fields, ...filter } }) =>
      paged(Series, await seriesListed(library, filter, { limit, after: placeOf(IdAndNumber, cursor) }), fields),
  );
}
