import type { Kysely, Selectable } from 'kysely';
import type { Library } from './open.js';
import type { SightingRow, Tables } from './tables.js';

/** That an address held an article at some instant. */
export interface Sight {
  readonly url: string;
  /** The article's key. */
  readonly article: number;
  readonly at: number;
}

/** A spell in which an address held one and the same article. */
export interface Sighting {
  readonly url: string;
  readonly article: string;
  /** ISO instants. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly checks: number;
}

/** Writes down what was seen: the same article again makes its spell longer, another one begins a new spell. */
export async function see(db: Kysely<Tables>, sights: readonly Sight[]): Promise<void> {
  const latest = await latestSpells(db, [...new Set(sights.map(({ url }) => url))]);
  for (const { url, article, at } of sights) {
    const spell = latest.get(url);
    if (spell?.article === article) {
      // told again of the same moment: what was broken off is being done again
      if (at === spell.last_seen) continue;
      spell.last_seen = Math.max(spell.last_seen, at);
      spell.checks++;
      await db
        .updateTable('sighting')
        .set({ last_seen: spell.last_seen, checks: spell.checks })
        .where('key', '=', spell.key)
        .execute();
    } else {
      const row = { url, article, first_seen: at, last_seen: at, checks: 1 };
      const { key } = await db.insertInto('sighting').values(row).returning('key').executeTakeFirstOrThrow();
      latest.set(url, { ...row, key });
    }
  }
}

async function latestSpells(db: Kysely<Tables>, urls: readonly string[]) {
  if (urls.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('sighting')
    .selectAll()
    .where('key', 'in', (of) =>
      of
        .selectFrom('sighting')
        .select((e) => e.fn.max('key').as('key'))
        .where('url', 'in', urls)
        .groupBy('url'),
    )
    .execute();
  return new Map(rows.map((row) => [row.url, row]));
}

const spells = (db: Kysely<Tables>) =>
  db
    .selectFrom('sighting')
    .innerJoin('article', 'article.key', 'sighting.article')
    .selectAll('sighting')
    .select('article.id')
    .orderBy('sighting.key');

const sightingOf = (row: Selectable<SightingRow> & { readonly id: string }): Sighting => ({
  url: row.url,
  article: row.id,
  firstSeen: new Date(row.first_seen).toISOString(),
  lastSeen: new Date(row.last_seen).toISOString(),
  checks: row.checks,
});

/** All spells of an address, the earliest first. */
export async function sightingsOf(library: Library, url: string): Promise<readonly Sighting[]> {
  const rows = await library.read((db) => spells(db).where('sighting.url', '=', url).execute());
  return rows.map(sightingOf);
}
