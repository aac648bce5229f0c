import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Span } from '../text/span.js';
import type { Searched, Window } from './engine.js';
import { phrasesIn, tokensOf } from './hits.js';
import type { SearchTerms } from './search-terms.js';
import type { Tables } from './tables.js';

/** So many characters of a text are indexed: PostgreSQL's word lists end at a megabyte. */
const INDEXED = 300_000;

/** All but letters and digits, which part words as they do in SQLite: ASCII, Latin-1, and marks of all writing. */
const MARKS =
  '[\\u0001-/:-@\\[-`\\{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+';

/**
 * The first version's words for searching: without marks and accents, then stems without a list of stop words. Accents
 * are rare in English, and to take them off is the dearest step: only texts that have some go through it.
 */
const WORDS = [
  `create function plain_words(text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(case when $1 ~ '[\\u00c0-\\u024f]'
      then regexp_replace(normalize(left($1, ${INDEXED}), NFD), '[\\u0300-\\u036f]', '', 'g')
      else left($1, ${INDEXED}) end, '${MARKS}', ' ', 'g') $$`,
  'create text search dictionary hearsay_stems (template = snowball, language = english)',
  'create text search configuration hearsay_words (parser = default)',
  'alter text search configuration hearsay_words add mapping for asciiword, word, numword with hearsay_stems',
  'alter text search configuration hearsay_words add mapping for int, uint, float, sfloat, version with simple',
];

/** A column that the server keeps by itself, with its index, for each table that is searched. */
export const SEARCH_1: readonly string[] = [
  ...WORDS,
  `alter table statement add column found_by tsvector generated always as (
    setweight(to_tsvector('hearsay.hearsay_words', plain_words(content)), 'A')
    || to_tsvector('hearsay.hearsay_words', plain_words(coalesce(words, '') || ' ' || coalesce(name, '')))) stored`,
  'create index statement_found_by on statement using gin (found_by)',
  'create index statement_latest on statement (published_at desc nulls last, key)',
  `alter table article add column found_by tsvector generated always as (
    setweight(to_tsvector('hearsay.hearsay_words', plain_words(coalesce(title, ''))), 'A')
    || to_tsvector('hearsay.hearsay_words', plain_words(text))) stored`,
  'create index article_found_by on article using gin (found_by)',
];

/**
 * Of words that more rows have than this, the last that were added are ranked: the server has to unpack all words of a
 * row to rank it, a tenth of a millisecond for an article.
 */
const RANKED = 500;

export function matching(table: Searched, terms: SearchTerms, best?: Window): RawBuilder<unknown> {
  const found = sql`from ${sql.table(table)}, websearch_to_tsquery('hearsay_words', ${query(terms)}) asked
    where found_by @@ asked`;
  if (!best) return sql`(select key, -ts_rank_cd(found_by, asked) as rank ${found})`;
  const { limit, offset } = best;
  const last = sql`(select key, found_by, asked ${found} order by key desc limit ${Math.max(RANKED, offset + limit)})`;
  return sql`(select key, -ts_rank_cd(found_by, asked) as rank from ${last} latest
    order by rank, key limit ${limit} offset ${offset})`;
}

/** In the language of web searches; phrases are of letters and digits alone, so that nothing in them is a sign. */
function query(terms: SearchTerms): string {
  const quoted = (sign: string) => (phrase: readonly string[]) => `${sign}"${phrase.map(folded).join(' ')}"`;
  return terms.map(({ all, none }) => [...all.map(quoted('')), ...none.map(quoted('-'))].join(' ')).join(' or ');
}

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/**
 * Where the words are that were found. The server's `ts_headline` takes 5 ms a text: it is asked for the stems of those
 * words alone that begin like one that is sought.
 */
export async function places(
  db: Kysely<Tables>,
  table: Searched,
  terms: SearchTerms,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly Span[]>> {
  const shown = sql.ref(table === 'statement' ? 'content' : 'text');
  const { rows } = await sql<{ key: number; shown: string }>`select key, ${shown} as shown from ${sql.table(table)}
    where key in (${sql.join(keys)})`.execute(db);
  const sought = terms.flatMap(({ all }) => all).map((phrase) => phrase.map(folded));
  const beginnings = new Set(sought.flat().map((word) => word[0]));
  const texts = rows.map((row) => ({
    key: row.key,
    tokens: tokensOf(row.shown).map(({ word, span }) => ({ word: folded(word), span })),
  }));
  const alike = texts.flatMap(({ tokens }) => tokens).filter(({ word }) => beginnings.has(word[0]));
  const stems = await stemsOf(db, [...new Set([...sought.flat(), ...alike.map(({ word }) => word)])]);
  const phrases = sought.map((phrase) => phrase.map((word) => stems.get(word) ?? word));
  return new Map(
    texts.map(({ key, tokens }) => [key, phrasesIn(tokens, phrases, ({ word }) => stems.get(word) ?? word)]),
  );
}

async function stemsOf(db: Kysely<Tables>, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ word: string; stem: string | null }>`
    select word, (ts_lexize('hearsay_stems', word))[1] as stem from unnest(${words}::text[]) word`.execute(db);
  return new Map(rows.map(({ word, stem }) => [word, stem ?? word]));
}
