import type { Statement } from './reading.js';

const WORD = /\p{L}[\p{L}\p{N}’'-]{3,}/gu;
const COMMON = new Set(
  'that this with from have been were they their there would could about which when what said says will into than then them some more also other comment request immediately respond allegations allegation claims claim report reports'.split(
    ' ',
  ),
);
/** So much must a statement share with what it answers: two rare words, or one and who it is about. */
const ENOUGH = 2;

/**
 * For a denial, confirmation or refusal: the statement of somebody else before it that it is most likely an answer to,
 * by the words that both share and by whether that one speaks of this one's source. Null where the text does not show it.
 */
export function answersOf(text: string, statements: readonly Omit<Statement, 'answers'>[]): readonly (string | null)[] {
  const bags = statements.map(({ spans }) => bagOf(spans.content.map(([from, to]) => text.slice(from, to)).join(' ')));
  return statements.map((one, i): string | null => {
    if (one.act !== 'deny' && one.act !== 'confirm' && one.act !== 'decline') return null;
    let best = -1;
    let most = 0;
    for (let j = 0; j < i; j++) {
      const other = statements[j]!;
      if (other.source === one.source || other.act === 'decline' || other.within === one.id) continue;
      const shared = [...bags[i]!].filter((word) => bags[j]!.has(word)).length;
      const isAbout = one.source !== null && other.about.includes(one.source) ? 1.5 : 0;
      const score = Math.min(shared, 4) + isAbout + (i - j <= 3 ? 0.5 : 0);
      if (score >= most && shared + isAbout > 0) [best, most] = [j, score];
    }
    return best >= 0 && most >= ENOUGH ? statements[best]!.id : null;
  });
}

const bagOf = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(WORD) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  );
