import { type RawBuilder, sql } from 'kysely';
import { MARK, type Searched, type Window } from './engine.js';
import type { SearchTerms } from './search-terms.js';

/** So many characters of a text are indexed: PostgreSQL's word lists end at a megabyte. */
const INDEXED = 300_000;

const ACCENTED =
  'ÀÁÂÃÄÅàáâãäåÇçĆćČčÈÉÊËèéêëĒēĘęĚěÌÍÎÏìíîïĪīİıÑñŃńŇňÒÓÔÕÖØòóôõöøŌōŐőÙÚÛÜùúûüŪūŮůŰűÝýÿŚśŠšŞşŹźŻżŽžĞğŁłĄąĂăĀāŘřŤťŢţĎďĐđ';
const plain = [...ACCENTED].map((letter) => letter.normalize('NFD')[0]!);
const BARE = plain
  .map((letter) => ({ Ø: 'O', ø: 'o', ı: 'i', Ł: 'L', ł: 'l', Đ: 'D', đ: 'd' })[letter] ?? letter)
  .join('');

/**
 * The first version's words for searching: every mark is a blank, so that words are parted as SQLite parts them, and
 * every character stays in its place; then stems without a list of stop words.
 */
const WORDS = [
  `create function plain_words(text) returns text language sql immutable strict parallel safe as $$
    select translate(regexp_replace(left($1, ${INDEXED}), '[\\u0001-\\u002f:-@\\[-\`\\{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u2000-\\u206f\\u3000-\\u303f]', ' ', 'g'),
      '${ACCENTED}', '${BARE}') $$`,
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

export function matching(table: Searched, terms: SearchTerms, best?: Window): RawBuilder<unknown> {
  const window = best ? sql`order by rank, key limit ${best.limit} offset ${best.offset}` : sql``;
  return sql`(select key, -ts_rank_cd(found_by, asked) as rank from ${sql.table(table)}, ${query(terms)} asked
    where found_by @@ asked ${window})`;
}

export function marked(table: Searched, terms: SearchTerms, keys: readonly number[]) {
  const shown = sql.ref(table === 'statement' ? 'content' : 'text');
  const manner = `HighlightAll=true, StartSel="${MARK.start}", StopSel="${MARK.end}"`;
  return sql<{ key: number; marked: string }>`select key,
    ts_headline('hearsay_words', plain_words(${shown}), ${query(terms)}, ${manner}) as marked
    from ${sql.table(table)} where key in (${sql.join(keys)})`;
}

/** Phrases are of letters and digits alone, so that nothing in them can be taken for a sign. */
function query(terms: SearchTerms): RawBuilder<unknown> {
  const quoted = (sign: string) => (phrase: readonly string[]) => `${sign}"${phrase.join(' ')}"`;
  const words = terms.map(({ all, none }) => [...all.map(quoted('')), ...none.map(quoted('-'))].join(' ')).join(' or ');
  return sql`websearch_to_tsquery('hearsay_words', ${accentless(words)})`;
}

const accentless = (words: string): string =>
  words.replace(/[^ -~]/gu, (letter) => [...BARE][[...ACCENTED].indexOf(letter)] ?? letter);
