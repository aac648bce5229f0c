import { type Measure, measuresOf } from './prose.js';

/** An element that holds so much of the running text holds the article. */
const ENOUGH = 0.8;
/** What a page itself marks as its article needs less: readers' words and teasers may make up the rest. */
const MARKED = 0.5;

/** The names under which pages keep an article's text: `article-body`, `story__text`, `entry-content`, `storytext`. */
const BODY_NAMES =
  /(?:^|[\s_-])(?:article|story|entry|post|news|blog)[-_]*(?:body|content|text|copy)(?:[-_]*(?:text|content|copy|inner|wrapper|container))?(?=$|\s)/i;

/** The smallest element that holds the article: the one the page marks, else the one with most of the prose. */
export function containerOf(body: Element): Element {
  const measures = measuresOf(body);
  const prose = (element: Element): number => measures.get(element)?.prose ?? 0;
  const total = prose(body);
  if (total === 0) return body;
  const marked =
    largest([...body.querySelectorAll('[itemprop~="articleBody"],[property~="articleBody"]')], prose, total) ??
    largest([...body.querySelectorAll('[class],[id]')].filter(isNamedBody), prose, total);
  if (marked) return marked;
  const start =
    largest([...body.querySelectorAll('article')], prose, total) ??
    largest([...body.querySelectorAll('main,[role="main"]')], prose, total) ??
    body;
  return descend(start, measures, total);
}

const isNamedBody = (element: Element): boolean =>
  BODY_NAMES.test((element.getAttribute('class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2')) ||
  BODY_NAMES.test((element.getAttribute('id') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2'));

/** The one with most prose, if it has enough of the page's; among nested ones with as much, the inner one. */
function largest(elements: readonly Element[], prose: (element: Element) => number, total: number): Element | null {
  let best: Element | null = null;
  for (const element of elements) if (!best || prose(element) >= prose(best)) best = element;
  if (!best || prose(best) === 0) return null;
  return withParts(best, elements, prose, total) ?? (prose(best) >= MARKED * total ? best : null);
}

/** Some pages keep the article in several parts of one kind, a live page in one for each post: what holds them all. */
function withParts(
  best: Element,
  elements: readonly Element[],
  prose: (element: Element) => number,
  total: number,
): Element | null {
  const kind = best.getAttribute('class');
  const parts = elements.filter((element) => element.getAttribute('class') === kind && prose(element) > 0);
  if (parts.length < 2 || parts.reduce((sum, part) => sum + prose(part), 0) < MARKED * total) return null;
  let holds: Element | null = best.parentElement;
  while (holds && !parts.every((part) => holds!.contains(part))) holds = holds.parentElement;
  // two headlines are two articles, the second put below the first for who reads on
  return holds && holds.querySelectorAll('h1').length < 2 ? holds : null;
}

function descend(start: Element, measures: ReadonlyMap<Element, Measure>, total: number): Element {
  let best = start;
  for (let next: Element | undefined = start; next; ) {
    best = next;
    // text directly in an element belongs with what is below it
    if ((measures.get(best)?.own ?? 0) > 0) break;
    next = [...best.children].find((child) => (measures.get(child)?.prose ?? 0) >= ENOUGH * total);
  }
  // a paragraph alone is not a container: what stands beside it belongs to it
  return best.localName === 'p' ? (best.parentElement ?? best) : best;
}
