import type { Covered } from './covered.js';
import { sameOutlet } from './outlet-names.js';
import { madeAt } from './which-first.js';

/** True for two states of one page: one address, or one outlet, one time of publication and one beginning or title. */
export function samePage(one: Covered, other: Covered): boolean {
  const [a, b] = [one.reading.article, other.reading.article];
  if (a.url !== null && b.url !== null) return a.url === b.url;
  if (a.outlet === null || b.outlet === null || !sameOutlet(a.outlet, b.outlet)) return false;
  if (a.published === null || a.published !== b.published) return false;
  return a.title === b.title || a.text.slice(0, 200) === b.text.slice(0, 200);
}

/** The states of one page, earliest first. */
export const inOrderOfStates = (states: readonly Covered[]): readonly Covered[] =>
  [...states].sort((a, b) => compare(madeAt(a), madeAt(b)) || compare(a.readAt, b.readAt) || compare(a.id, b.id));

function compare(a: string, b: string): number {
  const [x, y] = [Date.parse(a), Date.parse(b)];
  return Number.isNaN(x) || Number.isNaN(y) || x === y ? (a < b ? -1 : a > b ? 1 : 0) : x - y;
}
