import type { Statement } from './reading.js';

const WORD = /\p{L}[\p{L}\p{N}’'-]{3,}/gu;
const COMMON = new Set(
  'that this with from have been were they their there would could about which when what said says will into than then them some more also other comment request immediately respond allegations allegation claims claim report reports'.split(
    ' ',
  ),
);
/** So much must a statement share with what it answers: two rare words, or one and who it is about. */
const ENOUGH = 2;
const ABOUT = 1.5;

/**
 * For a denial, confirmation or refusal: the statement of somebody else before it that it is most likely an answer to,
 * by the words that both share and by whether that one speaks of this one's source. `contents` are their words; `bodies`: for each source's id, the body
 * that it is or speaks for. Null where the text does not show it.
 */
export function answersOf(
  statements: readonly Omit<Statement, 'answers'>[],
  contents: readonly string[],
  bodies: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  const bags = contents.map(bagOf);
  return statements.map((one, i): string | null => {
    if (one.act !== 'deny' && one.act !== 'confirm' && one.act !== 'decline') return null;
    let best = -1;
    let most = 0;
    for (let j = 0; j < i; j++) {
      const other = statements[j]!;
      if (other.source === one.source || other.act === 'decline' || other.within === one.id) continue;
      const shared = [...bags[i]!].filter((word) => bags[j]!.has(word)).length;
      const isAbout = isOf(one, other, bodies) ? ABOUT : 0;
      const score = Math.min(shared, 4) + isAbout + (i - j <= 3 ? 0.5 : 0);
      if (score >= most && shared + isAbout > 0) [best, most] = [j, score];
    }
    return best >= 0 && most >= ENOUGH ? statements[best]!.id : null;
  });
}

/** Whether the other statement speaks of this one's source, or of the body that it speaks for. */
function isOf(
  one: Omit<Statement, 'answers'>,
  other: Omit<Statement, 'answers'>,
  bodies: ReadonlyMap<string, string>,
): boolean {
  if (one.source === null) return false;
  const body = bodies.get(one.source) || undefined;
  return other.about.some(
    (party) => party === one.source || (body !== undefined && (bodies.get(party) ?? party).includes(body)),
  );
}

const bagOf = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(WORD) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  );
