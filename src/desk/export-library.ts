import { toFtm } from '../formats/library/ftm/to-ftm.js';
import { toGraphml } from '../formats/library/graphml.js';
import { toLibraryJson } from '../formats/library/json/to-json.js';
import { toJsonLd } from '../formats/library/jsonld.js';
import { LIBRARY_TABLES, type LibraryTableName, toLibraryCsv } from '../formats/library/tables/to-csv.js';
import type { Library } from '../library/open.js';
import { libraryContents } from './library-contents.js';

const FORMATS = { graphml: toGraphml, jsonld: toJsonLd, ftm: toFtm } as const;

/** `csv` is of several tables, each a file of its own. */
export type ExportFormat = 'json' | 'csv' | keyof typeof FORMATS;

/**
 * A whole library in pieces, a batch of articles in memory at a time. JSON has readings as they were made, so that it
 * makes the same library again; all else has them as people corrected them.
 * @param parts whether JSON has alerts, with the addresses and files that they are delivered to
 */
export function exported(
  library: Library,
  format: Exclude<ExportFormat, 'csv'>,
  parts: { readonly alerts: boolean },
): AsyncIterable<string> {
  if (format !== 'json') return FORMATS[format](libraryContents(library, 'corrected'));
  const all = libraryContents(library, 'as read');
  return toLibraryJson(parts.alerts ? all : { ...all, alerts: none });
}

async function* none(): AsyncGenerator<never> {}

/** The tables of a library, each in pieces. */
export const exportedTables = (library: Library) =>
  (Object.keys(LIBRARY_TABLES) as LibraryTableName[]).map((name) => ({
    name,
    chunks: toLibraryCsv(name, libraryContents(library, 'corrected')),
  }));
