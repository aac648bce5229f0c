import type { Kysely } from 'kysely';
import { articlesOf, type Judgement } from '../coverage/judgement.js';
import type { Engine } from './engine.js';
import type { Library } from './open.js';
import { storable } from './packing.js';
import type { Tables } from './tables.js';

/**
 * Writes down judgements, in order, takes back what they take back, and notes that the stories of their articles are to
 * be worked out anew: all of it or nothing. One that is there already stays as it is.
 */
export function addJudgements({ engine, write }: Library, judgements: readonly Judgement[]): Promise<void> {
  return write(async (db) => {
    await insertJudgements(engine, db, judgements);
    for (const { id, decision } of judgements)
      if (decision.kind === 'undo')
        await db.updateTable('judgement').set({ undone_by: id }).where('id', '=', decision.judgement).execute();
    const touched = [...new Set(judgements.flatMap(({ decision }) => articlesOf(decision)))];
    const rows = await db.selectFrom('article').select('key').where('id', 'in', engine.strings(touched)).execute();
    await engine.insertAll(
      db,
      'uncovered',
      rows.map(({ key }) => ({ article: key })),
    );
  });
}

/** The same inside a transaction. */
export async function insertJudgements(
  engine: Engine,
  db: Kysely<Tables>,
  judgements: readonly Judgement[],
): Promise<void> {
  for (const { id, at, who, why, decision, undoneBy } of judgements) {
    const row = { id, at, who: storable(who), why: storable(why), kind: decision.kind, undone_by: undoneBy };
    await engine.insertAll(db, 'judgement', [{ ...row, decision: storable(JSON.stringify(decision)) }]);
    const articles = articlesOf(decision).map((article) => ({ judgement: id, article }));
    await engine.insertAll(db, 'judgement_article', articles);
  }
}

/** All judgements in the order in which they were made, or those that are about any of the articles. */
export async function judgements(
  library: Library,
  articles: readonly string[] | null = null,
): Promise<readonly Judgement[]> {
  if (articles?.length === 0) return [];
  const rows = await library.read((db) => chosen(db, articles).orderBy('position').execute());
  return rows.map(({ id, at, who, why, decision, undone_by }) => {
    return { id, at, who, why, decision: JSON.parse(decision), undoneBy: undone_by };
  });
}

function chosen(db: Kysely<Tables>, articles: readonly string[] | null) {
  const all = db.selectFrom('judgement').select(['id', 'at', 'who', 'why', 'decision', 'undone_by']);
  if (articles === null) return all;
  return all.where('id', 'in', (of) =>
    of.selectFrom('judgement_article').select('judgement').where('article', 'in', articles),
  );
}
