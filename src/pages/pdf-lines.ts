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
  /** The one font of the line; null where there are several. */
  readonly font: string | null;
}

/** What is needed of a text item as pdf.js gives it, in the order in which the page draws it. */
export interface TextItem {
  readonly str: string;
  /** a, b, c, d, e, f: the last two are where it starts. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** How a page is to be held: its edges (left, bottom, right, top) and by how many degrees it is turned, clockwise. */
export interface Held {
  readonly view: readonly number[];
  readonly rotate: number;
}

/** Gaps, in letter heights: wider than the first they are a space, than the second the words stand apart. */
const SPACE = 0.15;
const APART = 1.6;
/** Baselines nearer than this share of the height are one: small capitals, raised letters. */
const SAME_LINE = 0.5;

/**
 * The lines of a page as it is held, its lower left corner at 0: what stands on one baseline without a wide gap. Words
 * written askew (stamps) are left out.
 */
export function linesOf(items: readonly TextItem[], page: number, held: Held): readonly Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    const [a, b, x, y] = upright(item.transform, held);
    const size = item.height || Math.abs(a);
    if (item.str.trim() === '' || Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) {
      // a space that is an item of its own
      if (/^\s+$/.test(item.str) && lines.length > 0) lines.push(spaced(lines.pop()!));
      continue;
    }
    const last = lines.at(-1);
    const next: Line = { words: item.str, page, x, right: x + item.width, y, size, font: item.fontName };
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

/** Direction and place of an item on the page as it is held. */
function upright([a = 0, b = 0, , , x = 0, y = 0]: readonly number[], { view, rotate }: Held) {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  if (rotate === 90) return [b, -a, y - bottom, right - x] as const;
  if (rotate === 180) return [-a, -b, right - x, top - y] as const;
  if (rotate === 270) return [-b, a, top - y, x - left] as const;
  return [a, b, x - left, y - bottom] as const;
}

const spaced = (line: Line): Line => ({ ...line, words: /\s$/.test(line.words) ? line.words : `${line.words} ` });

function joinedOnLine(last: Line, next: Line): Line | null {
  const size = Math.max(last.size, next.size);
  const gap = next.x - last.right;
  if (Math.abs(last.y - next.y) > SAME_LINE * size || gap > APART * size || gap < -size) return null;
  const space = gap > SPACE * size && !/\s$/.test(last.words) && !/^\s/.test(next.words) ? ' ' : '';
  const base = last.size >= next.size ? last : next;
  const font = last.font === next.font ? last.font : null;
  return { ...base, words: last.words + space + next.words, x: last.x, right: Math.max(last.right, next.right), font };
}
