import { namesOfElement } from './clear.js';
import { isOfOthers, isSeldom } from './clutter.js';
import { type Dom, visit } from './dom.js';
import { oneLine } from './normalise.js';

/** A short stretch of a page about its article: who wrote it, and when. */
export interface LineAbout {
  readonly words: string;
  readonly element: Element;
  /** Above the headline, between it and the story's first paragraphs, or below. */
  readonly place: 'above' | 'head' | 'below';
}

/** The names under which pages keep date and byline: `entry-date`, `postTime`, `published_date`, `article__meta`. */
const ABOUT =
  /(?:^|[\s_-])(?:by-?lines?|date-?lines?|dates?|date-?time|time-?stamp|published|publication|pub-?date|posted|post-?time|updated|modified|meta|meta-?data|info|details|authors?|(?:post|entry|article|story)-(?:footer|info|details))(?=$|[\s_-])/i;
const LONGEST = 200;
/** A paragraph has so many characters; the standfirst may be one, and stand above the date. */
const PARAGRAPH = 80;
const PARAGRAPHS = 2;

/**
 * The lines of a page that tell of its article, by their names and place, in order: none of other stories', of readers'
 * words or of the site's.
 * @param dom before anything is taken out of it
 */
export function linesAbout(dom: Dom, title: string | null): readonly LineAbout[] {
  if (!dom.body) return [];
  const headline = headlineOf(dom, title);
  const inArticle = headline?.closest('article') != null;
  const found: LineAbout[] = [];
  let [passed, paragraphs] = [headline === null, 0];
  visit(dom.body, {
    enter(element) {
      if (element === headline) {
        passed = true;
        return false;
      }
      if (OPAQUE.has(element.localName) || (!element.contains(headline) && isElsewhere(element, inArticle)))
        return false;
      if (!isAbout(element) || element.contains(headline)) return true;
      const words = oneLine(element.textContent);
      if (words === null || words.length > LONGEST || element.querySelector('h1,h2,h3,p + p')) return true;
      const place = !passed ? 'above' : paragraphs < PARAGRAPHS ? 'head' : 'below';
      found.push({ words, element, place });
      return false;
    },
    leave() {},
    text(words) {
      if (passed && words.trim().length >= PARAGRAPH) paragraphs++;
    },
  });
  return found;
}

const OPAQUE = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'select', 'button', 'textarea']);

const isAbout = (element: Element): boolean =>
  element.localName === 'time' ||
  (element.localName === 'abbr' && element.hasAttribute('title')) ||
  element.hasAttribute('data-timestamp') ||
  /^(?:datePublished|dateModified|dateCreated)$/.test(element.getAttribute('itemprop') ?? '') ||
  ABOUT.test(namesOfElement(element).replace(/([a-z])([A-Z])/g, '$1-$2'));

function isElsewhere(element: Element, inArticle: boolean): boolean {
  if (element.localName === 'article' && inArticle) return true;
  // a footer in an article is the article's
  if (isSeldom(element) && !(element.localName === 'footer' && element.closest('article'))) return true;
  return isOfOthers(namesOfElement(element));
}

function headlineOf(dom: Dom, title: string | null): Element | null {
  const headings = [...dom.querySelectorAll('h1,h2,h3,[itemprop~="headline"]')];
  return headings.find((heading) => title !== null && oneLine(heading.textContent) === title) ?? null;
}
