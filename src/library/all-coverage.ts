import { type Kysely, sql } from 'kysely';
import type { Claim } from '../coverage/claim.js';
import type { Party } from '../coverage/party.js';
import type { Quotation } from '../coverage/quotation.js';
import type { Series } from '../coverage/series.js';
import type { OfStory, Story } from '../formats/library/contents.js';
import type { Library } from './open.js';
import { partiesOf } from './parties.js';
import type { Tables } from './tables.js';

/** So many rows are in memory at a time. */
const BATCH = 200;

interface StoryRow {
  readonly id: string;
  readonly story: string;
  readonly position: number;
  readonly data: string;
}

/** The rows of a table in order of stories, and in each in the order in which they were worked out. */
async function* byStory(
  { read }: Library,
  table: 'party' | 'claim' | 'quotation' | 'series',
): AsyncGenerator<readonly StoryRow[]> {
  const after = (db: Kysely<Tables>, story: string, position: number) =>
    sql<StoryRow>`select id, story, position, data from ${sql.table(table)} where story >= ${story}
      and (story > ${story} or position > ${position}) order by story, position limit ${sql.lit(BATCH)}`.execute(db);
  for (let last = { story: '', position: -1 }; ; ) {
    const { rows } = await read((db) => after(db, last.story, last.position));
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!;
  }
}

async function* ofStories<T>(library: Library, table: 'claim' | 'quotation' | 'series'): AsyncGenerator<OfStory<T>> {
  for await (const rows of byStory(library, table))
    for (const { story, data } of rows) yield { ...(JSON.parse(data) as T), story };
}

/** Every claim with its story, a batch in memory at a time; so the other two. */
export const allClaims = (library: Library) => ofStories<Claim>(library, 'claim');
export const allQuotations = (library: Library) => ofStories<Quotation>(library, 'quotation');
export const allSeries = (library: Library) => ofStories<Series>(library, 'series');

/** Every party once, joined from all stories that have it, where the first of them comes. */
export async function* allParties(library: Library): AsyncGenerator<Party> {
  for await (const rows of byStory(library, 'party')) {
    const parties = await partiesOf(
      library,
      rows.map(({ id }) => id),
    );
    const byId = new Map(parties.map((found) => [found.party.id, found]));
    for (const { id, story } of rows) {
      const found = byId.get(id);
      if (found?.stories[0] === story) yield found.party;
    }
  }
}

/** Every story, in order of ids. */
export async function* allStories({ read }: Library): AsyncGenerator<Story> {
  for (let last = ''; ; ) {
    const rows = await read((db) =>
      db.selectFrom('story').select(['id', 'title']).where('id', '>', last).orderBy('id').limit(BATCH).execute(),
    );
    if (rows.length === 0) return;
    for (const { id, title } of rows) yield { id, title: title === '' ? null : title };
    last = rows.at(-1)!.id;
  }
}
