import { isPageFurniture, offersSubscription } from '../language/en/page-furniture.js';
import { isNever, isSeldom, type Named, named } from './clutter.js';
import { visit } from './dom.js';
import { type Measure, measuresOf } from './prose.js';

/** What holds so much of a page's running text is the story, whatever its names say. */
const MOST_OF_IT = 0.4;
/** Beside readers' comments so much of a story is enough: a paid article may show no more than its first sentence. */
const A_SENTENCE = 60;
/** A name that is not sure of itself gives way to so much running text. */
const A_PARAGRAPH = 80;

/**
 * Takes out of a page what is not of its article, by element, name and heading.
 * @param live a live page keeps the times of its posts
 */
export function clear(body: Element, live = false): void {
  remove(body, isNever);
  remove(body, (element, measure, whole) => {
    return nameOf(element) === 'comments' && whole.prose - measure.prose >= A_SENTENCE;
  });
  remove(body, (element, measure, whole) => {
    const name = isSeldom(element) ? 'clutter' : nameOf(element);
    if (name === null) return false;
    if (live && isTime(element)) return false;
    if (measure.prose > 0 && measure.prose >= MOST_OF_IT * whole.prose) return false;
    if (measure.prose === 0 && measure.letters >= MOST_OF_IT * whole.letters) return false;
    return name !== 'perhaps' || measure.prose < A_PARAGRAPH || isOffer(element, measure);
  });
  removeHeaded(body);
}

type Decision = (element: Element, measure: Measure, whole: Measure) => boolean;

function remove(body: Element, isClutter: Decision): void {
  const measures = measuresOf(body);
  const whole = measures.get(body)!;
  const out: Element[] = [];
  visit(body, {
    enter(element) {
      const gone = isClutter(element, measures.get(element)!, whole);
      if (gone) out.push(element);
      return !gone;
    },
    leave() {},
    text() {},
  });
  for (const element of out) element.remove();
}

const NAMES = ['class', 'id', 'data-component', 'data-testid', 'data-module', 'data-type', 'data-qa', 'itemprop'];

function nameOf(element: Element): Named {
  const names = namesOfElement(element);
  return names === '' ? null : named(names);
}

/** The names that a page gives an element, in its class, id and the attributes that software adds; empty if none. */
export const namesOfElement = (element: Element): string =>
  NAMES.map((name) => element.getAttribute(name) ?? '')
    .filter((name) => name !== '')
    .join(' ');

const isTime = (element: Element): boolean =>
  element.localName === 'time' || (element.querySelector('time') !== null && (element.textContent?.length ?? 0) < 60);

/** A box that sells what it stands before: short, and it says so. */
const isOffer = (element: Element, measure: Measure): boolean =>
  measure.prose < 1000 && offersSubscription(element.textContent ?? '');

/** A heading such as "Up next" takes its section with it, or what follows it up to the next heading. */
function removeHeaded(body: Element): void {
  const measures = measuresOf(body);
  const most = MOST_OF_IT * measures.get(body)!.prose;
  const isMost = (element: Element) => (measures.get(element)?.prose ?? 0) >= Math.max(most, 1);
  const gone = new Set<Element>();
  for (const heading of body.querySelectorAll('h2,h3,h4,h5,h6')) {
    if (gone.has(heading) || !isPageFurniture(heading.textContent ?? '')) continue;
    const section = heading.parentElement;
    if (section && section !== body && !isMost(section) && leads(heading, measures)) {
      gone.add(section);
      section.remove();
      continue;
    }
    for (let next = heading.nextElementSibling; next; next = heading.nextElementSibling) {
      if (/^H[1-6]$/.test(next.tagName) || isMost(next)) break;
      gone.add(next);
      next.remove();
    }
    heading.remove();
  }
}

/** True if nothing worth reading stands before the heading in its section. */
function leads(heading: Element, measures: ReadonlyMap<Element, Measure>): boolean {
  let before = 0;
  for (let at = heading.previousElementSibling; at && before === 0; at = at.previousElementSibling)
    before += measures.get(at)?.letters ?? 0;
  return before === 0;
}
