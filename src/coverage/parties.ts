import { createHash } from 'node:crypto';
import type { Name } from '../sources/name.js';
import type { Source } from '../sources/source.js';
import type { Aligned } from './aligned.js';
import { type Covered, type SourceRef, sourceKey } from './covered.js';
import type { Judgement } from './judgement.js';
import { isDerived, type Lineage } from './lineage.js';
import type { Party } from './party.js';
import { nameOf, whySameName } from './same-named.js';
import { alikeUnnamed } from './unnamed.js';

/** What is known of the articles beside their readings. */
export interface PartyOptions {
  readonly lineage?: readonly Lineage[];
  readonly judgements?: readonly Judgement[];
}

interface Member extends SourceRef {
  readonly found: Source;
  readonly name: Name | null;
}

/**
 * The same source across the articles of a story. Names are compared with one another; who has no name is never merged
 * for being alike, only where one article has its statement from the other (lineage), or where a person says so.
 */
export function partiesOf(
  articles: readonly Covered[],
  aligned: readonly Aligned[],
  { lineage = [], judgements = [] }: PartyOptions = {},
): readonly Party[] {
  const members = articles.flatMap(({ id, reading }) =>
    reading.sources.map(
      (found): Member => ({ article: id, source: found.id, found, name: found.named ? nameOf(found) : null }),
    ),
  );
  const groups = new Groups(members);
  judge(groups, judgements);
  mergeNames(groups, members);
  mergeLastNames(groups, members);
  mergeByLineage(groups, articles, aligned);
  mergeByNumber(groups, articles, lineage);
  const derived = new Set(lineage.filter(({ relation }) => isDerived(relation)).map(({ article }) => article));
  return groups.all().map((group) => toParty(group, derived));
}

