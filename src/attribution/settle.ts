import { CONTENT, CUE, type LabelledAnchor, NONE } from './best-roles.js';

/**
 * One token is content or cue of one attribution only, the one that is surest of it; a source may serve several
 * ("he said … and added …").
 */
export function settle(labelled: readonly LabelledAnchor[]): readonly LabelledAnchor[] {
  const owner = new Map<number, { readonly by: LabelledAnchor; readonly sure: number }>();
  for (const by of labelled) {
    by.roles.forEach((role, i) => {
      if (role !== CONTENT && role !== CUE) return;
      const sure = by.sureness[i]!;
      const other = owner.get(by.from + i);
      if (!other || sure > other.sure) owner.set(by.from + i, { by, sure });
    });
  }
  return labelled.map((one) => ({
    ...one,
    roles: one.roles.map((role, i) =>
      (role === CONTENT || role === CUE) && owner.get(one.from + i)!.by !== one ? NONE : role,
    ),
  }));
}
