/** What number words say of how many people there are: at least, and at most (null: no upper end). */
export const COUNTS: ReadonlyMap<string, readonly [number, number | null]> = new Map<
  string,
  readonly [number, number | null]
>([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, [number, number]] => [word, [i + 1, i + 1]]),
  ['a', [1, 1]],
  ['an', [1, 1]],
  ['another', [1, 1]],
  ['single', [1, 1]],
  ['both', [2, 2]],
  ['couple', [2, 2]],
  ['pair', [2, 2]],
  ['duo', [2, 2]],
  ['trio', [3, 3]],
  ['several', [3, null]],
  ['few', [3, null]],
  ['handful', [3, null]],
  ['dozen', [12, 12]],
  ['dozens', [24, null]],
  ['scores', [40, null]],
  ['hundreds', [200, null]],
  ['thousands', [2000, null]],
  ['millions', [2_000_000, null]],
  ['thirty', [30, 30]],
  ['forty', [40, 40]],
  ['fifty', [50, 50]],
  ['hundred', [100, 100]],
]);
