import { isPageFurniture } from '../language/en/page-furniture.js';
import type { Remark } from './article.js';
import { type Block, blocksOf } from './blocks.js';
import { clear } from './clear.js';
import { isForUs } from './comments.js';
import { containerOf } from './container.js';
import { visit } from './dom.js';
import { measuresOf } from './prose.js';

/** The article's text in a page, and what stands before its first paragraph (headline, byline, date). */
export interface Body {
  readonly text: string;
  readonly before: readonly string[];
  /** Share of all the words of the page that are links: a page of links is no article. */
  readonly linked: number;
  /** Remarks to this program, with their offset in the text. */
  readonly comments: readonly Remark[];
}

/** A paragraph, not a label: so many characters and the end of a sentence. */
const PARAGRAPH = 60;
/** Of what stands outside the article and above it, so many lines may tell who wrote it and when. */
const LINES_OUTSIDE = 12;

/**
 * The text of the article in a page's body. The DOM is changed: clutter is taken out of it.
 * @param live a live page keeps the times of its posts
 */
export function bodyOf(body: Element, live = false): Body {
  clear(body, live);
  const whole = measuresOf(body).get(body)!;
  const container = containerOf(body);
  const blocks = blocksOf(container);
  const first = blocks.findIndex(isParagraph);
  const start = startOf(blocks, first);
  const paragraphs = withoutTail(blocks.slice(start).filter(belongs));
  const outside = container === body ? [] : blocksOf(body).map(({ words }) => words);
  const kept = withoutRepeats(paragraphs);
  const story = outside.indexOf(kept[0]?.words ?? '');
  return {
    text: kept.map(({ words }) => words).join('\n\n'),
    comments: [...commentsBefore(container), ...placed(blocks, kept)],
    before: [
      ...blocks.slice(0, start).map(({ words }) => words),
      ...outside.slice(0, story < 0 ? LINES_OUTSIDE : Math.min(story, LINES_OUTSIDE)),
    ],
    linked: whole.letters === 0 ? 0 : whole.linked / whole.letters,
  };
}

/** Subheads just before the first paragraph belong to it, and the time of a live page's post; labels do not. */
function startOf(blocks: readonly Block[], first: number): number {
  if (first < 0) return 0;
  let start = first;
  while (start > 0 && (blocks[start - 1]!.heading || CLOCK.test(blocks[start - 1]!.words))) start--;
  return start;
}

const CLOCK = /^\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

const isParagraph = ({ words, heading }: Block): boolean =>
  !heading && words.length >= PARAGRAPH && /[.!?…:。؟][”"’')\]]*$/.test(words);

const belongs = (block: Block): boolean =>
  !isPageFurniture(block.words) &&
  !(block.linked > 0.7 && block.words.length < 200 && !isParagraph(block)) &&
  !/^(?:[^\p{L}\p{N}]*|\d{1,3})$/u.test(block.words);

/** What stands after the last paragraph under a heading of its own headed what was taken out, or other stories. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => isParagraph(block) && block.linked < 0.5);
  const heading = blocks.findIndex((block, i) => i > last && block.heading);
  const kept = heading < 0 ? [...blocks] : blocks.slice(0, heading);
  while (kept.length > last + 1 && (kept.at(-1)!.words.endsWith(':') || kept.at(-1)!.linked > 0.5)) kept.pop();
  return kept;
}

/** A headline that is repeated word for word, and boxes repeated down the page, count once. */
const withoutRepeats = (paragraphs: readonly Block[]): readonly Block[] =>
  paragraphs.filter(({ words }, i) => words.length < 20 || words !== paragraphs[i - 1]?.words);

/** Remarks in the page before the article hold for all of it. */
function commentsBefore(container: Element): readonly Remark[] {
  const found: Remark[] = [];
  let passed = false;
  visit(container.ownerDocument.documentElement, {
    enter(element) {
      passed ||= element === container;
      return !passed;
    },
    leave() {},
    text() {},
    comment(words) {
      if (!passed && isForUs(words)) found.push({ words: words.trim(), at: 0 });
    },
  });
  return found;
}

/** The remarks of a page's blocks, with their place in the text of those kept; the others' wait for the next kept. */
function placed(blocks: readonly Block[], kept: readonly Block[]): readonly Remark[] {
  const found: Remark[] = [];
  const left = [...kept];
  let waiting: readonly string[] = [];
  let length = 0;
  for (const block of blocks) {
    const { words, comments = [] } = block;
    if (block !== left[0]) waiting = [...waiting, ...comments.map((comment) => comment.words)];
    else {
      left.shift();
      const start = length === 0 ? 0 : length + 2;
      for (const said of waiting) found.push({ words: said, at: start });
      for (const comment of comments) found.push({ ...comment, at: start + comment.at });
      waiting = [];
      length = start + words.length;
    }
  }
  return [...found, ...waiting.map((said) => ({ words: said, at: length }))];
}
