// What people ask a library: how long the slowest twentieth of the answers takes.
import { claimView } from '../dist/desk/claim-view.js';
import { findParty } from '../dist/desk/find-party.js';
import { storyView } from '../dist/desk/story-view.js';
import { searchArticles, searchStatements } from '../dist/library/search.js';
import { percentile, timesOf } from './measuring.mjs';

const ASKED = 200;

/** Milliseconds, p95, of searches for one and two words that the library's articles have, and of views. */
export async function askLibrary(library, random) {
  const { db } = library.engine;
  const some = (rows) => Array.from({ length: ASKED }, () => rows[Math.floor(random() * rows.length)]);
  const ids = async (table, by) =>
    some((await db.selectFrom(table).select(by).orderBy(by).limit(20_000).execute()).map((row) => row[by]));
  const texts = await db.selectFrom('article').select('text').orderBy('key').limit(500).execute();
  const words = texts.flatMap(({ text }) => text.match(/\b[A-Za-z]{5,}\b/g) ?? []);
  const queries = some(words).map((word, n) =>
    n % 2 ? word : `${word} ${words[Math.floor(random() * words.length)]}`,
  );
  const names = some(
    (await db.selectFrom('party').select('name').where('named', '=', 1).limit(20_000).execute()).map(
      ({ name }) => name,
    ),
  );
  const p95 = async (inputs, ask) => percentile(await timesOf(inputs, (one) => ask(library, one)), 0.95);
  return {
    'search statements': await p95(queries, searchStatements),
    'search articles': await p95(queries, searchArticles),
    story: await p95(await ids('story', 'id'), storyView),
    claim: await p95(await ids('claim', 'id'), claimView),
    'source by name': await p95(names.filter(Boolean), findParty),
  };
}
