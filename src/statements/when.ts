import { MONTH_WORDS, MONTHS, NUMBERS, WEEKDAY_WORDS, WEEKDAYS } from '../language/en/calendar.js';
import type { Span } from '../text/span.js';
import {
  type Day,
  firstOfMonth,
  isDay,
  lastOfMonth,
  mondayOf,
  plusDays,
  stretch,
  toDay,
  weekdayOf,
} from './calendar.js';
import type { Frame } from './frame.js';

/** A day or stretch of days, and the words that tell it. */
export interface Dated {
  readonly when: string;
  readonly span: Span;
}

type Read = (match: RegExpExecArray, published: Day) => string | null;

const month = (words: string): number => MONTHS.findIndex((pattern) => pattern.test(words.toLowerCase()));
const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7)) - 1;

/** A day of the year without its year: the latest that is not after publication. */
function lastSuch(published: Day, at: number, date: number): string | null {
  for (const year of [yearOf(published), yearOf(published) - 1])
    if (isDay(year, at, date) && toDay(year, at, date) <= published) return toDay(year, at, date);
  return null;
}

function wholeMonth(published: Day, at: number, year?: number): string {
  const now = yearOf(published);
  const of = year ?? (at <= monthOf(published) ? now : now - 1);
  const end = lastOfMonth(of, at);
  return stretch(firstOfMonth(of, at), end > published && firstOfMonth(of, at) <= published ? published : end);
}

