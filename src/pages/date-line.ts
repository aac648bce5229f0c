import { clockAlone } from './clock.js';
import { type DateAt, datesIn, isoDateOf, type NumberOrder } from './dates.js';

/** What a line says of when the article was published and changed: ISO 8601, as much as it gives. */
export interface LineDates {
  readonly published: string | null;
  readonly modified: string | null;
  /** The line itself says that it is the date of publication: `Posted on`, `Published:`. */
  readonly said: boolean;
}

/** More words than these before a date make a sentence of the line, unless a label stands there. */
const WORDS_BEFORE = 4;
/** After it may stand the section, the author or how long the reading takes. */
const WORDS_AFTER = 9;
const PUBLISHED = /\b(?:publi(?:shed|cation)|posted|created|filed|issued|released|date(?=:))(?![^:]*\bby\b.*\bby\b)/i;
const UPDATED = /\b(?:updated|modified|edited|changed|corrected|revised|last)\b/i;
/** Dates of other things than an article. */
const OTHER =
  /\b(?:born|died|run|since|until|till|founded|established|joined|release date|event|expir|deadline|valid|copyright|accessed|retrieved|as of|generated|filmed|recorded|taken|season|episode|printed|in print)\b|©|\(c\)/i;

/** What a short line says of its article's dates; nulls where it is a sentence, a span of time or about something else. */
export function lineDates(line: string, order: NumberOrder = null): LineDates {
  const dates = datesIn(line, order);
  if (dates.length === 0 || isSpan(line, dates) || !isDateLine(line, dates)) return NONE;
  const labelled = dates.map((date, i) => ({
    iso: date.iso,
    label: line.slice(i === 0 ? 0 : dates[i - 1]!.end, date.start),
  }));
  const isUpdate = ({ label }: { label: string }) => UPDATED.test(label) && !PUBLISHED.test(label);
  const first = labelled.find((date) => !isUpdate(date));
  return {
    published: first?.iso ?? null,
    modified: labelled.find(isUpdate)?.iso ?? null,
    said: PUBLISHED.test(first?.label ?? ''),
  };
}

const NONE: LineDates = { published: null, modified: null, said: false };

/** The time in a line that gives no day: `Posted by Jane Doe at 12:15`, below a story that is dated above. */
export const postedAt = (line: string) =>
  /^(?:posted|published|filed)\b/i.test(line) && line.length < 120 && datesIn(line).length === 0
    ? clockAlone(line)
    : null;

const isSpan = (line: string, dates: readonly DateAt[]): boolean =>
  dates.some(({ end }, i) => {
    const next = dates[i + 1];
    return next !== undefined && /^\s*(?:[-–—]|to|until)\s*$/i.test(line.slice(end, next.start));
  });

function isDateLine(line: string, dates: readonly DateAt[]): boolean {
  const before = line.slice(0, dates[0]!.start);
  const after = line.slice(dates.at(-1)!.end);
  if (OTHER.test(line)) return false;
  const isLabelled = /^(?:by|posted|published|updated|first|last|created|modified)\b|:\s*$/i.test(before.trim());
  if (!isLabelled && count(before) > WORDS_BEFORE) return false;
  return count(after) <= WORDS_AFTER && !/\p{Ll}[.!?]$/u.test(after.trim());
}

const count = (words: string): number => words.match(/\p{L}[\p{L}\p{M}'’.-]*/gu)?.length ?? 0;

/** The day in a page's address, whole and in folders of its own or before the headline: `/2027/03/09/quay`, `/2027-03-09/`. */
export function dateInAddress(address: string | null): string | null {
  const path = address && URL.canParse(address) ? new URL(address).pathname : '';
  const [, year, month, day] = /\/((?:19|20)\d{2})[-/](\d{1,2}|[a-z]{3})[-/](\d{1,2})(?=[/-]|$)/i.exec(path) ?? [];
  if (year === undefined) return null;
  return isoDateOf(/\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}
