import { createHash } from 'node:crypto';
import { corrected } from '../coverage/corrected.js';
import { cover } from '../coverage/cover.js';
import type { Coverage } from '../coverage/coverage.js';
import type { Covered, StatementRef } from '../coverage/covered.js';
import { inherit } from '../coverage/inherit.js';
import type { Judgement } from '../coverage/judgement.js';
import { namesakeOf } from '../coverage/namesake.js';
import type { Party } from '../coverage/party.js';
import { storiesOf, type Tie } from '../coverage/stories.js';
import { covered } from '../library/articles.js';
import { judgements } from '../library/judgements.js';
import { keepMeanings, meaningsOf } from '../library/meanings.js';
import { namesakes } from '../library/namesakes.js';
import type { Library } from '../library/open.js';
import { membersOf, placements, uncovered } from '../library/placements.js';
import { type CoveredStory, replaceStories } from '../library/stories.js';
import { story } from '../library/story-list.js';
import { meaningsIn } from '../meaning/meanings.js';
import { raiseAlerts } from './alerting.js';
import { shippedEncoder } from './encoder.js';
import { type Neighbour, neighbourhood, withTerms } from './neighbours.js';

/** What became of the stories that some articles touch. */
export interface Covering {
  /** Ids of the stories that were worked out anew. */
  readonly stories: readonly string[];
}

/** So many articles are placed at once. */
const BATCH = 2_000;
/** So many stories are written in one transaction. */
const WRITTEN_AT_ONCE = 50;

/**
 * Works out anew all that rests on some articles, and on those whose stories are still to be worked out: which stories they are of, and
 * in these lineage, parties, claims, origins, quotations and numbers. What they do not touch stays as it is. On a server
 * one process at a time does so, and others wait for it.
 * @param articles ids; also of articles that are gone, whose stories are then worked out without them
 * @param onStory told how many stories of this round are done
 */
export async function coverAgain(
  library: Library,
  articles: readonly string[],
  onStory: OnStory = () => {},
): Promise<Covering> {
  const wait = true;
  return (await library.engine.alone(() => coverAll(library, articles, onStory), wait))!;
}

/** Works out what is still to be worked out, unless somebody else does so now: null then. */
export function coverUnlessAnother(library: Library): Promise<Covering | null> {
  const wait = false;
  return library.engine.alone(() => coverAll(library, [], () => {}), wait);
}

type OnStory = (done: number, all: number) => void;

async function coverAll(library: Library, articles: readonly string[], onStory: OnStory): Promise<Covering> {
  const done: string[] = [];
  for (let asked = articles, more = true; more; asked = []) {
    const fresh = await uncovered(library, BATCH);
    const ids = [...new Set([...asked, ...fresh])];
    if (ids.length > 0) done.push(...(await coverBatch(library, ids, onStory)));
    more = fresh.length === BATCH;
  }
  return { stories: done };
}

/** A story to be: its id, and its articles. */
interface Group {
  readonly id: string;
  readonly members: readonly Neighbour[];
}

async function coverBatch(library: Library, ids: readonly string[], onStory: OnStory): Promise<readonly string[]> {
  const own = (await placements(library, ids)).map(withTerms);
  const { near, copies } = await neighbourhood(library, own);
  const touched = [...new Set([...own, ...near].flatMap(({ story }) => story ?? []))];
  const rest = await placements(library, await membersOf(library, touched));
  const known = new Map([...own, ...near].map((one) => [one.id, one]));
  const all = [...rest.filter(({ id }) => !known.has(id)).map(withTerms), ...known.values()].sort(inTime);
  const groups = named(storiesOf(all, await tiesAmong(library, all, copies)).map((group) => group.map((i) => all[i]!)));
  const asked = new Set(ids);
  const before = membersByStory(all);
  const changed = groups.filter(
    ({ id, members }) => members.some((one) => asked.has(one.id)) || !sameSet(members, before.get(id) ?? []),
  );
  const kept = new Set(groups.map(({ id }) => id));
  await writeStories(
    library,
    changed,
    touched.filter((id) => !kept.has(id)),
    onStory,
  );
  return changed.map(({ id }) => id);
}

const inTime = (a: Neighbour, b: Neighbour): number => a.day - b.day || (a.id < b.id ? -1 : 1);

function membersByStory(all: readonly Neighbour[]): ReadonlyMap<string, readonly Neighbour[]> {
  const members = new Map<string, Neighbour[]>();
  for (const one of all) if (one.story !== null) members.set(one.story, [...(members.get(one.story) ?? []), one]);
  return members;
}

const sameSet = (one: readonly Neighbour[], other: readonly Neighbour[]): boolean =>
  one.length === other.length && one.every(({ id }) => other.some((its) => its.id === id));

