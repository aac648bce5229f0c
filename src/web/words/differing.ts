/** A stretch of words, and whether the other side has it too. */
export interface Stretch {
  readonly words: string;
  readonly same: boolean;
}

/** Longer ones are not compared word for word. */
const MOST = 1_000;

/**
 * Two wordings, each cut into what both have, in the same order, and what only it has. Marks and the size of letters are
 * no difference.
 */
export function differing(was: string, is: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const [a, b] = [partsOf(was), partsOf(is)];
  if (a.length > MOST || b.length > MOST) return [[{ words: was, same: false }], [{ words: is, same: false }]];
  const longest = commonLengths(a, b);
  const [left, right]: [Stretch[], Stretch[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const same = i < a.length && j < b.length && formOf(a[i]!) === formOf(b[j]!);
    if (same) {
      add(left, a[i++]!, true);
      add(right, b[j++]!, true);
    } else if (j >= b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) add(left, a[i++]!, false);
    else add(right, b[j++]!, false);
  }
  return [left, right];
}

/** Words with the white space after them. */
const partsOf = (words: string): readonly string[] => words.match(/\S+\s*/g) ?? [];

const formOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '') || word.trim();

function add(to: Stretch[], words: string, same: boolean): void {
  const last = to.at(-1);
  if (last?.same === same) to[to.length - 1] = { words: last.words + words, same };
  else to.push({ words, same });
}

/** For each pair of places, how many words in order both have from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const [left, right] = [a.map(formOf), b.map(formOf)];
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = left[i] === right[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}
