import { DAYS_IN, STOCKS } from '../language/en/stock-left.js';
import { type MarkedSentence, marked } from './marked-sentence.js';
import type { NumberWords } from './numbers-in-text.js';

const PATTERNS = [
  `#n (?:days?|weeks?) of (?:\\w+ ){0,2}?(?:left|remaining)`,
  `#n (?:days?|weeks?)(?: of)? (?:worth of )?(?:\\w+ )?(?:${STOCKS})`,
  '#n (?:more )?(?:days?|weeks?) (?:left|remaining|to go)',
  '#n more (?:days?|weeks?) of',
].map((pattern) => marked(pattern));

/** The time that something will last, in days: `three weeks of cash left`, `ten days' oxygen`, `two more days of talks`. */
export function daysLeft(sentence: MarkedSentence): readonly {
  readonly number: NumberWords;
  readonly quantity: string;
  readonly unit: string;
  readonly group: string | null;
  readonly how: 'state';
}[] {
  const found = new Set<number>();
  for (const pattern of PATTERNS)
    for (const match of sentence.words.matchAll(pattern)) found.add(Number(match.groups!.n));
  return [...found].map((index) => ({
    number: inDays(sentence, index),
    quantity: 'days left',
    unit: 'days',
    group: null,
    how: 'state',
  }));
}

/** The unit of time behind a number, in the singular, if it is one of days. */
export function unitOfDays(words: string, index: number): string | null {
  const unit = new RegExp(`#${index} (?:more )?(\\w+?)s?(?= |$)`).exec(words)?.[1];
  return unit !== undefined && DAYS_IN.has(unit) ? unit : null;
}

/** The number as one of days, where it counts weeks. */
export function inDays({ words, numbers }: MarkedSentence, index: number): NumberWords {
  const number = numbers[index]!;
  const unit = unitOfDays(words, index);
  return unit === null ? number : { ...number, value: number.value * DAYS_IN.get(unit)! };
}
