import { MENS_NAMES, WOMENS_NAMES } from '../language/en/first-names.js';
import { COURTESY } from '../language/en/titles.js';
import type { Span } from '../text/span.js';
import type { Word } from '../text/words.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A proper name where it stands in a text. */
export interface Name {
  readonly span: Span;
  /** Without titles: `Jon Husted`. */
  readonly words: readonly string[];
  /** Its words without nicknames' marks, initials' stops, `Jr.` and `the`. */
  readonly bare: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  readonly kind: NameKind;
  /** The title before it, `Sen.`, as it stands, with all capitals that lead up to the name. */
  readonly title: Span | null;
  readonly gender: 'man' | 'woman' | null;
  /** True for `Mr.`, `Ms.` and such: what follows is a last name. */
  readonly courtesy: boolean;
  readonly possessive: boolean;
}

export function name(run: readonly Word[], kind: NameKind, title: readonly Word[] | null, possessive: boolean): Name {
  const forms = run.filter(({ words }) => words !== '.').map(({ words }) => words);
  const titles = title?.map(({ lower }) => lower) ?? [];
  const byTitle = titles.map((word) => COURTESY.get(word)).find((gender) => gender);
  const bare = bareOf(forms);
  return {
    span: [run[0]!.span[0], run.at(-1)!.span[1]],
    words: forms,
    bare,
    lower: bare.map((word) => word.toLowerCase()),
    kind,
    title: title === null ? null : [title[0]!.span[0], title.at(-1)!.span[1]],
    gender: kind === 'person' ? (byTitle ?? givenGender(forms[0]!)) : null,
    courtesy: titles.some((word) => COURTESY.has(word)),
    possessive,
  };
}

const bareOf = (words: readonly string[]): readonly string[] =>
  words.filter(
    (word, i) =>
      /^[\p{L}\p{N}]/u.test(word) && !(i === 0 && word.toLowerCase() === 'the') && !/^(?:Jr|Sr|II|III|IV)$/.test(word),
  );

function givenGender(first: string): 'man' | 'woman' | null {
  const man = MENS_NAMES.has(first);
  const woman = WOMENS_NAMES.has(first);
  return man === woman ? null : man ? 'man' : 'woman';
}
