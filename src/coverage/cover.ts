import { againstIn } from './against.js';
import { alignedStatements, type MeaningOf } from './aligned.js';
import { claimGroups } from './claim-groups.js';
import { type ClaimGround, claimOf } from './claim-of.js';
import type { Coverage } from './coverage.js';
import { type Covered, refKey, sourceKey } from './covered.js';
import type { Judgement } from './judgement.js';
import type { Lineage } from './lineage.js';
import { lineageOf } from './lineage-of.js';
import { partiesOf } from './parties.js';
import { quotationsOf } from './quotations.js';
import { retellingsOf } from './retellings.js';
import { seriesOf } from './series-of.js';
import { toldIn } from './told.js';
import { timeOf } from './which-first.js';

/** What coverage needs beside the articles of a story. */
export interface CoverOptions {
  readonly meaningOf: MeaningOf;
  /** What people decided, in order; what was undone is passed over. */
  readonly judgements?: readonly Judgement[];
}

/**
 * Works out all that is told of one story across its articles: lineage first, then parties, claims and their origins,
 * quotations, and numbers over time. The same articles give the same coverage, whatever their order.
 */
export function cover(unordered: readonly Covered[], { meaningOf, judgements = [] }: CoverOptions): Coverage {
  const articles = [...unordered].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const standing = judgements.filter(({ undoneBy }) => undoneBy === null);
  const lineage = judgedLineage(lineageOf(articles), standing);
  const aligned = alignedStatements(articles, lineage, meaningOf);
  const parties = partiesOf(articles, aligned, { lineage, judgements: standing });
  const partyIds = new Map(
    parties.flatMap(({ id, members }) => members.map((member) => [sourceKey(member), id] as const)),
  );
  const partyOf = (article: string, source: string) => partyIds.get(sourceKey({ article, source })) ?? null;
  const told = toldIn(articles, meaningOf, ({ article, source }) => partyOf(article, source));
  const against = againstIn(told, articles, parties);
  const ground: ClaimGround = {
    articles: new Map(articles.map((article) => [article.id, article])),
    lineage: new Map(lineage.map((one) => [one.article, one])),
    parties: new Map(parties.map((party) => [party.id, party])),
    retellings: retellingsOf(aligned),
    partyOf,
    against: new Map(told.map((one, i) => [refKey(one), against[i]!])),
    standing,
  };
  const claims = claimGroups(told, aligned, standing).map((group) =>
    claimOf(
      group.map((i) => told[i]!),
      ground,
    ),
  );
  const claimIds = new Map(claims.flatMap(({ id, statements }) => statements.map((ref) => [refKey(ref), id] as const)));
  return {
    lineage,
    parties,
    claims,
    quotations: quotationsOf(articles, lineage, partyOf),
    series: seriesOf(articles, {
      lineage,
      partyOf,
      claimOf: (article, statement) => claimIds.get(refKey({ article, statement })) ?? null,
    }),
  };
}

/** What people decided of an article's descent, in place of what the program found. */
function judgedLineage(lineage: readonly Lineage[], standing: readonly Judgement[]): readonly Lineage[] {
  return lineage.map((one) => {
    const last = standing.findLast(({ decision }) => decision.kind === 'lineage' && decision.article === one.article);
    if (last?.decision.kind !== 'lineage') return one;
    const why = `a person says so: ${last.why}`;
    const { relation, from } = last.decision;
    if (relation === 'origin') return { article: one.article, relation, from: [], why };
    const descents = from.map((place) => ({
      ...(one.from.find((found) => JSON.stringify(found.from) === JSON.stringify(place)) ?? NOTHING_SHOWN),
      from: place,
      relation,
      why,
    }));
    return { article: one.article, relation, from: descents, why };
  });
}

const NOTHING_SHOWN = { share: 0, passages: [], credits: [], signs: [], direction: 'unknown' } as const;
