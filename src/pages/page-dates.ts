import { withClock } from './clock.js';
import { lineDates, postedAt } from './date-line.js';
import { isoDateOf, type NumberOrder } from './dates.js';
import type { LineAbout } from './lines-about.js';
import type { Found } from './metadata.js';

/** When a page shows that its article was published and changed. */
export interface ShownDates {
  readonly published: Found<string>;
  readonly modified: Found<string>;
}

interface Dated {
  readonly line: LineAbout;
  readonly published: string | null;
  readonly modified: string | null;
  readonly said: boolean;
}

const ATTRIBUTES = ['datetime', 'content', 'title', 'data-datetime', 'data-timestamp'];

/**
 * The dates in a page's own lines: those beside the headline first; then any that says what it is; then the last one
 * above the headline, which may be the site's own of today.
 */
export function shownDates(lines: readonly LineAbout[], order: NumberOrder): ShownDates {
  const dated = lines.map((line) => datesOf(line, order)).filter(({ published, modified }) => published ?? modified);
  const at = (place: LineAbout['place']) => dated.filter(({ line }) => line.place === place);
  const said = (some: readonly Dated[]) => some.filter((one) => one.said);
  const [head, above, below] = [at('head'), at('above').reverse(), at('below')];
  const ranked = [...said(head), ...head, ...said(above), ...said(below), ...above];
  const first = ranked.find((one) => one.published);
  const modified = ranked.find((one) => one.modified)?.modified ?? null;
  const published = first?.published ?? null;
  return {
    published: found(published && withPostedTime(published, lines)),
    modified: found(modified),
  };
}

const found = (value: string | null): Found<string> => (value ? { value, from: 'html date' } : null);

/** Blogs keep the day above the headline and the time below the post. */
function withPostedTime(published: string, lines: readonly LineAbout[]): string {
  if (published.length > 10) return published;
  const clock = lines.map(({ words }) => postedAt(words)).find((time) => time !== null);
  return withClock(published, clock ?? null);
}

function datesOf(line: LineAbout, order: NumberOrder): Dated {
  const shown = lineDates(line.words, order);
  const { element } = line;
  const told = [element, ...element.querySelectorAll('time,abbr[title],[itemprop^="date"]')].flatMap((part) => {
    const iso = machineDate(part);
    return iso ? [{ iso, isUpdate: isUpdate(part, line.words) }] : [];
  });
  const published = told.find((one) => !one.isUpdate)?.iso ?? null;
  const modified = told.find((one) => one.isUpdate)?.iso ?? null;
  return {
    line,
    // a date that is told to be of the last change is so in words too
    published: published || !modified || shown.modified ? fuller(published, shown.published) : null,
    modified: fuller(modified, shown.modified),
    said: shown.said || /published|datePublished|entry-date/i.test(namesOfDate(element)),
  };
}

/** What is told to machines, unless the words give the time of the same day and it does not. */
const fuller = (told: string | null, shown: string | null): string | null =>
  told && !(told.length === 10 && shown?.startsWith(told)) ? told : shown;

const namesOfDate = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;

const isUpdate = (element: Element, words: string): boolean => {
  const names = namesOfDate(element);
  if (/publish|created|entry-date/i.test(names)) return false;
  return /updated|modified/i.test(names) || /^(?:last )?(?:updated|modified)\b/i.test(words);
};

function machineDate(element: Element): string | null {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name)?.trim() ?? '';
    const iso = /^1\d{9}(?:\d{3})?$/.test(value) ? ofSeconds(value) : isoDateOf(value);
    if (iso) return iso;
  }
  return null;
}

const ofSeconds = (value: string): string => new Date(Number(value.padEnd(13, '0'))).toISOString().replace('.000', '');
