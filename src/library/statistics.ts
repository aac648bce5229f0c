import type { Library } from './open.js';

export interface Statistics {
  readonly articles: number;
  readonly statements: number;
  readonly stories: number;
  readonly claims: number;
  readonly parties: number;
  /** On disk. */
  readonly bytes: number;
}

/** How much a library holds. */
export async function statistics(library: Library): Promise<Statistics> {
  const counted = await library.read(async (db) => {
    const rows = async (table: 'article' | 'statement' | 'story' | 'claim') => {
      const row = await db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirst();
      return row?.n ?? 0;
    };
    const parties = await db
      .selectFrom('party')
      .select((e) => e.fn.count<number>('id').distinct().as('n'))
      .executeTakeFirst();
    return {
      articles: await rows('article'),
      statements: await rows('statement'),
      stories: await rows('story'),
      claims: await rows('claim'),
      parties: parties?.n ?? 0,
    };
  });
  return { ...counted, bytes: await library.read(() => library.engine.size()) };
}

/** How many articles a library holds. */
export async function articleCount({ read }: Library): Promise<number> {
  const row = await read((db) =>
    db
      .selectFrom('article')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  );
  return row.n;
}
