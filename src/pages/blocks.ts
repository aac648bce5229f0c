import type { Remark } from './article.js';
import { isForUs } from './comments.js';
import { BLOCKS, isLink, visit } from './dom.js';
import { normaliseWords } from './normalise.js';

/** A paragraph, line or subhead of a page, in order. */
export interface Block {
  readonly words: string;
  readonly heading: boolean;
  /** Share of the characters that are in links, 0 to 1. */
  readonly linked: number;
  /** Remarks to this program that stand before the block or in it, with their offset in its words. */
  readonly comments?: readonly Remark[];
}

/** Cells longer than this hold running text: the table only lays out the page. */
const LONGEST_CELL = 120;

/** The text below an element in blocks, normalised; `<br>` is a line break, a table of data one line a row. */
export function blocksOf(container: Element): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let linked = 0;
  let comments: Remark[] = [];
  let [links, headings, pres, quotes] = [0, 0, 0, 0];
  const flush = (heading: boolean) => {
    const raw = words.join('');
    // an empty line inside a block (two line breaks) parts paragraphs; a single line break stays
    for (const part of normaliseWords(raw).split(/\n{2,}/)) {
      const trimmed = part.trim();
      if (trimmed === '') continue;
      const within = comments.map(({ words, at }) => ({ words, at: Math.min(at, trimmed.length) }));
      blocks.push({
        words: trimmed,
        heading,
        linked: linked / raw.length,
        ...(within.length > 0 && { comments: within }),
      });
      comments = [];
    }
    words = [];
    linked = 0;
  };
  visit(container, {
    enter(element) {
      const name = element.localName;
      // the headline stands in the title
      if (name === 'h1' || (name === 'sup' && isNoteMark(element))) return false;
      if (name === 'br') words.push('\n');
      else if (name === 'q' && !standsAlone(element)) words.push(quotes++ % 2 === 0 ? '“' : '‘');
      else if (isLink(element)) links++;
      else if (BLOCKS.has(name)) {
        flush(headings > 0);
        if (/^h[2-6]$/.test(name)) headings++;
        if (name === 'pre') pres++;
        const rows = name === 'table' ? dataRows(element) : null;
        if (rows) {
          blocks.push({ words: rows.join('\n'), heading: false, linked: 0 });
          return false;
        }
      }
      return true;
    },
    leave(element) {
      const name = element.localName;
      if (name === 'q' && !standsAlone(element)) words.push(--quotes % 2 === 0 ? '”' : '’');
      else if (isLink(element)) links--;
      else if (BLOCKS.has(name)) {
        flush(headings > 0);
        if (/^h[2-6]$/.test(name)) headings--;
        if (name === 'pre') pres--;
      }
    },
    text(raw) {
      const text = pres > 0 ? raw : raw.replace(/\s+/g, ' ');
      words.push(text);
      if (links > 0) linked += text.length;
    },
    comment(said) {
      if (isForUs(said)) comments.push({ words: said.trim(), at: normaliseWords(words.join('')).trimStart().length });
    },
  });
  flush(false);
  return withDropCaps(blocks);
}

/** `[3]` that leads to a note at the foot of the page is no word of the text. */
const isNoteMark = (element: Element): boolean =>
  /^\s*\[?(?:\d{1,3}|[a-z*†])\]?\s*$/.test(element.textContent ?? '') && element.querySelector('a') !== null;

/** Browsers put the marks around `q` that the page itself does not have; alone on its line it is a pull quote. */
const standsAlone = (element: Element): boolean =>
  ![element.previousSibling, element.nextSibling].some((beside) => beside?.textContent?.trim());

/** The rows of a table of data as lines, cells parted by a bar; null for a table that lays out the page. */
function dataRows(table: Element): readonly string[] | null {
  if (table.querySelector('table,p,div,ul,br')) return null;
  const rows = [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll('td,th')].map((cell) => normaliseWords(cell.textContent ?? '')))
    .map((cells) => cells.map((words) => words.replace(/\s+/g, ' ').trim()));
  const cells = rows.flat();
  if (rows.length < 2 || cells.length <= rows.length || cells.some((words) => words.length > LONGEST_CELL)) return null;
  return rows.map((row) => row.filter((words) => words !== '').join(' | ')).filter((line) => line !== '');
}

/** A drop capital in a block of its own is the first letter of the next. */
function withDropCaps(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, i) => {
    const [last, next] = [blocks[i - 1]?.words ?? '', blocks[i + 1]?.words ?? ''];
    if (/^[“"‘]?\p{Lu}$/u.test(block.words) && /^\p{Ll}/u.test(next)) return [];
    if (/^[“"‘]?\p{Lu}$/u.test(last) && /^\p{Ll}/u.test(block.words)) return [{ ...block, words: last + block.words }];
    return [block];
  });
}
