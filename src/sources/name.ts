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
  return {
    span: [run[0]!.span[0], run.at(-1)!.span[1]],
    words: forms,
    kind,
    title: title === null ? null : [title[0]!.span[0], title.at(-1)!.span[1]],
    gender: kind === 'person' ? (byTitle ?? givenGender(forms[0]!)) : null,
    courtesy: titles.some((word) => COURTESY.has(word)),
    possessive,
  };
}

function givenGender(first: string): 'man' | 'woman' | null {
  const man = MENS_NAMES.has(first);
  const woman = WOMENS_NAMES.has(first);
  return man === woman ? null : man ? 'man' : 'woman';
}
