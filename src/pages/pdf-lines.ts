/** A stretch of a page's words as a PDF sets it: a line, or in a table or beside a column a part of one. */
export interface Line {
  readonly words: string;
  readonly page: number;
  /** Left and right edge and baseline, in points; y grows upwards. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
}

/** What is needed of a text item as pdf.js gives it, in the order in which the page draws it. */
export interface TextItem {
  readonly str: string;
  /** a, b, c, d, e, f: the last two are where it starts. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Gaps, in letter heights: wider than the first they are a space, than the second the words stand apart. */
const SPACE = 0.15;
const APART = 1.6;
/** Baselines nearer than this share of the height are one: small capitals, raised letters. */
const SAME_LINE = 0.5;

/** The lines of a page: what stands on one baseline without a wide gap. Words written askew (stamps) are left out. */
export function linesOf(items: readonly TextItem[], page: number): readonly Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    const size = item.height || Math.abs(a);
    if (item.str.trim() === '' || Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) {
      // a space that is an item of its own
      if (/^\s+$/.test(item.str) && lines.length > 0) lines.push(spaced(lines.pop()!));
      continue;
    }
    const last = lines.at(-1);
    const next: Line = { words: item.str, page, x, right: x + item.width, y, size };
    const together = last ? joinedOnLine(last, next) : null;
    if (together) lines[lines.length - 1] = together;
    else lines.push(next);
  }
  return lines
    .map((line) => ({
      ...line,
      words: line.words.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')),
    }))
    .map((line) => ({ ...line, words: line.words.replace(/\s+/g, ' ').trim() }))
    .filter(({ words }) => words !== '');
}

const spaced = (line: Line): Line => ({ ...line, words: /\s$/.test(line.words) ? line.words : `${line.words} ` });

function joinedOnLine(last: Line, next: Line): Line | null {
  const size = Math.max(last.size, next.size);
  const gap = next.x - last.right;
  if (Math.abs(last.y - next.y) > SAME_LINE * size || gap > APART * size || gap < -size) return null;
  const space = gap > SPACE * size && !/\s$/.test(last.words) && !/^\s/.test(next.words) ? ' ' : '';
  const base = last.size >= next.size ? last : next;
  return { ...base, words: last.words + space + next.words, x: last.x, right: Math.max(last.right, next.right) };
}
