const NUMBER = new Intl.NumberFormat('en-GB');

/** `1,200`: figures by the thousand. */
export const grouped = (n: number): string => NUMBER.format(n);

/** `1 statement`, `1,200 statements`: a number with the word it counts. */
export const counted = (n: number, one: string, several = `${one}s`): string =>
  `${NUMBER.format(n)} ${n === 1 ? one : several}`;

/** `6%` of a share from 0 to 1; `under 1%` of what is there and small. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(100 * share)}%`;

/** `2`, `2 to 3`, `at least 2`: how many origins a claim has. */
export function rangeWords([least, most]: readonly [number, number | null]): string {
  if (most === null) return `at least ${least}`;
  return least === most ? String(least) : `${least} to ${most}`;
}
