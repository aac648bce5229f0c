import { AGENCIES } from '../language/en/agencies.js';
import type { Covered } from './covered.js';
import type { Descent } from './lineage.js';
import { sameOutlet } from './outlet-names.js';

/** When an article was out: as published, else when it was read; a clock at zero was never set. */
function outAt({ reading, readAt }: Covered): string {
  const { published } = reading.article;
  return published === null || Number.isNaN(Date.parse(published)) || published.startsWith('1970-01-01')
    ? readAt
    : published;
}

const NOON = 12 * 3_600_000;

/** When an article was out, in ms since 1970; without an hour it is taken to be noon in UTC. */
export function timeOf(article: Covered): number {
  const time = outAt(article);
  return (Date.parse(time) || 0) + (hasHour(time) ? 0 : NOON);
}

const hasHour = (time: string): boolean => time.length > 10;

/** When this state of an article was made, as far as can be told. */
export const madeAt = ({ reading: { article }, readAt }: Covered): string =>
  article.modified ?? article.published ?? readAt;

/** Negative if the first came out earlier, positive if later, 0 where the dates (one of them without an hour) can't tell. */
export function byTime(one: Covered, other: Covered): number {
  const [a, b] = [outAt(one), outAt(other)];
  if (Number.isNaN(Date.parse(a)) || Number.isNaN(Date.parse(b))) return 0;
  if (hasHour(a) && hasHour(b)) return Date.parse(a) - Date.parse(b);
  return a.slice(0, 10) < b.slice(0, 10) ? -1 : a.slice(0, 10) > b.slice(0, 10) ? 1 : 0;
}

/** An outlet that writes for others to carry. */
export function isAgency({ reading: { article } }: Covered): boolean {
  const { outlet, agency } = article;
  if (outlet === null) return false;
  return AGENCIES.includes(outlet) || (agency !== null && sameOutlet(agency, outlet));
}

/** True if `other` is the likelier to have come first, with what tells it. */
export function cameFirst(
  other: Covered,
  one: Covered,
): { readonly first: boolean; readonly by: Descent['direction'] } {
  const time = byTime(other, one);
  if (time !== 0) return { first: time < 0, by: 'time' };
  const [its, own] = [isAgency(other), isAgency(one)];
  if (its !== own) return { first: its, by: 'credit' };
  const [a, b] = [other.reading.article.text.length, one.reading.article.text.length];
  if (Math.abs(a - b) > Math.max(a, b) / 50) return { first: a > b, by: 'containment' };
  return { first: other.id < one.id, by: 'unknown' };
}
