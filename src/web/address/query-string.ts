/** What stands in an address after the question mark; what is null, undefined or empty is left out. */
export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** A path with a query, its names in the order given. */
export function withQuery(path: string, query: Query): string {
  const told = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return told.length === 0 ? path : `${path}?${new URLSearchParams(told)}`;
}
