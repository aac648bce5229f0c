import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  CARDINALS,
  CURRENCIES,
  CURRENCY_PLURALS,
  CURRENCY_SIGNS,
  SCALES,
} from '../language/en/number-words.js';
import type { Span } from '../text/span.js';
import { isNoQuantity } from './no-quantity.js';
import type { Value } from './series.js';

/** A number in a text. Offsets are into that text. */
export interface NumberWords {
  readonly value: number;
  readonly bound: Value['bound'];
  /** The number's own words, its sign of money with it: `D180m`, `two dozen`; not the words for its bound. */
  readonly span: Span;
  /** From the words for its bound to its unit of money. */
  readonly whole: Span;
  /** What it is money of: `dollar`, or the letters of a sign that is not known; null for other numbers. */
  readonly currency: string | null;
  /** True for `340 million`, `12bn`: it has a word for a million or more. */
  readonly scaled: boolean;
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('$', '\\$'))
    .join('|');

const KNOWN_SIGN = alternatives(CURRENCY_SIGNS.keys());
/** A letter before figures is a sign of money where the figures have a scale: `D180m`; `A380` is a name. */
const SIGN = `(?<sign>${KNOWN_SIGN}|\\p{Lu}(?=\\d[\\d.,]*(?:[mb]n?|tn| ?[mbt]r?illion)(?!\\p{L}))) ?`;
const FIGURES = '(?<figures>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const WORD_SCALES = alternatives([...SCALES.keys()].filter((word) => word.length > 2));
const LETTER_SCALES = alternatives([...SCALES.keys()].filter((word) => word.length < 3));
const SCALED = `(?:[ \\u00a0-]?(?<long>${WORD_SCALES})|(?<short>${LETTER_SCALES}))(?![\\p{L}\\p{N}])`;
const CARDINAL = `(?:${alternatives(CARDINALS.keys())})(?:-(?:${alternatives([...CARDINALS.keys()].slice(1, 10))}))?`;
const SCALE_WORD = '(?:dozen|hundred|thousand|millions?|billions?|trillion)';
const TERM = `(?:(?:half )?an?|${CARDINAL})(?:[ -]${SCALE_WORD})+`;
const IN_WORDS = `(?<words>${TERM}(?: (?:and )?${TERM})*(?: (?:and )?${CARDINAL})?|${CARDINAL})`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:_#@’'-])(?:(?:${SIGN})?${FIGURES}(?:${SCALED})?(?![\\p{L}\\p{N}/:_@]|[.,]\\d)|${IN_WORDS}(?![\\p{L}\\p{N}]))`,
  'giu',
);
const BEFORE = BOUNDS_BEFORE.map(
  ([pattern, bound]) => [new RegExp(`(?<![\\p{L}])${pattern} ["“‘']?$`, 'iu'), bound] as const,
);
const AFTER = BOUNDS_AFTER.map(([pattern, bound]) => [new RegExp(`^ ?(?:${pattern})(?!\\p{L})`, 'iu'), bound] as const);

/** The numbers of a text that count or measure something, in order, with what bounds them. */
export function numbersIn(text: string): readonly NumberWords[] {
  const found: NumberWords[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const span: Span = [match.index, match.index + match[0].trimEnd().length];
    const { sign, long, short } = match.groups!;
    const value = amountOf(match.groups!);
    if (value === null || /^\p{Ll}$/u.test(sign ?? '') || isNoQuantity(text, span, sign !== undefined)) continue;
    const scale = (long ?? short)?.toLowerCase();
    const scaled = (SCALES.get(scale ?? '') ?? 1) >= 1e6 || /illions?$/i.test(match[0]);
    const named = currencyAfter(text, span[1]);
    found.push({
      value,
      span,
      currency: sign === undefined ? (named?.[0] ?? null) : (CURRENCY_SIGNS.get(sign.toUpperCase()) ?? sign),
      scaled,
      ...bounded(text, span, named?.[1] ?? span[1]),
    });
  }
  return found;
}

function bounded(text: string, [start, end]: Span, unitEnd: number): Pick<NumberWords, 'bound' | 'whole'> {
  const lead = text.slice(Math.max(0, start - 32), start);
  for (const [pattern, bound] of BEFORE) {
    const words = pattern.exec(lead)?.[0];
    if (words !== undefined) return { bound, whole: [start - words.length, unitEnd] };
  }
  for (const [pattern, bound] of AFTER) {
    const words = pattern.exec(text.slice(end, end + 16))?.[0];
    if (words !== undefined) return { bound, whole: [start, Math.max(unitEnd, end + words.length)] };
  }
  return { bound: 'exactly', whole: [start, unitEnd] };
}

/** The currency named behind a number, with where its name ends. */
function currencyAfter(text: string, end: number): [currency: string, end: number] | null {
  const words = /^[ -](?:(?:US|U\.S\.|Australian|Canadian|British|Egyptian) )?(\p{Ll}+)/u.exec(
    text.slice(end, end + 40),
  );
  if (words === null) return null;
  const name = words[1]!;
  const currency = CURRENCY_PLURALS.get(name) ?? [name, name.replace(/s$/, '')].find((word) => CURRENCIES.has(word));
  return currency === undefined ? null : [currency, end + words[0].length];
}

function amountOf({ figures, long, short, words }: Readonly<Record<string, string | undefined>>): number | null {
  if (figures !== undefined) {
    const scale = (long ?? short)?.toLowerCase();
    return rounded(Number(figures.replaceAll(',', '')) * (scale === undefined ? 1 : SCALES.get(scale)!));
  }
  return inWords(words!.toLowerCase());
}

/** `two hundred and five thousand` is 205,000; null for words that make no number (`two three`). */
function inWords(words: string): number | null {
  let total = 0;
  let part: number | null = null;
  for (const word of words.split(/[ -]/)) {
    const unit = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (word === 'half') part = 0.5;
    else if (unit !== undefined) {
      if (part !== null && !(unit < 10 && part % 10 === 0 && part > 19) && part % 100 !== 0) return null;
      part = (part ?? 0) + unit;
    } else if (scale !== undefined && scale < 1e3) part = (part ?? 1) * scale;
    else if (scale !== undefined) {
      total += (part ?? 1) * scale;
      part = null;
    }
  }
  return rounded(total + (part ?? 0));
}

const rounded = (value: number): number => Number(value.toPrecision(12));
