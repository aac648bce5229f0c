import type { Line } from './pdf-lines.js';

/** So many rows with a gap at the same place make two columns; fewer may be chance. */
const ROWS = 4;
/** A column's lines hold sentences, a table's cells a word or two. */
const WORDS_IN_COLUMN = 3;

/**
 * The lines of one page as they are read. A PDF mostly draws its page in that order; where it draws across two columns,
 * row by row, the left one comes first. The cells of a table's row become one line.
 */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const rows = rowsOf(lines);
  const gutter = gutterOf(rows);
  if (gutter === null) return rows.map(asOneLine);
  const ordered: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const flush = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const line of rows.flat()) {
    if (line.right <= gutter) left.push(line);
    else if (line.x >= gutter) right.push(line);
    else {
      // what goes across both, such as a headline, parts what is above from what is below
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Lines that are drawn one after the other on one baseline, from left to right. */
function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1)?.at(-1);
    if (last && Math.abs(last.y - line.y) < 0.3 * line.size && line.x >= last.right) rows.at(-1)!.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Where the gap between two columns is that are drawn row by row; null if there is none. */
function gutterOf(rows: readonly (readonly Line[])[]): number | null {
  const pairs = rows.filter((row) => row.length === 2);
  const prose = pairs.filter((row) => row.every(({ words }) => words.split(' ').length >= WORDS_IN_COLUMN));
  if (prose.length < ROWS || prose.length < 0.5 * pairs.length) return null;
  const from = Math.max(...prose.map(([left]) => left!.right));
  const to = Math.min(...prose.map(([, right]) => right!.x));
  return to > from ? (from + to) / 2 : null;
}

function asOneLine(row: readonly Line[]): Line {
  const [first] = row;
  return { ...first!, words: row.map(({ words }) => words).join(' '), right: row.at(-1)!.right };
}
