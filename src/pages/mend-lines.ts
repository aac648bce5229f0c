import type { Line } from './pdf-lines.js';

/** A paragraph made of lines. */
export interface Paragraph {
  readonly words: string;
  /** Height of its letters. */
  readonly size: number;
}

/** Letters of which one is so much higher than the other are not of one paragraph. */
const OTHER_SIZE = 1.12;
/** Headings are set so much larger than the text. */
export const LARGER = 1.25;
/** More than so many times the usual way from line to line parts paragraphs. */
const WIDE_STEP = 1.25;
/** First lines that are set in begin so much further right, in letter heights. */
const INDENT = [0.7, 5] as const;
/** A line that ends at so much less than its column's width ends its paragraph, whatever its last mark. */
const SHORT = 0.65;
/** Names, a date and what stands between them, nothing else: the line is whole, however the next one begins. */
const BYLINE = /^B[Yy] \p{Lu}\S* (?:(?:\p{Lu}[^\s.]*\.?|and|for|of|the|\d\S*|[|·•—–-])(?: |$))+(?<=\p{L}\.?|\d{4})$/u;
const SENTENCE_END = /[.!?:…][”"’')\]]*$/;

/** The paragraphs of a document's lines, which are in reading order: breaks and hyphens that only lines need are gone. */
export function paragraphsOfLines(lines: readonly Line[]): readonly Paragraph[] {
  const spelled = wordsIn(lines);
  const heading = LARGER * usualSize(lines);
  const paragraphs: { words: string; size: number }[] = [];
  let before: { readonly line: Line; readonly shape: Shape } | null = null;
  for (const column of columnsOf(lines)) {
    const shape = { ...shapeOf(column), heading };
    for (const [i, line] of column.entries()) {
      const goesOn =
        before !== null &&
        (i > 0 ? !startsAnew(before.line, line, shape) : goesOnElsewhere(before.line, line, before.shape, shape));
      if (goesOn) paragraphs.at(-1)!.words = joinLines(paragraphs.at(-1)!.words, line.words, spelled);
      else paragraphs.push({ words: line.words, size: line.size });
      before = { line, shape };
    }
  }
  return paragraphs;
}

/** Stretches of lines of one size that go down the page one below the other. */
function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const last = columns.at(-1)?.at(-1);
    const below = last && last.page === line.page && line.y < last.y && line.x < last.right && line.right > last.x;
    if (below && !differs(last, line)) columns.at(-1)!.push(line);
    else columns.push([line]);
  }
  return columns;
}

interface Shape {
  readonly left: number;
  readonly right: number;
  /** The usual way from line to line, in letter heights. */
  readonly step: number;
  /** Letters of this height are a heading's. */
  readonly heading: number;
}

function shapeOf(column: readonly Line[]): Omit<Shape, 'heading'> {
  const steps = column.slice(1).map((line, i) => (column[i]!.y - line.y) / Math.max(line.size, column[i]!.size));
  return {
    left: commonest(column.map(({ x }) => [Math.round(x), 1])),
    // the widest, unless it is one of many: a line above the columns
    right: column.map(({ right }) => right).sort((a, b) => b - a)[Math.floor(column.length / 10)]!,
    // of lines of one paragraph there are more than of the first ones: the lower middle is the step inside
    step: steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.4)] ?? 1.2,
  };
}

/** The height of most letters, to half a point. */
export const usualSize = (parts: readonly { readonly words: string; readonly size: number }[]): number =>
  commonest(parts.map(({ words, size }) => [Math.round(2 * size) / 2, words.length]));

/** The value of the most weight, the lowest of those; 0 if there is none. */
function commonest(weighed: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}

const differs = (a: Line, b: Line): boolean => Math.max(a.size, b.size) > OTHER_SIZE * Math.min(a.size, b.size);

function startsAnew(above: Line, line: Line, shape: Shape): boolean {
  if (BYLINE.test(above.words)) return true;
  const size = Math.max(above.size, line.size);
  if ((above.y - line.y) / size > WIDE_STEP * shape.step) return true;
  // a heading is broken where it reads well, not where it is full
  if (line.size >= shape.heading) return false;
  if (line.font !== above.font && line.font !== null && above.font !== null && hadRoom(above, line, shape)) return true;
  // after a line set in as well, a short one, this is the next paragraph; else both are of a passage set in
  if (isSetIn(line, shape) && (above.x < line.x - INDENT[0] * size || hadRoom(above, line, shape))) return true;
  const isShort = above.right - shape.left < SHORT * (shape.right - shape.left);
  return hadRoom(above, line, shape) && (isShort || SENTENCE_END.test(above.words));
}

function isSetIn({ x, size }: Line, { left }: Shape): boolean {
  const [least, most] = INDENT;
  return x - left > least * size && x - left < most * size;
}

/** True if the next line's first word would have had room above: the break was meant. */
function hadRoom(above: Line, line: Line, { right }: Shape): boolean {
  const letter = (line.right - line.x) / line.words.length;
  const word = line.words.split(' ', 1)[0]!.length * letter;
  return right - above.right > word + 2 * letter;
}

/** True if a paragraph goes on at the top of the next column or page. */
function goesOnElsewhere(last: Line, line: Line, lastShape: Shape, shape: Shape): boolean {
  const isFurtherUp = line.page !== last.page || line.y > last.y;
  if (!isFurtherUp || differs(last, line)) return false;
  if (/[-,;\u00AD]$/.test(last.words)) return true;
  if (SENTENCE_END.test(last.words)) return !isSetIn(line, shape) && !hadRoom(last, line, lastShape);
  return /^\p{Ll}/u.test(line.words) || !hadRoom(last, line, lastShape);
}

/** Words that a hyphen is part of, wherever the line breaks. */
const KEEPS_HYPHEN =
  /^(?:anti|all|co|cross|ex|half|high|long|low|mid|multi|non|one|post|pre|pro|quasi|self|semi|short|so|vice|well|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Two lines as one; a word parted by a hyphen at the line's end is whole again. */
function joinLines(above: string, below: string, spelled: ReadonlyMap<string, number>): string {
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
  const [, head = ''] = /(?:^|[^\p{L}\p{N}-])(\p{L}+)-$/u.exec(above) ?? [];
  const [tail = ''] = /^\p{L}+/u.exec(below) ?? [];
  if (head === '' || tail === '') return above + (/[-—/]$/.test(above) && !/\s[-—]$/.test(above) ? '' : ' ') + below;
  const [whole, hyphened] = [spelled.get(head + tail) ?? 0, spelled.get(`${head}-${tail}`) ?? 0];
  const plausible = /^\p{Ll}{2,}$/u.test(head) && /^\p{Ll}{2,}$/u.test(tail) && !KEEPS_HYPHEN.test(head);
  const undo = whole !== hyphened ? whole > hyphened : plausible;
  return undo ? above.slice(0, -1) + below : above + below;
}

/** How often the document spells each word inside its lines. */
function wordsIn(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { words } of lines)
    for (const [word] of words.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
