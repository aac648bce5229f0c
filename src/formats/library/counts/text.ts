import { printable } from '../../../text/printable.js';
import type { Cell } from '../../csv-row.js';
import { screenOf, type TextOptions } from '../../screen.js';
import type { CountTable } from './count-table.js';

/** Wider words are cut, so that a row stays a line. */
const WIDEST = 32;

/** A table for a person at a terminal: a row a line, numbers to the right. */
export function countsText({ columns, rows }: CountTable, options: TextOptions): string {
  const { paint } = screenOf(options);
  const cells = rows.map((row) => row.map(shown));
  const widths = columns.map(({ name }, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (columns[i]!.type === 'words' ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [paint.bold(line(columns.map(({ name }) => name))), ...cells.map(line)].map((row) => `${row}\n`).join('');
}

function shown(cell: Cell): string {
  if (cell === null) return '–';
  const words = printable(String(cell));
  return words.length > WIDEST ? `${words.slice(0, WIDEST - 1)}…` : words;
}