const PART = '(?: (?:morning|afternoon|evening|night))?';
/** Forms of dates in news, the more exact first. Each gets what it matched and the day of publication. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`\\b(${MONTH_WORDS})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)\\b`),
    ([, m, d, y]) => fullDay(Number(y), month(m!), Number(d)),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH_WORDS}),?\\s((?:19|20)\\d\\d)\\b`),
    ([, d, m, y]) => fullDay(Number(y), month(m!), Number(d)),
  ],
  [new RegExp(`\\b(${MONTH_WORDS})\\s((?:19|20)\\d\\d)\\b`), ([, m, y], p) => wholeMonth(p, month(m!), Number(y))],
  [
    new RegExp(`\\b(${MONTH_WORDS})\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\s\\d{4})`),
    ([, m, d], p) => lastSuch(p, month(m!), Number(d)),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH_WORDS})(?!\\w)`),
    ([, d, m], p) => lastSuch(p, month(m!), Number(d)),
  ],
  [
    new RegExp(`\\b(?:last |on |this |early |late |earlier )*(${WEEKDAY_WORDS})\\b${PART}`, 'i'),
    (match, p) => weekday(match, p),
  ],
  [/\b(?:earlier |late )?(?:today|tonight|this (?:morning|afternoon|evening))\b/i, (_, p) => p],
  [new RegExp(`\\byesterday\\b${PART}|\\blast night\\b`, 'i'), (_, p) => plusDays(p, -1)],
  [/\bearlier this (week|month|year)\b/i, ([, unit], p) => upTo(p, unit!, 1)],
  [/\bthis (week|month|year)\b/i, ([, unit], p) => upTo(p, unit!, 0)],
  [/\b(?:late |early |earlier )?last (week|month|year)\b/i, ([, unit], p) => before(p, unit!)],
  [/\b(?:over|during|on|at) the weekend\b|\b(?:last|this|this past|past) weekend\b/i, (_, p) => weekend(p)],
  [/\ba (?:few|couple of) days ago\b/i, (_, p) => stretch(plusDays(p, -5), plusDays(p, -1))],
  [/\b(\w+) (day|week|month|year)s? (?:ago|earlier)\b/i, ([, n, unit], p) => ago(p, n!, unit!)],
  [
    new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Dd]uring|of|early|late|last) (?:early |late |mid-)?(${MONTH_WORDS})(?!\\w)`),
    ([words, m], p) => (/since/.test(words) ? null : wholeMonth(p, month(m!))),
  ],
  [
    new RegExp(`\\b(?:[Aa]n?|[Tt]he|his|her|its|their) (${MONTH_WORDS}) (?=\\p{Ll})`, 'u'),
    ([, m], p) => wholeMonth(p, month(m!)),
  ],
  [
    /\b(?:in|during|of|from|an?|the|his|her|its) (?:early |late |mid-)?((?:19|20)\d\d)\b(?!s)/i,
    ([, y], p) => wholeYear(p, Number(y)),
  ],
];

const fullDay = (year: number, at: number, date: number): string | null =>
  isDay(year, at, date) ? toDay(year, at, date) : null;

function weekday([words, name]: RegExpExecArray, published: Day): string {
  const wanted = WEEKDAYS.indexOf(name!.toLowerCase());
  const back = (weekdayOf(published) - wanted + 7) % 7;
  // on the day itself `last Friday` is the one before
  return plusDays(published, -(back === 0 && /\blast\b/i.test(words) ? 7 : back));
}

function upTo(published: Day, unit: string, less: number): string | null {
  const end = plusDays(published, -less);
  const from =
    unit === 'week'
      ? mondayOf(published)
      : unit === 'month'
        ? firstOfMonth(yearOf(published), monthOf(published))
        : `${yearOf(published)}-01-01`;
  return from > end ? null : stretch(from, end);
}

function before(published: Day, unit: string): string {
  if (unit === 'week') return stretch(plusDays(mondayOf(published), -7), plusDays(mondayOf(published), -1));
  if (unit === 'year') return `${yearOf(published) - 1}-01-01/${yearOf(published) - 1}-12-31`;
  const last = plusDays(firstOfMonth(yearOf(published), monthOf(published)), -1);
  return stretch(firstOfMonth(yearOf(last), monthOf(last)), last);
}

function weekend(published: Day): string {
  const back = (weekdayOf(published) + 6) % 7;
  const sunday = plusDays(published, back === 6 ? 0 : -(back + 1));
  return stretch(plusDays(sunday, -1), sunday);
}

function ago(published: Day, number: string, unit: string): string | null {
  const n = number === 'a' || number === 'an' ? 1 : (NUMBERS.get(number.toLowerCase()) ?? Number(number));
  if (!Number.isInteger(n) || n < 1 || n > 400) return null;
  if (unit === 'day') return plusDays(published, -n);
  if (unit === 'week') {
    const monday = plusDays(mondayOf(published), -7 * n);
    return stretch(monday, plusDays(monday, 6));
  }
  const months = yearOf(published) * 12 + monthOf(published) - n * (unit === 'year' ? 12 : 1);
  const [year, at] = [Math.floor(months / 12), months % 12];
  return unit === 'year' ? `${year}-01-01/${year}-12-31` : stretch(firstOfMonth(year, at), lastOfMonth(year, at));
}

const wholeYear = (published: Day, year: number): string | null =>
  year > yearOf(published) ? null : stretch(`${year}-01-01`, year === yearOf(published) ? published : `${year}-12-31`);

/** Words before a date that make it another thing's than the saying's. */
const NOT_ITS_OWN =
  /\b(?:since|until|till|by|before|next|coming|through|every|each|from|between|born|after)\s(?:the\s|last\s|on\s)?$/i;

/**
 * The day that a frame tells, resolved against the day of publication (the date as printed there, in its own zone); null
 * if it tells none. Of several the one nearest to the cue. Forms: docs/reading.md.
 */
export function whenOf({ from, words }: Frame, cue: Span | undefined, published: string | null): Dated | null {
  const day = published === null ? null : published.slice(0, 10);
  const at = cue === undefined ? 0 : cue[0] - from;
  const found: { readonly dated: Dated; readonly index: number; readonly end: number; readonly distance: number }[] =
    [];
  for (const [pattern, read] of FORMS) {
    for (const match of words.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.index < end)) continue;
      if (NOT_ITS_OWN.test(words.slice(0, match.index))) continue;
      // without a day of publication only a date with its year can be told
      const when = day === null ? (/\d{4}/.test(match[0]) ? read(match, '9999-12-31') : null) : read(match, day);
      if (when === null) continue;
      found.push({
        dated: { when, span: [from + match.index, from + end] },
        index: match.index,
        end,
        distance: Math.abs(match.index - at),
      });
    }
  }
  return found.sort((a, b) => a.distance - b.distance)[0]?.dated ?? null;
}
