import { sql } from 'kysely';
import { weekOf } from './article-rows.js';
import type { Library } from './open.js';

/** An article that shares hashes with what was asked for. */
export interface Sharing {
  readonly article: string;
  /** How many of the hashes it has. */
  readonly shared: number;
}

/**
 * The articles that share fingerprints, those with most first. Takes time by the number of hashes and of what is found,
 * not by the size of the library: of a hash that more than `atMost` articles have no more is read.
 *
 * @param atMost hashes that more articles have say nothing, and are passed over
 */
export async function sharing(
  { engine, read }: Library,
  hashes: readonly number[],
  { atMost }: { readonly atMost: number },
): Promise<readonly Sharing[]> {
  if (hashes.length === 0) return [];
  const { rows } = await read((db) =>
    sql<Sharing>`with rare as (select value from ${engine.numbers([...new Set(hashes)])} wanted
        where (select count(*) from (select 1 from fingerprint where hash = wanted.value limit ${atMost + 1}) few) <= ${atMost})
      select article.id as article, count(*) as shared from rare join fingerprint on fingerprint.hash = rare.value
      join article on article.key = fingerprint.article group by article.id order by shared desc, article.id`.execute(
      db,
    ),
  );
  return rows;
}

/** An article near in time with the terms that it shares. */
export interface Near {
  readonly article: string;
  readonly terms: readonly number[];
}

/**
 * The articles of some days that share terms.
 *
 * @param days first and last, as days since 1970
 * @param atMost terms that more articles of those days have are passed over
 */
export async function near(
  { engine, read }: Library,
  terms: readonly number[],
  [from, to]: readonly [from: number, to: number],
  { atMost }: { readonly atMost: number },
): Promise<readonly Near[]> {
  if (terms.length === 0) return [];
  const weeks = engine.numbers(weeksOf(from, to));
  const inDays = sql`term.week = weeks.value and term.day between ${from} and ${to}`;
  // cross joins keep SQLite to this order, in which every step is a look-up by the key
  const { rows } = await read((db) =>
    sql<{ article: string; hash: number }>`with rare as (select value from ${engine.numbers([...new Set(terms)])} wanted
        where (select count(*) from (select 1 from ${weeks} weeks cross join term
          where term.hash = wanted.value and ${inDays} limit ${atMost + 1}) few) <= ${atMost})
      select article.id as article, term.hash as hash
      from rare cross join ${weeks} weeks cross join term cross join article
      where term.hash = rare.value and ${inDays} and article.key = term.article
      order by article.id, term.hash`.execute(db),
  );
  const found = new Map<string, number[]>();
  for (const { article, hash } of rows) {
    const its = found.get(article);
    if (its) its.push(hash);
    else found.set(article, [hash]);
  }
  return [...found].map(([article, its]) => ({ article, terms: its }));
}

const weeksOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: weekOf(to) - weekOf(from) + 1 }, (_, n) => weekOf(from) + n);
