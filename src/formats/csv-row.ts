import type { Source } from '../sources/source.js';

export type Cell = string | number | boolean | null;

/**
 * Cells as a row of CSV: RFC 4180, but lines end in a line feed alone, which every reader of CSV takes and line tools
 * need. A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const row = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\n`;

/** A number is none of a formula's, minus or not. */
const written = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : quoted(String(cell ?? '')));

/** What a formula may begin with; the wide forms are those of East Asian spreadsheets. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `3`, `2 to 5`, `3+`: nothing that a spreadsheet takes for a date. */
export function countCell(count: Source['count']): string | null {
  if (count === null) return null;
  const [least, most] = count;
  return most === null ? `${least}+` : most === least ? String(least) : `${least} to ${most}`;
}
