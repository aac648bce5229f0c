import { createHash } from 'node:crypto';
import type { Neighbour } from './neighbours.js';

/** A story to be: its id, and its articles. */
export interface Group {
  readonly id: string;
  readonly members: readonly Neighbour[];
}

/** Gives each group the id of the story that most of its articles are of, each id once; new stories get one of their own. */
export function named(groups: readonly (readonly Neighbour[])[]): readonly Group[] {
  const claims = groups.flatMap((members, group) => {
    const counts = new Map<string, number>();
    for (const { story } of members) if (story !== null) counts.set(story, (counts.get(story) ?? 0) + 1);
    return [...counts].map(([id, count]) => ({ id, count, group }));
  });
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, group } of claims.sort((a, b) => b.count - a.count || a.group - b.group))
    if (!ids.has(group) && !taken.has(id)) {
      ids.set(group, id);
      taken.add(id);
    }
  return groups.map((members, group) => {
    return { id: ids.get(group) ?? freshId(members[0]!.id, taken), members };
  });
}

/** An id by the story's first article, that no other story has. */
function freshId(first: string, taken: Set<string>): string {
  for (let n = 0; ; n++) {
    const id = createHash('sha256').update(`story ${first} ${n}`).digest('hex').slice(0, 16);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** The headline of the article that has most in common with the others: it tells best what the story is. */
export function titleOf(members: readonly Neighbour[]): string {
  const weights = new Map<string, number>();
  for (const { terms } of members)
    for (const [stem, weight] of terms) weights.set(stem, (weights.get(stem) ?? 0) + weight);
  const central = ({ terms }: Neighbour): number => {
    let sum = 0;
    for (const [stem, weight] of terms) sum += weight * weights.get(stem)!;
    return sum;
  };
  const titled = members.filter(({ title }) => title !== null);
  if (titled.length === 0) return members[0]!.text.slice(0, 80);
  return titled.reduce((best, one) => (central(one) > central(best) ? one : best)).title!;
}
