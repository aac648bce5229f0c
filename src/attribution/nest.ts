import { CONTENT, type LabelledAnchor } from './best-roles.js';
import { WINDOW } from './windows.js';

/** An attribution in tokens, and the one whose content it is part of, if any. */
export interface Nested {
  readonly labelled: LabelledAnchor;
  readonly within: LabelledAnchor | null;
}

/** So much of a content lies in another's for the one to be said inside the other. */
const MOST = 0.8;

/**
 * Tells attributions that are part of what another source says ("he said that she had promised to go") from those that
 * stand on their own. They are in the order of their anchors. The outer one has to be surer, since it gets the words of both.
 */
export function nest(all: readonly LabelledAnchor[]): readonly Nested[] {
  const contents = all.map(
    ({ roles, from }) => new Set([...roles.keys()].filter((i) => roles[i] === CONTENT).map((i) => from + i)),
  );
  const holds = (outer: number, inner: number): boolean => {
    const [its, own] = [contents[outer]!, contents[inner]!];
    if (!its.has(all[inner]!.anchor) || its.size <= own.size) return false;
    if (all[outer]!.confidence <= all[inner]!.confidence) return false;
    return [...own].filter((token) => its.has(token)).length >= MOST * own.size;
  };
  return all.map((labelled, inner) => {
    // no content reaches beyond its window: only neighbours can hold this one
    for (let outer = inner - 1; outer >= 0 && labelled.anchor - all[outer]!.anchor <= WINDOW; outer--)
      if (holds(outer, inner)) return { labelled, within: all[outer]! };
    for (let outer = inner + 1; outer < all.length && all[outer]!.anchor - labelled.anchor <= WINDOW; outer++)
      if (holds(outer, inner)) return { labelled, within: all[outer]! };
    return { labelled, within: null };
  });
}
