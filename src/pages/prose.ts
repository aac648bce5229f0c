import { BLOCKS, isLink, visit } from './dom.js';

/** How much of what an element holds, everything below it included. All in characters. */
export interface Measure {
  /** Running text: stretches long enough for a sentence, with a sentence's marks, links left out. */
  prose: number;
  letters: number;
  linked: number;
  /** Prose directly in the element, not in a block below it. */
  own: number;
}

/** Shorter stretches are labels, however they end. */
const SHORTEST = 40;

/** The measures of an element and of all below it, in one pass. */
export function measuresOf(root: Element): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>([[root, none()]]);
  const path = [root];
  const blocks = [root];
  let links = 0;
  let run: string[] = [];
  const endRun = () => {
    const words = run.join('').replace(/\s+/g, ' ').trim();
    run = [];
    if (words.length < SHORTEST || !/[.!?…。؟”"'’)\]]/.test(words)) return;
    const measure = measures.get(blocks.at(-1)!)!;
    measure.own += words.length;
    measure.prose += words.length;
  };
  visit(root, {
    enter(element) {
      measures.set(element, none());
      path.push(element);
      if (BLOCKS.has(element.localName)) {
        endRun();
        blocks.push(element);
      } else if (isLink(element)) links++;
      return true;
    },
    leave(element) {
      if (BLOCKS.has(element.localName)) {
        endRun();
        blocks.pop();
      } else if (isLink(element)) links--;
      path.pop();
      const [inner, outer] = [measures.get(element)!, measures.get(path.at(-1)!)!];
      outer.prose += inner.prose;
      outer.letters += inner.letters;
      outer.linked += inner.linked;
    },
    text(words) {
      const measure = measures.get(path.at(-1)!)!;
      const length = words.trim().length;
      measure.letters += length;
      if (links > 0) measure.linked += length;
      else run.push(words);
    },
  });
  endRun();
  return measures;
}

const none = (): Measure => ({ prose: 0, letters: 0, linked: 0, own: 0 });
