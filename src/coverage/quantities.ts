import {
  FIGURE_AGAIN,
  FIGURE_BEFORE,
  FIGURE_WAS_WRONG,
  IN_PLACE_OF,
  OTHER_TIMES,
  THING_AFTER,
} from '../language/en/figures-told-of.js';
import { MAYBE_MONEY, NO_NOUN_AFTER_SUM } from '../language/en/running-sums.js';
import { ABBREVIATED_TITLES, ABBREVIATIONS } from '../language/en/titles.js';
import { sentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { countsIn } from './counts-in-sentence.js';
import type { Covered } from './covered.js';
import { daysLeft, inDays, unitOfDays } from './days-left.js';
import { type MarkedSentence, marked, markedSentence } from './marked-sentence.js';
import { type NumberWords, numbersIn } from './numbers-in-text.js';
import { isForEach, lastSumIn, sumOf } from './sums-in-sentence.js';

/** A number of an article with what it is the number of. */
export interface Quantity {
  readonly article: Covered;
  readonly field: 'text' | 'title';
  readonly number: NumberWords;
  /** Null for an amount of money that the sentence has no thing for. */
  readonly quantity: string | null;
  /** What an amount may be of, by the sentences before, where its own has no thing for it. */
  readonly perhaps?: string | null;
  readonly unit: string | null;
  /** Who is counted, where not everybody is. */
  readonly group: string | null;
  readonly sentence: MarkedSentence;
  /** linked: its text tells it as the same figure as one before, or as what replaces one. */
  readonly how: 'state' | 'verb' | 'toll' | 'sum' | 'linked';
  /** The figure of the same text that it is told to stand in place of, or to differ from. */
  readonly inPlaceOf: Quantity | null;
  /** The text says that the figure it replaces was wrong. */
  readonly wasWrong: boolean;
  /** The text itself says that this figure holds no more. */
  readonly old: boolean;
}

const isAbbreviation = (word: string): boolean => ABBREVIATED_TITLES.has(word) || ABBREVIATIONS.has(word);
const AGAIN = FIGURE_AGAIN.map((pattern) => marked(pattern));
const INSTEAD = IN_PLACE_OF.map((pattern) => marked(pattern));
/** As many sentences back a figure may be told of again. */
const REACH = 4;

/** The running numbers of an article's title and text, in order of place. */
export function quantitiesOf(article: Covered): readonly Quantity[] {
  const { title, text, published } = article.reading.article;
  return [
    ...(title === null ? [] : quantitiesIn(article, 'title', title, published)),
    ...quantitiesIn(article, 'text', text, published),
  ];
}

function quantitiesIn(
  article: Covered,
  field: 'text' | 'title',
  text: string,
  published: string | null,
): readonly Quantity[] {
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const found: Quantity[] = [];
  const spans: readonly Span[] = field === 'title' ? [[0, text.length]] : sentences(text, isAbbreviation);
  const before: Quantity[][] = [];
  for (const [i, span] of spans.entries()) {
    const sentence = markedSentence(text, span, numbers);
    if (sentence.numbers.length === 0 || isOfOtherTimes(sentence.words, text.slice(...span), published)) {
      before.push([]);
      continue;
    }
    const base = { article, field, sentence };
    const told = toldIn(sentence, text.slice(spans[Math.max(0, i - 2)]![0], span[0]).toLowerCase()).map(
      (what): Quantity => ({ ...base, ...what, inPlaceOf: null, wasWrong: false, old: false }),
    );
    const again = figuresAgain(sentence, told, before.slice(-REACH).flat()).map(
      (what): Quantity => ({ ...base, ...what, how: 'linked', wasWrong: false }),
    );
    const here = withReplaced(
      sentence,
      [...told, ...again],
      spans[i + 1] === undefined ? '' : text.slice(...spans[i + 1]!),
    );
    before.push(here);
    found.push(...here);
  }
  return found.sort((a, b) => a.number.span[0] - b.number.span[0]);
}

type Told = Pick<Quantity, 'number' | 'quantity' | 'perhaps' | 'unit' | 'group' | 'how'>;

/** @param lead the two sentences before, in lower case */
function toldIn(sentence: MarkedSentence, lead: string): readonly Told[] {
  const again = new Set(
    AGAIN.flatMap((pattern) => [...sentence.words.matchAll(pattern)].map(({ groups }) => Number(groups!.n))),
  );
  const counted = countsIn(sentence).map(
    ({ number, ...rest }): Told => ({ ...rest, number: sentence.numbers[number]! }),
  );
  const lasting = daysLeft(sentence);
  const sums = sentence.numbers.flatMap((number, i): Told[] => {
    if ((number.currency === null && !number.scaled) || isForEach(sentence, i)) return [];
    const currency = number.currency ?? unknownCurrency(sentence.words, i);
    if (currency === undefined || counted.some((other) => other.number === number)) return [];
    return [
      {
        number,
        quantity: sumOf(sentence, i) ?? (again.has(i) ? lastSumIn(lead) : null),
        unit: currency,
        group: null,
        how: 'sum',
      },
    ];
  });
  return [...counted, ...lasting, ...sums];
}

/** For an amount without a known currency: the noun behind it, null if it has none, undefined if things are counted. */
function unknownCurrency(words: string, number: number): string | null | undefined {
  const noun = new RegExp(`#${number} (?:of )?([\\p{L}-]+)`, 'u').exec(words)?.[1];
  if (noun === undefined || NO_NOUN_AFTER_SUM.test(noun)) return null;
  return MAYBE_MONEY.test(noun) ? noun : undefined;
}

function isOfOtherTimes(words: string, text: string, published: string | null): boolean {
  if (OTHER_TIMES.test(words)) return true;
  const year = published === null ? null : Number(published.slice(0, 4));
  return (
    year !== null && [...text.matchAll(/(?<![\d,.$£€])(?:19|20)\d\d(?![\d,%])/g)].some(([told]) => Number(told) < year)
  );
}

/** Numbers that stand for a figure told before: `put it at 19`, `the figure at 12`. */
function figuresAgain(
  sentence: MarkedSentence,
  told: readonly Quantity[],
  before: readonly Quantity[],
): readonly Omit<Quantity, 'article' | 'field' | 'sentence' | 'how' | 'wasWrong'>[] {
  const taken = new Set(told.filter(({ quantity }) => quantity !== null).map(({ number }) => number));
  return AGAIN.flatMap((pattern) =>
    [...sentence.words.matchAll(pattern)].flatMap((match) => {
      const index = Number(match.groups!.n);
      const number = sentence.numbers[index]!;
      if (taken.has(number) || countsSomething(sentence.words, index, number)) return [];
      const earlier = [...told.filter((one) => one.number.span[0] < number.span[0] && one.quantity !== null)];
      const of = antecedent(number, sentence, index, earlier) ?? antecedent(number, sentence, index, before);
      if (of === null) return [];
      taken.add(number);
      const { quantity, unit, group } = of;
      const old = FIGURE_BEFORE.test(sentence.words.slice(0, match.index + match[0].length));
      return [{ number: inDays(sentence, index), quantity, unit, group, inPlaceOf: of, old }];
    }),
  );
}

/** The figure told last that the number can be one of; of several in a sentence the one that the sentence is about. */
function antecedent(
  number: NumberWords,
  sentence: MarkedSentence,
  index: number,
  among: readonly Quantity[],
): Quantity | null {
  const days = unitOfDays(sentence.words, index) !== null;
  const fitting = among.filter(({ quantity, unit, how, number: other }) => {
    if (quantity === null || quantity === 'people aboard') return false;
    if (how === 'sum' || (how === 'linked' && (other.scaled || other.currency !== null)))
      return (
        (number.scaled || number.currency !== null) &&
        (number.currency === null || number.currency === unit || unit === null)
      );
    if (unit === 'days') return days;
    return !number.scaled && number.currency === null && !days;
  });
  const last = fitting.at(-1);
  if (last === undefined) return null;
  const same = fitting.filter((one) => one.sentence === last.sentence);
  return same.find(({ how }) => how === 'toll') ?? same[0]!;
}

/** True where a noun behind a number says that it counts something else than the figure did. */
function countsSomething(words: string, index: number, { scaled, currency }: NumberWords): boolean {
  if (currency !== null) return false;
  const after = words.slice(words.indexOf(`#${index}`) + `#${index}`.length);
  return scaled ? unknownCurrency(words, index) === undefined : THING_AFTER.test(after);
}

/** Adds the figures that the sentence itself sets against those told in it: `12, not 14`, `from nine to 12`. */
function withReplaced(sentence: MarkedSentence, told: readonly Quantity[], next: string): Quantity[] {
  const all = new Map(told.map((one) => [one.number.span[0], one]));
  for (const pattern of INSTEAD)
    for (const match of sentence.words.matchAll(pattern)) {
      const [now, then] = [sentence.numbers[Number(match.groups!.n)]!, sentence.numbers[Number(match.groups!.o)]!];
      if ([match.groups!.n, match.groups!.o].some((index) => isForEach(sentence, Number(index)))) continue;
      const [known, other] = [all.get(now.span[0]), all.get(then.span[0])];
      const what = known?.quantity != null ? known : other;
      if (
        what == null ||
        what.quantity === null ||
        (known?.quantity != null && other?.quantity != null && known.quantity !== other.quantity)
      )
        continue;
      const wasWrong = FIGURE_WAS_WRONG.test(`${sentence.words} ${next.toLowerCase()}`);
      const old: Quantity = {
        ...what,
        ...(other ?? {}),
        quantity: what.quantity,
        unit: what.unit,
        number: then,
        how: 'linked',
        inPlaceOf: null,
        old: true,
      };
      all.set(then.span[0], old);
      all.set(now.span[0], { ...what, number: known?.number ?? now, inPlaceOf: old, wasWrong });
    }
  return [...all.values()];
}
