import type { Vector } from '../meaning/vector.js';
import type { Library } from './open.js';

/** The vectors of an article's statements, by their ids in its reading. */
export type Meanings = ReadonlyMap<string, Vector>;

/** What is kept of the meanings of articles, by article; those that have none yet are left out. */
export async function meaningsOf(
  library: Library,
  articles: readonly string[],
): Promise<ReadonlyMap<string, Meanings>> {
  const rows = await library.read((db) =>
    db
      .selectFrom('meaning')
      .innerJoin('article', 'article.key', 'meaning.article')
      .select(['article.id', 'meaning.vectors'])
      .where('article.id', 'in', library.engine.strings(articles))
      .execute(),
  );
  return new Map(rows.map(({ id, vectors }) => [id, unpackMeanings(vectors)]));
}

/** Keeps the meanings of an article's statements, so that they need not be worked out again. */
export function keepMeanings(library: Library, found: ReadonlyMap<string, Meanings>): Promise<void> {
  return library.write(async (db) => {
    const keys = await db
      .selectFrom('article')
      .select(['id', 'key'])
      .where('id', 'in', library.engine.strings([...found.keys()]))
      .execute();
    for (const { id, key } of keys)
      await db
        .insertInto('meaning')
        .values({ article: key, vectors: packMeanings(found.get(id)!) })
        .onConflict((conflict) => conflict.column('article').doNothing())
        .execute();
  });
}

/** A line of ids, and the vectors one after the other. */
function packMeanings(meanings: Meanings): Uint8Array {
  const head = Buffer.from(`${[...meanings.keys()].join(' ')}\n`);
  return Buffer.concat([
    head,
    ...[...meanings.values()].map(({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length)),
  ]);
}

function unpackMeanings(packed: Uint8Array | ArrayBuffer): Meanings {
  const bytes = Buffer.from(packed as Uint8Array);
  const end = bytes.indexOf(10);
  const ids = bytes
    .subarray(0, end)
    .toString()
    .split(' ')
    .filter((id) => id !== '');
  const size = ids.length === 0 ? 0 : (bytes.length - end - 1) / ids.length;
  return new Map(ids.map((id, i) => [id, new Int8Array(bytes.subarray(end + 1 + i * size, end + 1 + (i + 1) * size))]));
}
