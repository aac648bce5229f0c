import type { Library } from './open.js';

/** A page that is to be read again, to see whether it changed. */
export interface Recheck {
  readonly url: string;
  /** ISO instant. */
  readonly due: string;
  /** Which of the steps this is: 0 for the first. */
  readonly step: number;
}

/** Plans when pages are read again; a plan for the same page is replaced. */
export function planRechecks(library: Library, plans: readonly Recheck[]): Promise<void> {
  return library.write(async (db) => {
    for (const { url, due, step } of plans) {
      const row = { due: Date.parse(due), step };
      await db
        .insertInto('recheck')
        .values({ url, ...row })
        .onConflict((conflict) => conflict.column('url').doUpdateSet(row))
        .execute();
    }
  });
}

/** Takes a page off the plan. */
export function dropRecheck(library: Library, url: string): Promise<void> {
  return library.write(async (db) => {
    await db.deleteFrom('recheck').where('url', '=', url).execute();
  });
}

/** The pages that are due, the longest overdue first. @param at ISO instant */
export async function dueRechecks(library: Library, at: string, limit = 100): Promise<readonly Recheck[]> {
  const rows = await library.read((db) =>
    db
      .selectFrom('recheck')
      .selectAll()
      .where('due', '<=', Date.parse(at))
      .orderBy('due')
      .orderBy('url')
      .limit(limit)
      .execute(),
  );
  return rows.map(({ url, due, step }) => ({ url, due: new Date(due).toISOString(), step }));
}

/** When the next page is due: an ISO instant; null if none is planned. */
export async function nextRecheck(library: Library): Promise<string | null> {
  const row = await library.read((db) =>
    db.selectFrom('recheck').select('due').orderBy('due').limit(1).executeTakeFirst(),
  );
  return row ? new Date(row.due).toISOString() : null;
}
