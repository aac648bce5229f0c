import { type Cell, row } from '../../csv-row.js';

/** words, whole numbers, shares of 0 to 1 and means, or true and false. */
export type ColumnType = 'words' | 'whole' | 'share' | 'truth';

/** A column's name, what it holds, and how it is had of what a row is about. */
export type CountColumn<T> = readonly [name: string, type: ColumnType, cell: (counted: T) => Cell];

/** What was counted, a row each; every cell is of its column's type, or null where it is not known. */
export interface CountTable {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly (readonly Cell[])[];
}

export const countTable = <T>(counted: readonly T[], columns: readonly CountColumn<T>[]): CountTable => ({
  columns: columns.map(([name, type]) => ({ name, type })),
  rows: counted.map((item) => columns.map(([, , cell]) => cell(item))),
});

/** A table as CSV, as spreadsheets and scripts take it. */
export const countsCsv = ({ columns, rows }: CountTable): string =>
  [columns.map(({ name }) => name), ...rows].map(row).join('');

/** A share or mean, to 4 digits; null of nothing. */
export const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

/** By words, and what has none last. */
export const byWords = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
