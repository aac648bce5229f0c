const IN_A_BATCH = 100;

/**
 * All rows of a table in order of their keys, with one batch in memory at a time.
 *
 * @param next at most `limit` rows with a key above `after`
 */
export async function* inBatches<Row extends { readonly key: number }>(
  next: (after: number, limit: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const rows = await next(after, IN_A_BATCH);
    if (rows.length === 0) return;
    yield* rows;
    after = rows.at(-1)!.key;
  }
}
