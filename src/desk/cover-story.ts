import { corrected } from '../coverage/corrected.js';
import { cover } from '../coverage/cover.js';
import type { Coverage } from '../coverage/coverage.js';
import type { Covered, StatementRef } from '../coverage/covered.js';
import { inherit } from '../coverage/inherit.js';
import { articlesOf, type Judgement } from '../coverage/judgement.js';
import { namesakeOf } from '../coverage/namesake.js';
import type { Party } from '../coverage/party.js';
import { covered } from '../library/articles.js';
import { keepMeanings, meaningsOf } from '../library/meanings.js';
import { namesakes } from '../library/namesakes.js';
import type { Library } from '../library/open.js';
import type { CoveredStory } from '../library/stories.js';
import { meaningsIn } from '../meaning/meanings.js';
import { shippedEncoder } from './encoder.js';
import { type Group, titleOf } from './story-groups.js';

/** What a story is worked out with, beside its articles. */
export interface Beside {
  /** Judgements that stand, on these articles and others. */
  readonly decided: readonly Judgement[];
  /** What was worked out before of the stories that its articles are of. */
  readonly before: readonly Coverage[];
  /** Named parties, and ids of claims, of stories that are worked out in the same round. */
  readonly parties: readonly Party[];
  readonly claims: ReadonlySet<string>;
}

/** Works out a story from what the library holds of its articles; ids of claims and parties stay where they can. */
export async function coverStory(
  library: Library,
  { id, members }: Group,
  { decided, before, parties, claims }: Beside,
): Promise<CoveredStory> {
  const ids = members.map((member) => member.id);
  const its = new Set(ids);
  const judged = decided.filter(({ decision }) => articlesOf(decision).some((article) => its.has(article)));
  const articles = (await covered(library, ids)).map((article) => corrected(article, judged));
  const meanings = members.length > 1 ? await meaningsFor(library, articles) : new Map();
  const fresh = cover(articles, {
    meaningOf: ({ article, statement }: StatementRef) => meanings.get(article)?.get(statement) ?? null,
    judgements: judged,
  });
  const { coverage, same } = await withNamesakes(library, fresh, id, parties);
  const inherited = inherit(coverage, before, same, claims);
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
