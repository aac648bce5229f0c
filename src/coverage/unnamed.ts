import type { Source } from '../sources/source.js';

/** Whether two sources without a name may be one: of one kind, and no different number of people. */
export function alikeUnnamed(one: Source, other: Source): boolean {
  if (one.kind !== other.kind) return false;
  if (one.count === null || other.count === null) return true;
  const [[least, most], [fewest, greatest]] = [one.count, other.count];
  return least <= (greatest ?? Number.POSITIVE_INFINITY) && fewest <= (most ?? Number.POSITIVE_INFINITY);
}
