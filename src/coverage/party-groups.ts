import type { Name } from '../sources/name.js';
import type { Source } from '../sources/source.js';
import { type SourceRef, sourceKey } from './covered.js';

/** A source of an article, with its name cut in words; null for one without a name. */
export interface Member extends SourceRef {
  readonly found: Source;
  readonly name: Name | null;
}

/** Sets of members that are one party, each join with its reason, and pairs that a person keeps apart. */
export class PartyGroups {
  private readonly parent: number[];
  private readonly whys: string[];
  private readonly index: ReadonlyMap<string, number>;
  private readonly apart: (readonly [number, number])[] = [];

  constructor(readonly members: readonly Member[]) {
    this.parent = members.map((_, i) => i);
    this.whys = members.map(() => 'the first article that has it');
    this.index = new Map(members.map((member, i) => [sourceKey(member), i]));
  }

  numberOf(ref: SourceRef): number | undefined {
    return this.index.get(sourceKey(ref));
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root]!;
    this.parent[i] = root;
    return root;
  }

  keepApart(i: number, j: number): void {
    this.apart.push([i, j]);
  }

  /** Makes one party of two, the earlier member first, unless they are kept apart. */
  join(i: number, j: number, why: string): void {
    const [a, b] = [this.find(i), this.find(j)].sort((x, y) => x - y) as [number, number];
    if (a === b) return;
    const parted = this.apart.some(([x, y]) => {
      const roots = [this.find(x), this.find(y)];
      return roots.includes(a) && roots.includes(b);
    });
    if (parted) return;
    this.parent[b] = a;
    this.whys[b] = why;
  }

  all(): readonly (readonly (Member & { readonly why: string })[])[] {
    const groups = new Map<number, (Member & { readonly why: string })[]>();
    for (const [i, member] of this.members.entries()) {
      const root = this.find(i);
      groups.set(root, [...(groups.get(root) ?? []), { ...member, why: this.whys[i]! }]);
    }
    return [...groups.values()];
  }
}
