import type { SearchResult } from '../../api/contract/found.js';
import type { NewJudgement } from '../../api/contract/judgement.js';
import { labelOf } from '../words/footing.js';

/** What can be said to be one, or two. */
export type Kind = Extract<NewJudgement, { merge: unknown }>['merge']['kind'];
/** What can be chosen in a form. */
export type Thing = Kind | 'article';

export const KINDS: readonly Kind[] = ['source', 'claim', 'story'];

/** Something to choose: what stands for it, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly about: string;
}

/** What can be chosen of what was found: a claim by a statement of it, a story by an article of it. */
export function choicesOf(thing: Thing, { sources, statements, articles }: SearchResult): readonly Choice[] {
  if (thing === 'source')
    return sources.items.map((source) => ({
      value: source.id,
      label: labelOf(source),
      about: [source.description, source.affiliation].filter((part) => part !== null).join(', '),
    }));
  if (thing === 'claim')
    return statements.items
      .filter(({ claim }) => claim !== null)
      .map(({ article, statement, content, outlet }) => ({
        value: `${article}:${statement}`,
        label: content,
        about: outlet ?? '',
      }));
  return articles.items.map(({ article, title, outlet }) => ({
    value: article,
    label: title ?? 'No headline',
    about: outlet ?? '',
  }));
}
