/** Where in an order a row stands: the values that it is ordered by. */
export type Place = readonly (string | number)[];

/** Some rows of a list in order, and the place behind which the following ones begin; null at the end. */
export interface Listed<T, P extends Place = Place> {
  readonly items: readonly T[];
  readonly next: P | null;
}

/** How many rows, and behind which place. */
export interface After<P extends Place> {
  readonly limit: number;
  readonly after?: P | undefined;
}

/**
 * The first `limit` of rows of which one more was asked for, to see whether others follow.
 * @param placeOf where a row stands
 */
export function listed<Row, P extends Place>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => P,
): Listed<Row, P> {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? placeOf(items.at(-1)!) : null };
}
