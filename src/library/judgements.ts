import type { Kysely } from 'kysely';
import { articlesOf, type Judgement } from '../coverage/judgement.js';
import type { Engine } from './engine.js';
import type { Library } from './open.js';
import { storable } from './packing.js';
import type { Tables } from './tables.js';

/** Writes down judgements, in order; one that is there already stays as it is. */
export function addJudgements({ engine, write }: Library, judgements: readonly Judgement[]): Promise<void> {
  return write((db) => insertJudgements(engine, db, judgements));
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

/** Takes judgements back. @param by id of the judgement that does so */
export function undoJudgement(library: Library, id: string, by: string): Promise<void> {
  return library.write(async (db) => {
    await db.updateTable('judgement').set({ undone_by: by }).where('id', '=', id).execute();
  });
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
