import type { Statement } from '../../api/contract/reading.js';
import { NO_SOURCE, type Sign } from '../colours/sign.js';
import type { Part, Placed } from './placed.js';

/** What the marks need to know: each statement, and the sign of each source of the article, by ids. */
export interface Marking {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly signs: ReadonlyMap<string, Sign>;
  /** The endnote of each source on paper, if there are any. */
  readonly notes?: ReadonlyMap<string, string>;
}

/** The ids of what some marks are of, the longest first, each once. */
export const ofParts = (marks: readonly Placed[], ...parts: readonly Part[]): readonly string[] => [
  ...new Set(marks.filter(({ part }) => parts.includes(part)).map(({ of }) => of)),
];

/** The sign of the source of a statement. */
export function signOf({ statements, signs }: Marking, statement: string): Sign {
  const source = statements.get(statement)?.source ?? null;
  return source === null ? NO_SOURCE : (signs.get(source) ?? NO_SOURCE);
}

/** The statements of a run of text, the one that it says most about first: inside content, the innermost. */
export function statementsOf(marks: readonly Placed[]): readonly string[] {
  const inContent = marks.some(({ part }) => part === 'content');
  return ofParts(inContent ? [...marks].reverse() : marks, 'source', 'cue', 'content');
}

/**
 * The classes of a run of text. A source is coloured. Content has a line under it; content inside content, and a cue,
 * have one below that.
 */
export function classesOf(marks: readonly Placed[], marking: Marking): string {
  const [outer, ...inner] = ofParts(marks, 'content');
  const source = ofParts(marks, 'source').at(-1);
  const cue = ofParts(marks, 'cue').at(-1);
  const mention = ofParts(marks, 'mention').at(-1);
  const classes = statementsOf(marks).length > 0 || mention !== undefined ? ['m'] : [];
  if (source !== undefined) {
    const { standing, colour } = signOf(marking, source);
    classes.push('source', standing, `c${colour}`);
  } else if (mention !== undefined) classes.push('mention', `c${marking.signs.get(mention)?.colour ?? 0}`);
  if (outer !== undefined)
    classes.push('content', marking.statements.get(outer)!.mode, `u${signOf(marking, outer).colour}`);
  const innermost = inner.at(-1);
  if (cue !== undefined) classes.push('cue', `v${signOf(marking, cue).colour}`);
  else if (innermost !== undefined)
    classes.push(
      ...['inner', `inner-${marking.statements.get(innermost)!.mode}`, `v${signOf(marking, innermost).colour}`],
    );
  return classes.join(' ');
}