/** Gives each group the id of the story that most of its articles are of, each id once; new stories get one of their own. */
function named(groups: readonly (readonly Neighbour[])[]): readonly Group[] {
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

/** What ties articles together, or apart: copied text, then what people decided. */
async function tiesAmong(
  library: Library,
  all: readonly Neighbour[],
  copies: readonly (readonly [string, string])[],
): Promise<readonly Tie[]> {
  const index = new Map(all.map(({ id }, i) => [id, i]));
  const tie = (a: string, b: string, same: boolean): readonly Tie[] => {
    const [one, other] = [index.get(a), index.get(b)];
    return one === undefined || other === undefined ? [] : [{ one, other, same }];
  };
  const decided = await standing(
    library,
    all.map(({ id }) => id),
  );
  return [
    ...copies.flatMap(([a, b]) => tie(a, b, true)),
    ...decided.flatMap(({ decision }) =>
      decision.kind === 'story' ? tie(decision.one, decision.other, decision.same) : [],
    ),
  ];
}

const standing = async (library: Library, articles: readonly string[]): Promise<readonly Judgement[]> =>
  (await judgements(library, articles)).filter(({ undoneBy }) => undoneBy === null);

async function writeStories(
  library: Library,
  groups: readonly Group[],
  dropped: readonly string[],
  onStory: OnStory,
): Promise<void> {
  let gone = dropped;
  const claims = new Set<string>();
  for (let from = 0; from < groups.length || gone.length > 0; from += WRITTEN_AT_ONCE) {
    const stories: CoveredStory[] = [];
    const before = new Map<string, Coverage>();
    const unwritten: Party[] = [];
    for (const group of groups.slice(from, from + WRITTEN_AT_ONCE)) {
      const old = await coverageOf(library, group.members);
      for (const [id, coverage] of old) before.set(id, coverage);
      const covered = await coverStory(library, group, [...old.values()], { parties: unwritten, claims });
      stories.push(covered);
      for (const { id } of covered.coverage.claims) claims.add(id);
      unwritten.push(...covered.coverage.parties.filter(({ named }) => named));
      onStory(from + stories.length, groups.length);
    }
    await raiseAlerts(library, before, new Map(stories.map(({ id, coverage }) => [id, coverage])));
    await replaceStories(library, stories, gone);
    gone = [];
  }
}

/** What was worked out before of the stories that some articles are of. */
async function coverageOf(library: Library, members: readonly Neighbour[]): Promise<ReadonlyMap<string, Coverage>> {
  const ids = [...new Set(members.flatMap((member) => member.story ?? []))];
  const found = await Promise.all(ids.map((id) => story(library, id)));
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one.coverage] as const])));
}

/** @param beside named parties and claims' ids of stories that are worked out in the same round */
async function coverStory(
  library: Library,
  { id, members }: Group,
  before: readonly Coverage[],
  beside: { readonly parties: readonly Party[]; readonly claims: ReadonlySet<string> },
): Promise<CoveredStory> {
  const ids = members.map((member) => member.id);
  const decided = await standing(library, ids);
  const articles = (await covered(library, ids)).map((article) => corrected(article, decided));
  const meanings = members.length > 1 ? await meaningsFor(library, articles) : new Map();
  const fresh = cover(articles, {
    meaningOf: ({ article, statement }: StatementRef) => meanings.get(article)?.get(statement) ?? null,
    judgements: decided,
  });
  const { coverage, same } = await withNamesakes(library, fresh, id, beside.parties);
  const inherited = inherit(coverage, before, same, beside.claims);
  return { id, title: titleOf(members), articles: ids, coverage: inherited };
}

/** Meanings of the statements, kept ones where there are any. */
async function meaningsFor(library: Library, articles: readonly Covered[]) {
  const kept = await meaningsOf(
    library,
    articles.map(({ id }) => id),
  );
  const missing = articles.filter(({ id }) => !kept.has(id));
  if (missing.length === 0) return kept;
  const encoder = await shippedEncoder();
  const made = new Map<string, Awaited<ReturnType<typeof meaningsIn>>>();
  for (const { id, reading } of missing) made.set(id, await meaningsIn(reading, encoder));
  await keepMeanings(library, made);
  return new Map([...kept, ...made]);
}

/** Finds the named parties of a story among those of other stories, written or about to be. */
async function withNamesakes(
  library: Library,
  coverage: Coverage,
  id: string,
  unwritten: readonly Party[],
): Promise<{ readonly coverage: Coverage; readonly same: ReadonlyMap<string, string> }> {
  const named = coverage.parties.filter(({ named, name }) => named && name !== null);
  const written = await namesakes(library, [...new Set(named.map(({ name }) => name!))], [id]);
  const others = [...written, ...unwritten];
  const found = new Map(named.map((party) => [party.id, namesakeOf(party, others)]));
  const same = new Map([...found].flatMap(([own, { same }]) => (same === null ? [] : [[own, same] as const])));
  const parties = coverage.parties.map((party) => {
    const maybe = found.get(party.id)?.maybe ?? [];
    const why = 'the same name in another story, of somebody in another walk of life';
    return maybe.length === 0
      ? party
      : { ...party, maybe: [...party.maybe, ...maybe.map((other) => ({ party: other, why }))] };
  });
  return { coverage: { ...coverage, parties }, same };
}

/** The headline of the article that has most in common with the others: it tells best what the story is. */
function titleOf(members: readonly Neighbour[]): string {
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
