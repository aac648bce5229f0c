import type { Library } from './open.js';

/** Keeps a fact about the library itself: which model read it, which program wrote it. */
export function putMeta(library: Library, name: string, value: string): Promise<void> {
  return library.write(async (db) => {
    await db
      .insertInto('meta')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  });
}

/** Null if it was never kept. */
export async function meta(library: Library, name: string): Promise<string | null> {
  const row = await library.read((db) =>
    db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst(),
  );
  return row?.value ?? null;
}
