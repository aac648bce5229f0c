import { MONTH_WORDS } from '../language/en/calendar.js';
import { NUMBERED } from '../language/en/number-words.js';
import type { Span } from '../text/span.js';

const MONTH_BEFORE = new RegExp(`\\b(?:${MONTH_WORDS})\\.? ?$`);
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?(?: of)?[ -](?:${MONTH_WORDS})(?![\\p{Ll}])`, 'u');
/** A year stands alone: no unit, no thing counted. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const COUNTED_AFTER =
  /^ (?:people|men|women|passengers|workers|soldiers|troops|jobs|homes|cases|deaths|arrests|dead|miles|acres)\b/;
const CLOCK_AFTER =
  /^(?:[.:]\d\d)? ?(?:[ap]\.?m\b|o['’]clock|GMT|BST|E[SD]?T|P[SD]?T|hrs?\b|h\b|hours? (?:local|GMT))/i;
const AGE_AFTER = /^(?:-|–| )(?:years?|months?|weeks?|days?)?(?:-|–| )?old\b|^-year\b/i;
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b/;
/** `Jane, 7,` and `(29)`: how old somebody is. */
const AGE_BETWEEN_COMMAS = /[\p{Ll}.)], $/u;
const STREET_AFTER =
  /^ (?:\p{Lu}[\p{L}.’']+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Drive|Boulevard|Blvd\.?|Square|Court|Place|Terrace|Way|Parkway|Close|Row)\b/u;
/** Shares, multiples and positions of something, which are no amount of it. */
const SHARE_AFTER =
  /^(?:-| )(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves|fold|times|in (?:\d|two|three|four|five|six|seven|eight|nine|ten)|out of)\b|^ ?(?:points?|percentage)\b|^(?:st|nd|rd|th)\b/i;
const SHARE_BEFORE = /\b(?:one in|two in|three in|top|first|last|past|next|final|every|nine out of|by) $/i;
const SCORE = /^ ?(?:-|–| to | v )\d{1,3}\b(?! (?:people|million|billion|percent|per))/;
const SCORE_BEFORE = /(?<!from )\b(\d{1,3}) ?(?:-|–| to | v )$/;

/**
 * True for a number that names, dates, orders or scores instead of counting: `Section 230`, `14 March`, `2.14am`,
 * `33-year-old`, `19 to 18`.
 */
export function isNoQuantity(text: string, [start, end]: Span, isMoney: boolean): boolean {
  if (isMoney) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 40);
  const words = text.slice(start, end);
  const value = Number(words);
  if (NUMBERED.test(before) || ORDINAL_AFTER.test(after) || SHARE_AFTER.test(after)) return true;
  if (AGE_AFTER.test(after) || CLOCK_AFTER.test(after) || STREET_AFTER.test(after)) return true;
  if (MONTH_AFTER.test(after) && value <= 31) return true;
  if (MONTH_BEFORE.test(before) && /^\d{1,2}$|^\d{4}$/.test(words)) return true;
  if (YEAR.test(words) && !COUNTED_AFTER.test(after)) return true;
  if (SHARE_BEFORE.test(before)) return true;
  if (value <= 120 && AGE_BETWEEN_COMMAS.test(before) && /^(?:[,;.)]|$)/.test(after)) return true;
  const first = SCORE_BEFORE.exec(before)?.[1];
  if (first !== undefined && Number(first) >= value) return true;
  return /^\d{1,3}$/.test(words) && SCORE.test(after) && isScore(value, after);
}

/** `19 to 18` and `3-2`, not `150-176`: in a range the second is the larger, and something is counted. */
function isScore(first: number, after: string): boolean {
  const [, second, next] = /^ ?(?:-|–| to | v )(\d{1,3})(.?)/.exec(after)!;
  return Number(second) <= first || (next !== ' ' && /^[-–]/.test(after.trimStart()));
}
