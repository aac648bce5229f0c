import { row } from '../../csv-row.js';
import type { LibraryContents } from '../contents.js';
import { articles, lineage, statements } from './article-tables.js';
import { claimStatements, claims, origins } from './claim-tables.js';
import { sources } from './party-tables.js';
import type { LibraryTable } from './table.js';
import { quotations, values } from './telling-tables.js';

/** The tables of a library by the names of their files, without `.csv`. Columns and their order stay as they are. */
export const LIBRARY_TABLES = {
  articles,
  sources,
  statements,
  claims,
  claim_statements: claimStatements,
  origins,
  lineage,
  quotations,
  values,
} as const satisfies Readonly<Record<string, LibraryTable>>;

export type LibraryTableName = keyof typeof LIBRARY_TABLES;

/** One table of a library as CSV, in pieces: the names of the columns, then a row at a time. */
export async function* toLibraryCsv(name: LibraryTableName, contents: LibraryContents): AsyncGenerator<string> {
  const { columns, rows }: LibraryTable = LIBRARY_TABLES[name];
  yield row(columns);
  for await (const cells of rows(contents)) yield row(cells);
}
