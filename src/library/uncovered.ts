import type { Library } from './open.js';

/** Ids of the articles that are of no story yet, in the order in which they were added: a sudden end leaves such. */
export async function uncovered(library: Library): Promise<readonly string[]> {
  const rows = await library.read((db) =>
    db
      .selectFrom('article')
      .leftJoin('lineage', 'lineage.article', 'article.key')
      .select('article.id')
      .where('lineage.article', 'is', null)
      .orderBy('article.key')
      .execute(),
  );
  return rows.map(({ id }) => id);
}
