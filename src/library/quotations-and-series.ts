import { type RawBuilder, sql } from 'kysely';
import type { Quotation } from '../coverage/quotation.js';
import type { Series } from '../coverage/series.js';
import { type After, type Listed, listed } from './listed.js';
import type { Library } from './open.js';

/** A story's id, and a place in what it shares. */
export type SharedPlace = readonly [story: string, position: number];

interface Row {
  readonly story: string;
  readonly position: number;
  readonly data: string;
}

/** Quotations of several articles, story by story. @param speaker a party's id */
export const quotationsListed = (
  library: Library,
  { story, speaker }: { readonly story?: string | undefined; readonly speaker?: string | undefined },
  after: After<SharedPlace>,
): Promise<Listed<Quotation, SharedPlace>> => sharedListed(library, 'quotation', { story, speaker }, after);

/** Numbers over time, story by story. @param claim a claim's id */
export const seriesListed = (
  library: Library,
  { story, claim }: { readonly story?: string | undefined; readonly claim?: string | undefined },
  after: After<SharedPlace>,
): Promise<Listed<Series, SharedPlace>> => sharedListed(library, 'series', { story, claim }, after);

async function sharedListed<T>(
  { read }: Library,
  table: 'quotation' | 'series',
  filter: Readonly<Record<string, string | undefined>>,
  { limit, after }: After<SharedPlace>,
): Promise<Listed<T, SharedPlace>> {
  const where: RawBuilder<unknown>[] = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  if (after !== undefined) {
    const [story, position] = after;
    where.push(sql`(story > ${story} or (story = ${story} and position > ${position}))`);
  }
  const { rows } = await read((db) =>
    sql<Row>`select story, position, data from ${sql.table(table)}
      ${where.length > 0 ? sql`where ${sql.join(where, sql` and `)}` : sql``}
      order by story, position limit ${limit + 1}`.execute(db),
  );
  const { items, next } = listed(rows, limit, ({ story, position }): SharedPlace => [story, position]);
  return { items: items.map(({ data }) => JSON.parse(data) as T), next };
}