/** Sets of members that are one party, each join with its reason, and pairs that a person keeps apart. */
class Groups {
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

/** Does as people decided; of two decisions on the same two sources the later one holds. */
function judge(groups: Groups, judgements: readonly Judgement[]): void {
  const decided = new Map<string, () => void>();
  for (const { decision, why, undoneBy } of judgements) {
    if (decision.kind !== 'source' || undoneBy !== null) continue;
    const [i, j] = [groups.numberOf(decision.one), groups.numberOf(decision.other)];
    if (i === undefined || j === undefined) continue;
    const pair = `${Math.min(i, j)} ${Math.max(i, j)}`;
    decided.delete(pair);
    decided.set(pair, () => (decision.same ? groups.join(i, j, `a person says so: ${why}`) : groups.keepApart(i, j)));
  }
  for (const decide of decided.values()) decide();
}

/** Full names, and names of bodies: each with the first that it agrees with. */
function mergeNames(groups: Groups, members: readonly Member[]): void {
  const firsts: number[] = [];
  for (const [i, { name }] of members.entries()) {
    if (name === null || (name.kind === 'person' && name.lower.length < 2)) continue;
    const agreed = firsts
      .map((j) => [j, whySameName(name, members[j]!.name!)] as const)
      .find(([, why]) => why !== null);
    if (agreed) groups.join(i, agreed[0], agreed[1]!);
    else firsts.push(i);
  }
}

/** `Sorley` alone is the one person of that last name in the story, if there is but one. */
function mergeLastNames(groups: Groups, members: readonly Member[]): void {
  for (const [i, { name }] of members.entries()) {
    if (name === null || name.lower.length !== 1) continue;
    const [last] = name.lower;
    const bearers = members.flatMap((other, j) =>
      other.name !== null &&
      other.name.kind === 'person' &&
      (other.name.lower.length > 1 || j < i) &&
      other.name.lower.at(-1) === last
        ? [j]
        : [],
    );
    const parties = new Set(bearers.map((j) => groups.find(j)));
    if (parties.size === 1) groups.join(i, bearers[0]!, 'the only one of that last name in the story');
  }
}

/** The source of a statement that was taken from another article is that of the statement there. */
function mergeByLineage(groups: Groups, articles: readonly Covered[], aligned: readonly Aligned[]): void {
  const sourceOf = new Map(
    articles.flatMap(({ id, reading }) =>
      reading.statements.map(({ id: s, source }) => [`${id} ${s}`, source] as const),
    ),
  );
  const numberOf = ({ article, statement }: { article: string; statement: string }) => {
    const source = sourceOf.get(`${article} ${statement}`);
    return source == null ? undefined : groups.numberOf({ article, source });
  };
  for (const { here, there } of [...aligned].sort((a, b) => b.alike - a.alike)) {
    const [i, j] = [numberOf(here), numberOf(there)];
    if (i === undefined || j === undefined) continue;
    const [one, other] = [groups.members[i]!, groups.members[j]!];
    if (one.found.named || other.found.named || !alikeUnnamed(one.found, other.found)) continue;
    // two sources of one article are two: its author tells them apart
    const articlesOf = (n: number) =>
      groups.members.filter((_, m) => groups.find(m) === groups.find(n)).map(({ article }) => article);
    const mine = new Set(articlesOf(i));
    if (groups.find(i) !== groups.find(j) && articlesOf(j).some((article) => mine.has(article))) continue;
    groups.join(i, j, 'the article has the statement from the other');
  }
}

/** What most say; of equals the longest. */
function usual(words: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

/** So many unnamed people are a number that two reports have in common by more than chance, where one credits the other. */
const TELLING_NUMBER = 3;

/**
 * `Four people briefed on it`, credited to an agency, are the agency's four; and an outlet's five officials of yesterday
 * are its five of today. Only where each article has but one group of that number.
 */
function mergeByNumber(groups: Groups, articles: readonly Covered[], lineage: readonly Lineage[]): void {
  const outlets = new Map(articles.map(({ id, reading }) => [id, reading.article.outlet]));
  const parents = new Map(
    lineage.map(({ article, from }) => [
      article,
      new Set(from.flatMap(({ from: place }) => ('article' in place ? [place.article] : []))),
    ]),
  );
  const numbered = groups.members.flatMap(({ found, article }, i) =>
    !found.named && found.count !== null && found.count[0] === found.count[1] && found.count[0] >= TELLING_NUMBER
      ? [{ i, article, count: found.count[0] }]
      : [],
  );
  const isOnly = (one: (typeof numbered)[number]) =>
    numbered.every((other) => other === one || other.article !== one.article || other.count !== one.count);
  for (const here of numbered.filter(isOnly))
    for (const there of numbered.filter(isOnly)) {
      if (here.article === there.article || here.count !== there.count) continue;
      const own = outlets.get(here.article);
      if (parents.get(here.article)?.has(there.article))
        groups.join(here.i, there.i, 'as many unnamed sources as the report that is credited has');
      else if (own != null && own === outlets.get(there.article))
        groups.join(here.i, there.i, 'as many unnamed sources as the same outlet had in the story');
    }
}

const firstOf = (words: readonly (string | null)[]): string | null => words.find((word) => word !== null) ?? null;

const longest = (words: readonly (string | null)[]): string | null =>
  words.reduce<string | null>((best, word) => (word !== null && word.length > (best?.length ?? 0) ? word : best), null);

/** @param derived articles whose text is another's: what they make of a source is their wording */
function toParty(members: readonly (Member & { readonly why: string })[], derived: ReadonlySet<string>): Party {
  const named = members.filter(({ found }) => found.named);
  const [first] = named.length > 0 ? named : members;
  const { named: isNamed } = first!.found;
  const told = [...(named.length > 0 ? named : members)]
    .sort((a, b) => Number(derived.has(a.article)) - Number(derived.has(b.article)))
    .map(({ found }) => found);
  const full = told.map(({ name }) => name).filter((name) => name?.includes(' '));
  const withReason = told.find(({ reason }) => reason !== null);
  return {
    id: createHash('sha256').update(sourceKey(members[0]!)).digest('hex').slice(0, 16),
    name: usual(full.length > 0 ? full : told.map(({ name }) => name)),
    kind: usual(told.map(({ kind }) => kind)) as Source['kind'],
    named: isNamed,
    count: JSON.parse(usual(told.map(({ count }) => JSON.stringify(count)))!),
    // of who has no name the first report tells it best
    description: (isNamed ? longest : firstOf)(told.map(({ description }) => description)),
    affiliation: told.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
    reason: withReason?.reason ?? null,
    reasonClass: withReason?.reasonClass ?? null,
    members: members.map(({ article, source, why }) => ({ article, source, why })),
    maybe: [],
  };
}
