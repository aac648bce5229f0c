import { type Kysely, sql } from 'kysely';
import type { Stance } from '../coverage/claim.js';
import type { Party } from '../coverage/party.js';
import type { KeptArticle, PartyInShort, Sighting } from '../formats/library/contents.js';
import { inBatches } from './batches.js';
import type { Engine } from './engine.js';
import type { Library } from './open.js';
import { outletKey } from './outlet-key.js';
import { unpackReading } from './packing.js';
import type { Tables } from './tables.js';

/** Articles by their ids with all that coverage makes of them, in order of ids; those that are not there are passed over. */
export async function keptArticles(library: Library, ids: readonly string[]): Promise<readonly KeptArticle[]> {
  const { engine, read } = library;
  return read(async (db) => {
    const rows = await whole(db).where('article.id', 'in', engine.strings(ids)).orderBy('article.id').execute();
    return joined(engine, db, rows);
  });
}

/** Every article, or every one of an outlet, in the order in which they were added, a batch in memory at a time. */
export async function* allKeptArticles({ engine, read }: Library, outlet?: string): AsyncGenerator<KeptArticle> {
  const batches = inBatches(async (after, limit) =>
    read(async (db) => {
      const rows = await whole(db)
        .$if(outlet !== undefined, (of) => of.where('article.outlet_key', '=', outletKey(outlet!)))
        .where('article.key', '>', after)
        .orderBy('article.key')
        .limit(limit)
        .execute();
      const kept = await joined(engine, db, rows);
      return rows.map(({ key }, at) => ({ key, article: kept[at]! }));
    }),
  );
  for await (const { article } of batches) yield article;
}

const whole = (db: Kysely<Tables>) =>
  db
    .selectFrom('article')
    .leftJoin('lineage', 'lineage.article', 'article.key')
    .leftJoin('page', 'page.key', 'article.page')
    .select(['article.key', 'article.id', 'article.read_at', 'article.reader', 'article.text', 'article.reading'])
    .select(['lineage.story', 'lineage.data as lineage', 'page.hash as page']);

type WholeRow = Awaited<ReturnType<ReturnType<typeof whole>['execute']>>[number];

/** The rows, each with what other tables have of it. */
async function joined(engine: Engine, db: Kysely<Tables>, rows: readonly WholeRow[]): Promise<readonly KeptArticle[]> {
  if (rows.length === 0) return [];
  const keys = rows.map(({ key }) => key);
  const seen = await sightings(engine, db, keys);
  const parties = await partiesIn(engine, db, keys);
  const claims = await claimsIn(engine, db, keys);
  return rows.map((row) => ({
    id: row.id,
    readAt: new Date(row.read_at).toISOString(),
    reader: row.reader,
    story: row.story,
    lineage: row.lineage === null ? null : JSON.parse(row.lineage),
    page: row.page,
    before: seen.get(row.key)?.before ?? null,
    seen: seen.get(row.key)?.spells ?? [],
    reading: unpackReading(row.reading, row.text),
    parties: parties.get(row.key) ?? {},
    claims: claims.get(row.key) ?? {},
  }));
}

/** When each article was seen, and which one its address held before it was. */
async function sightings(engine: Engine, db: Kysely<Tables>, keys: readonly number[]) {
  const { rows } = await sql<{
    article: number;
    url: string;
    first_seen: number;
    last_seen: number;
    checks: number;
    before: string | null;
  }>`select s.article as article, s.url as url, s.first_seen as first_seen, s.last_seen as last_seen, s.checks as checks,
      (select article.id from sighting p join article on article.key = p.article where p.url = s.url and p.key < s.key
        order by p.key desc limit 1) as before
    from sighting s where s.article in ${engine.numbers(keys)} order by s.key`.execute(db);
  const found = new Map<number, { readonly before: string | null; readonly spells: Sighting[] }>();
  for (const { article, url, first_seen, last_seen, checks, before } of rows) {
    const its = found.get(article) ?? { before, spells: [] };
    const [at, until] = [first_seen, last_seen].map((instant) => new Date(instant).toISOString());
    its.spells.push({ at: at!, until: until!, checks, url });
    found.set(article, its);
  }
  return found;
}

async function partiesIn(engine: Engine, db: Kysely<Tables>, keys: readonly number[]) {
  const { rows } = await sql<{ article: number; source: string; data: string }>`select m.article as article,
      m.source as source, party.data as data from party_member m
    join party on party.id = m.party and party.story = m.story where m.article in ${engine.numbers(keys)}
    order by m.article, party.position, m.source`.execute(db);
  const found = new Map<number, Record<string, PartyInShort>>();
  const short = new Map<string, PartyInShort>();
  for (const { article, source, data } of rows) {
    const its = found.get(article) ?? {};
    const party = short.get(data) ?? inShort(JSON.parse(data));
    short.set(data, party);
    its[source] = party;
    found.set(article, its);
  }
  return found;
}

const inShort = ({ id, name, kind, named, description }: Party): PartyInShort => ({
  id,
  name,
  kind,
  named,
  description,
});

async function claimsIn(engine: Engine, db: Kysely<Tables>, keys: readonly number[]) {
  const rows = await db
    .selectFrom('claim_statement')
    .select(['article', 'ref', 'claim', 'stance'])
    .where('article', 'in', engine.numbers(keys))
    .orderBy('claim', 'desc')
    .execute();
  const found = new Map<number, Record<string, { readonly claim: string; readonly stance: Stance }>>();
  // of several claims the first by id is told, as on the statement's own row
  for (const { article, ref, claim, stance } of rows) {
    const its = found.get(article) ?? {};
    its[ref] = { claim, stance: stance as Stance };
    found.set(article, its);
  }
  return found;
}
