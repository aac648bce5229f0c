import type { Coverage } from '../coverage/coverage.js';
import type { Judgement } from '../coverage/judgement.js';
import type { Party } from '../coverage/party.js';
import { storiesOf } from '../coverage/stories.js';
import { judgements } from '../library/judgements.js';
import type { Library } from '../library/open.js';
import { membersOf, placements, uncovered } from '../library/placements.js';
import { type CoveredStory, replaceStories } from '../library/stories.js';
import { story } from '../library/story-list.js';
import { raiseAlerts } from './alerting.js';
import { coverStory } from './cover-story.js';
import { type Neighbour, neighbourhood, withTerms } from './neighbours.js';
import { type Group, named } from './story-groups.js';
import { tiesAmong } from './story-ties.js';

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
 * Works out anew all that rests on some articles, and on those whose stories are still to be worked out: which stories
 * they are of, and in these lineage, parties, claims, origins, quotations and numbers. What they do not touch stays as
 * it is. On a server one process at a time does so, and others wait for it.
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

async function coverBatch(library: Library, ids: readonly string[], onStory: OnStory): Promise<readonly string[]> {
  const own = (await placements(library, ids)).map(withTerms);
  const { near, copies } = await neighbourhood(library, own);
  const touched = [...new Set([...own, ...near].flatMap(({ story }) => story ?? []))];
  const rest = await placements(library, await membersOf(library, touched));
  const known = new Map([...own, ...near].map((one) => [one.id, one]));
  const all = [...rest.filter(({ id }) => !known.has(id)).map(withTerms), ...known.values()].sort(inTime);
  const decided = await standing(
    library,
    all.map(({ id }) => id),
  );
  const groups = named(storiesOf(all, tiesAmong(all, copies, decided)).map((group) => group.map((i) => all[i]!)));
  const asked = new Set(ids);
  const before = membersByStory(all);
  const changed = groups.filter(
    ({ id, members }) => members.some((one) => asked.has(one.id)) || !sameSet(members, before.get(id) ?? []),
  );
  const kept = new Set(groups.map(({ id }) => id));
  await writeStories(
    library,
    changed,
    decided,
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

const standing = async (library: Library, articles: readonly string[]): Promise<readonly Judgement[]> =>
  (await judgements(library, articles)).filter(({ undoneBy }) => undoneBy === null);

async function writeStories(
  library: Library,
  groups: readonly Group[],
  decided: readonly Judgement[],
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
      const covered = await coverStory(library, group, {
        ...{ decided, before: [...old.values()] },
        ...{ parties: unwritten, claims },
      });
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
