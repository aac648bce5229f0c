import type { Cell } from '../../csv-row.js';
import type { LibraryContents } from '../contents.js';

/** A table of a library's CSV: what its columns are called, and its rows in the order of the library. */
export interface LibraryTable {
  readonly columns: readonly string[];
  readonly rows: (contents: LibraryContents) => AsyncIterable<readonly Cell[]>;
}

/** A column's name, and what it has of each thing that a row is about. */
type Column<T> = readonly [name: string, cell: (item: T) => Cell];

/** A table with a row for each of what `items` finds in a library. */
export function table<T>(
  items: (contents: LibraryContents) => AsyncIterable<T>,
  columns: readonly Column<T>[],
): LibraryTable {
  return {
    columns: columns.map(([name]) => name),
    rows: async function* (contents) {
      for await (const item of items(contents)) yield columns.map(([, cell]) => cell(item));
    },
  };
}

/** The parts of each item of a stream, one by one, each with the item. */
export async function* each<T, P>(
  items: AsyncIterable<T>,
  parts: (item: T) => readonly P[],
): AsyncGenerator<readonly [T, P]> {
  for await (const item of items) for (const part of parts(item)) yield [item, part];
}
