/**
 * Items by turns of their kinds: the first of each kind, then the second of each, so that where a list is cut no kind is
 * missing that has one. Within a kind their order stays; kinds are in the order in which they first come.
 */
export function inTurns<T>(items: readonly T[], kindOf: (item: T) => string): readonly T[] {
  const kinds = new Map<string, T[]>();
  for (const item of items) {
    const its = kinds.get(kindOf(item));
    if (its) its.push(item);
    else kinds.set(kindOf(item), [item]);
  }
  const longest = Math.max(0, ...[...kinds.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    [...kinds.values()].flatMap((its) => its.slice(turn, turn + 1)),
  ).flat();
}
