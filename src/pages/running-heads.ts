import type { Line } from './pdf-lines.js';

/** A page's lines and its height in points. */
export interface PdfPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The share of a page, at its top and at its bottom, in which heads and feet stand. */
const MARGIN = 0.13;
/** `7`, `- 7 -`, `vii`, `Page 7 of 9`, and what browsers print below a page. */
const PAGE_NUMBER = /^\W*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|\/|\|) ?\d{1,4})?\W*$|^[ivxl]{1,6}$|^https?:\S+ \d+\/\d+$/i;

/**
 * Pages without page numbers, and without lines that several of them have at one place of the margin: the paper's name,
 * the section, the date. Numbers in them may differ.
 */
export function withoutRunningHeads(pages: readonly PdfPage[]): readonly PdfPage[] {
  const times = new Map<string, Set<number>>();
  for (const [i, page] of pages.entries())
    for (const key of page.lines.filter((line) => inMargin(line, page)).flatMap(keysOf))
      times.set(key, (times.get(key) ?? new Set()).add(i));
  const repeated = (line: Line) => keysOf(line).some((key) => times.get(key)!.size > 1);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !inMargin(line, page) || !(PAGE_NUMBER.test(line.words) || repeated(line))),
  }));
}

const inMargin = ({ y }: Line, { height }: PdfPage): boolean => y < MARGIN * height || y > (1 - MARGIN) * height;

/** The words without their numbers, at a height give or take a few points: two keys, so that no border parts equals. */
const keysOf = ({ words, y }: Line): readonly string[] =>
  [Math.floor(y / 6), Math.floor(y / 6 + 0.5) + 0.5].map(
    (band) => `${band} ${words.replace(/\d+/g, '#').toLowerCase()}`,
  );
