import { creditLine } from './byline.js';
import { isoDateOf } from './dates.js';
import type { Found } from './metadata.js';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:${MONTH} ${DAY},? \\d{4}|${DAY} ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?,? )?';
const TIME = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)?';

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PLACE = `${NAME}(?:[ /](?:(?:upon|on|of|the|in|and|de|del|la|le|du|sur|am|an der) )?${NAME}){0,3}`;

/** `PORT CALDER, Vessaly, March 9, 2027 (NPA) —`: a place, a date, perhaps an agency; then a mark or the line's end. */
const DATELINE = new RegExp(
  `^${PLACE}(?:, ${PLACE}){0,2}(?:, ?| \\([^()]{2,40}\\),? )${WEEKDAY}(${DATE}) ?(?:\\([^()]{2,40}\\))? ?(?:—|–|--|-|−|:|\\.|$)`,
  'u',
);
/** A line that is nothing but a date, and what such lines begin with. */
const DATE_LINE = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|filed|released)(?: on)?:? |date:? )?${WEEKDAY}(${DATE})${TIME}\\.?$`,
  'iu',
);
const LAST_DATE = new RegExp(`.*\\b(${DATE})\\b`, 'u');

/** Title, byline, a line or two under the headline, dateline: further down a date is part of the story. */
const LINES = 5;
const LONGEST_LINE = 120;

/** The date that a report's first lines give for it: in its byline, its dateline or a line of its own. */
export function dateInText(text: string): Found<string> {
  const lines = text
    .slice(0, 2000)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  for (const line of lines) {
    const inByline = line.length <= LONGEST_LINE && creditLine(line) ? LAST_DATE.exec(line) : null;
    const found = inByline ?? DATELINE.exec(line) ?? DATE_LINE.exec(line);
    const value = isoDateOf(found?.[1]);
    if (value) return { value, from: inByline ? 'byline' : 'dateline' };
  }
  return null;
}

/** An ISO date in a file's name: `tide_2027-03-09_quay.txt`. */
export function dateInName(name: string): Found<string> {
  const [day] = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name.replace(/^.*[/\\]/, '')) ?? [];
  const value = isoDateOf(day);
  return value ? { value, from: 'file name' } : null;
}
