import { almost } from '../sources/same-name.js';
import type { Span } from '../text/span.js';
import type { Prepared } from './prepared.js';

/** Of the right spelling there must be so many times the articles. */
const TIMES = 2;

/**
 * The names that each article, by id, spells by a letter otherwise than most of the others do: who spells them alike
 * has them from one another. The name beside it must be the same, or as near (`Tasmin Karrow` for `Tamsin Kerrow`), and
 * a form that is the other with an ending (`Iraq`, `Iraqi`) is another word.
 */
export function misspelt(prepared: readonly Prepared[]): ReadonlyMap<string, ReadonlyMap<string, Span>> {
  const names = prepared.map(namesOf);
  const known = new Map<string, { articles: number; beside: Set<string> }>();
  for (const own of names)
    for (const [form, { beside }] of own) {
      const all = known.get(form) ?? { articles: 0, beside: new Set<string>() };
      known.set(form, { articles: all.articles + 1, beside: new Set([...all.beside, ...beside]) });
    }
  const byLetter = new Map<string, string[]>();
  for (const form of known.keys()) byLetter.set(form[0]!, [...(byLetter.get(form[0]!) ?? []), form]);
  const isWrong = (form: string): boolean => {
    const { articles, beside } = known.get(form)!;
    return byLetter.get(form[0]!)!.some((right) => {
      const other = known.get(right)!;
      return (
        other.articles >= articles * TIMES &&
        isSlip(form, right) &&
        [...beside].some((name) => [...other.beside].some((its) => its === name || isSlip(name, its)))
      );
    });
  };
  const wrong = new Set([...known.keys()].filter(isWrong));
  return new Map(
    prepared.map(({ id }, i) => [
      id,
      new Map([...names[i]!].filter(([form]) => wrong.has(form)).map(([form, { span }]) => [form, span])),
    ]),
  );
}

const isSlip = (one: string, other: string): boolean =>
  almost(one, other) && !one.startsWith(other) && !other.startsWith(one);

interface Named {
  readonly span: Span;
  /** The names that stand before and after it. */
  readonly beside: readonly string[];
}

function namesOf({ words, anchors }: Prepared): ReadonlyMap<string, Named> {
  const places = new Set(anchors.filter(({ kind }) => kind === 'name').map(({ span }) => span[0]));
  const isName = (i: number): boolean => words[i] !== undefined && places.has(words[i].span[0]);
  const found = new Map<string, Named>();
  for (const [i, { form, span }] of words.entries()) {
    if (!isName(i)) continue;
    const beside = [i - 1, i + 1].filter(isName).map((at) => words[at]!.form);
    found.set(form, { span, beside: [...(found.get(form)?.beside ?? []), ...beside] });
  }
  return found;
}
