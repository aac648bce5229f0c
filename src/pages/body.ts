import { isClutterLine, NEVER, namedAsClutter } from './clutter.js';
import { normaliseWords } from './normalise.js';

/** A paragraph, line or subhead of a page, in order. */
interface Block {
  readonly words: string;
  readonly heading: boolean;
  /** Share of the words that are links. */
  readonly linked: number;
}

/** The article's text in a page, and what stands before its first paragraph (headline, byline, date). */
export interface Body {
  readonly text: string;
  readonly before: readonly string[];
  /** Share of all the words of the page that are links: a page of links is no article. */
  readonly linked: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Names that clutter has must not take the article with it: so much of the page's words can't be clutter. */
const MOST_OF_IT = 0.4;
/** The element that holds so much of all paragraphs is the article's. */
const ENOUGH = 0.8;
/** A paragraph, not a label: so many characters and the end of a sentence. */
const PARAGRAPH = 60;

/** The text of the article in a page's body. The DOM is changed: clutter is taken out of it. */
export function bodyOf(body: Element): Body {
  const all = body.textContent?.length ?? 0;
  for (const element of body.querySelectorAll(NEVER)) element.remove();
  const left = body.textContent?.length ?? 0;
  for (const element of [...body.querySelectorAll('*')]) {
    if (!isClutter(element)) continue;
    if ((element.textContent?.length ?? 0) < MOST_OF_IT * left) element.remove();
  }
  removeClutterSections(body, MOST_OF_IT * left);
  const container = containerOf(body);
  const blocks = blocksOf(container);
  const first = blocks.findIndex(({ words, heading }) => !heading && isParagraph(words));
  const start = startOf(blocks, first);
  const paragraphs = blocks.slice(start).filter((block) => belongs(block));
  // a heading that nothing follows headed what was taken out
  while (paragraphs.at(-1)?.heading) paragraphs.pop();
  const outside = container === body ? [] : blocksOf(body).map(({ words }) => words);
  return {
    text: joined(paragraphs.map(({ words }) => words)),
    before: [...blocks.slice(0, Math.max(start, 0)).map(({ words }) => words), ...outside.slice(0, 12)],
    linked: all === 0 ? 0 : linkShare(body),
  };
}

function isClutter(element: Element): boolean {
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  if (element.localName === 'header' && element.parentElement?.localName === 'body') return true;
  const names = ['class', 'id', 'data-component', 'data-testid', 'data-module', 'data-type', 'itemprop'];
  return namedAsClutter(names.map((name) => element.getAttribute(name) ?? '').join(' '));
}

/** A heading such as "Up next" takes its section with it, or what follows it up to the next heading. */
function removeClutterSections(body: Element, most: number): void {
  for (const heading of [...body.querySelectorAll('h2,h3,h4,h5,h6')]) {
    if (!body.contains(heading) || !isClutterLine(heading.textContent ?? '')) continue;
    const section = heading.parentElement;
    const opens = section?.textContent?.trimStart().startsWith(heading.textContent?.trim() ?? '');
    if (section && section !== body && opens && (section.textContent?.length ?? 0) < most) section.remove();
    else {
      for (
        let next = heading.nextElementSibling;
        next && !/^H[1-6]$/.test(next.tagName);
        next = heading.nextElementSibling
      ) {
        if ((next.textContent?.length ?? 0) >= most) break;
        next.remove();
      }
      heading.remove();
    }
  }
}

/** The smallest element that holds most of the page's paragraphs. */
function containerOf(body: Element): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const element of body.querySelectorAll('p,div,td,li,blockquote,section,article,pre,span,font,center,main')) {
    const own = ownWeight(element);
    if (own === 0) continue;
    total += own;
    for (let at: Element | null = element; at && at !== body; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + own);
  }
  let best: Element = body;
  for (let next: Element | undefined = body; next; ) {
    best = next;
    next = [...best.children].find((child) => (weights.get(child) ?? 0) >= ENOUGH * total);
  }
  // a paragraph alone is its own container: what stands beside it belongs to it
  return BLOCKS.has(best.tagName) && best.localName !== 'p' ? best : (best.parentElement ?? body);
}

/** Characters of running text directly in an element, links left out. */
function ownWeight(element: Element): number {
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += node.textContent;
    else if (node.nodeType === 1 && !BLOCKS.has((node as Element).tagName) && (node as Element).localName !== 'a')
      words += node.textContent;
  }
  const trimmed = words.trim();
  return trimmed.length >= 40 && /[.!?…”"'’)\]]/.test(trimmed) ? trimmed.length : 0;
}

function blocksOf(container: Element): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let linked = 0;
  const flush = (heading: boolean) => {
    // an empty line inside a block (two line breaks) parts paragraphs; a single line break stays
    for (const part of normaliseWords(words).split(/\n{2,}/)) {
      const trimmed = part.trim();
      if (trimmed !== '') blocks.push({ words: trimmed, heading, linked: linked / words.length });
    }
    words = '';
    linked = 0;
  };
  const walk = (element: Element, inLink: boolean, inHeading: boolean, inPre: boolean) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const text = inPre ? (node.textContent ?? '') : (node.textContent ?? '').replace(/\s+/g, ' ');
        words += text;
        if (inLink) linked += text.length;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        // the headline stands in the title
        if (child.localName === 'h1') continue;
        if (child.localName === 'br') words += '\n';
        else if (BLOCKS.has(child.tagName)) {
          const heading = inHeading || /^H[1-6]$/.test(child.tagName);
          flush(inHeading);
          walk(child, inLink, heading, inPre || child.localName === 'pre');
          flush(heading);
        } else walk(child, inLink || child.localName === 'a', inHeading, inPre);
      }
    }
  };
  walk(container, false, false, false);
  flush(false);
  return blocks;
}

/** Subheads just before the first paragraph belong to it, and the time of a live blog's post; labels do not. */
function startOf(blocks: readonly Block[], first: number): number {
  if (first < 0) return 0;
  let start = first;
  while (start > 0 && (blocks[start - 1]!.heading || CLOCK.test(blocks[start - 1]!.words))) start--;
  return start;
}

const CLOCK = /^\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?$/i;

const isParagraph = (words: string): boolean => words.length >= PARAGRAPH && /[.!?…:]["”’')\]]*$/.test(words);

const belongs = ({ words, linked }: Block): boolean =>
  !isClutterLine(words) &&
  !(linked > 0.7 && words.length < 200 && !isParagraph(words)) &&
  !/^[\s\W\d]{0,3}$/.test(words);

/** A headline that is repeated word for word, and boxes repeated down the page, count once. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((words, i) => words.length < 20 || words !== paragraphs[i - 1]).join('\n\n');
}

function linkShare(body: Element): number {
  const all = body.textContent?.trim().length ?? 0;
  const inLinks = [...body.querySelectorAll('a')].reduce((sum, a) => sum + (a.textContent?.trim().length ?? 0), 0);
  return all === 0 ? 0 : inLinks / all;
}
