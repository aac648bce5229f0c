import { createHash } from 'node:crypto';
import type { Source } from '../sources/source.js';
import { cut } from '../text/span.js';
import { alignedStatements, type MeaningOf } from './aligned.js';
import type { Claim, Claimed, Stance } from './claim.js';
import { coreOf } from './claim-core.js';
import { claimGroups } from './claim-groups.js';
import { contentOf, fieldOf } from './content.js';
import type { Coverage } from './coverage.js';
import type { Covered, StatementRef } from './covered.js';
import type { Judgement } from './judgement.js';
import type { Lineage } from './lineage.js';
import { lineageOf } from './lineage-of.js';
import { type Backing, originsOf } from './origins.js';
import type { Told } from './pair-features.js';
import { partiesOf } from './parties.js';
import type { Party } from './party.js';
import { quotationsOf } from './quotations.js';
import { seriesOf } from './series-of.js';
import { stancesOf } from './stance.js';
import { toldIn } from './told.js';
import { tracer } from './trace.js';
import { timeOf } from './which-first.js';

/** What coverage needs beside the articles of a story. */
export interface CoverOptions {
  readonly meaningOf: MeaningOf;
  /** What people decided, in order; what was undone is passed over. */
  readonly judgements?: readonly Judgement[];
  /** Names of outlets beside those of the articles, by which credits are known. */
  readonly outlets?: readonly string[];
}

/**
 * Works out all that is told of one story across its articles: lineage first, then parties, claims and their origins,
 * quotations, and numbers over time. The same articles give the same coverage, whatever their order.
 */
export function cover(
  unordered: readonly Covered[],
  { meaningOf, judgements = [], outlets = [] }: CoverOptions,
): Coverage {
  const articles = [...unordered].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
  const standing = judgements.filter(({ undoneBy }) => undoneBy === null);
  const lineage = judgedLineage(lineageOf(articles, outlets), standing);
  const aligned = alignedStatements(articles, lineage, meaningOf);
  const parties = partiesOf(articles, aligned, { lineage, judgements: standing });
  const partyIds = new Map(parties.flatMap(({ id, members }) => members.map((member) => [keyOf(member), id] as const)));
  const partyOf = (article: string, source: string) => partyIds.get(`${article} ${source}`) ?? null;
  const told = toldIn(articles, meaningOf, ({ article, source }) => partyOf(article, source));
  const ground: Ground = {
    articles: new Map(articles.map((article) => [article.id, article])),
    lineage: new Map(lineage.map((one) => [one.article, one])),
    parties: new Map(parties.map((party) => [party.id, party])),
    aligned,
    partyOf,
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
      claimOf: (article, statement) => claimIds.get(`${article} ${statement}`) ?? null,
    }),
  };
}

interface Ground {
  readonly articles: ReadonlyMap<string, Covered>;
  readonly lineage: ReadonlyMap<string, Lineage>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly aligned: ReturnType<typeof alignedStatements>;
  readonly partyOf: (article: string, source: string) => string | null;
  readonly standing: readonly Judgement[];
}

const keyOf = ({ article, source }: { article: string; source: string }): string => `${article} ${source}`;
const refKey = ({ article, statement }: StatementRef): string => `${article} ${statement}`;

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

/** Statements that make one claim, with their stances and where it comes from. */
function claimOf(told: readonly Told[], ground: Ground): Claim {
  const found = told.map(({ article, statement: id, party, words }) => {
    const covered = ground.articles.get(article)!;
    const statement = covered.reading.statements.find((one) => one.id === id)!;
    return {
      covered,
      statement,
      words,
      ref: { article, statement: id },
      party: party === null ? null : ground.parties.get(party)!,
    };
  });
  const stances = stancesOf(
    found.map(({ covered, statement, party }) => ({
      party: party?.id ?? null,
      act: statement.act,
      negated: statement.negated,
      cue: statement.spans.cue.map((span) => cut(fieldOf(covered.reading, statement), span)).join(' '),
      content: contentOf(covered.reading, statement),
    })),
  ).map((stance, i) => judgedStance(found[i]!.ref, stance, ground.standing));
  const trace = tracer(
    ground,
    found.map(({ ref }) => ref),
  );
  const core = coreOf(told, ground.aligned);
  const backings = found.flatMap(({ covered, statement, words, ref, party }, i): readonly Backing[] =>
    stances[i] === 'backs' && core.isCore[i]
      ? [{ ref, statement, words, at: timeOf(covered), traced: trace(ref), party }]
      : [],
  );
  const isDerived = (article: string) => DERIVED.has(ground.lineage.get(article)?.relation ?? 'origin');
  const best = textOf(
    found.flatMap((one, i) =>
      core.isCore[i] ? [{ ...one, stance: stances[i]!, isDerived: isDerived(one.ref.article) }] : [],
    ),
  );
  const partiesWith = (stance: Stance) => [
    ...new Set(
      found.flatMap(({ party }, i) =>
        stances[i] === stance && party !== null && (core.isCore[i] || found[i]!.statement.act === 'deny')
          ? [party.id]
          : [],
      ),
    ),
  ];
  return {
    id: createHash('sha256').update(refKey(found[0]!.ref)).digest('hex').slice(0, 16),
    text: best,
    statements: found.map(
      ({ ref, party }, i): Claimed => ({
        ...ref,
        stance: stances[i]!,
        partly: !core.isCore[i],
        why: whyStance(stances[i]!, party),
      }),
    ),
    ...originsOf(backings),
    backedBy: partiesWith('backs'),
    disputedBy: partiesWith('disputes'),
  };
}

function judgedStance(ref: StatementRef, stance: Stance, standing: readonly Judgement[]): Stance {
  const last = standing.findLast(({ decision }) => decision.kind === 'stance' && refKey(decision.on) === refKey(ref));
  return last?.decision.kind === 'stance' ? last.decision.stance : stance;
}

function whyStance(stance: Stance, party: Pick<Source, 'name' | 'description'> | null): string {
  const who = party?.name ?? party?.description ?? 'nobody named';
  if (stance === null) return `${who} neither says that it is so nor that it is not`;
  return stance === 'backs' ? `${who} says that it is so` : `${who} says that it is not so`;
}

/** Texts whose words are another's, or a machine's. */
const DERIVED: ReadonlySet<string> = new Set(['copy', 'rewrite', 'version']);
/** A content of about this many characters says what a claim is: shorter ones lean on others, longer ones say more. */
const TELLING = 130;

/** The words that tell a claim best: of those who back it, not in a headline, indirect, of a telling length. */
function textOf(
  found: readonly {
    covered: Covered;
    statement: Covered['reading']['statements'][number];
    stance: Stance;
    isDerived: boolean;
  }[],
): string {
  const cost = ({ covered, statement, stance, isDerived }: (typeof found)[number]): number =>
    Math.abs(contentOf(covered.reading, statement).length - TELLING) +
    (stance === 'backs' ? 0 : 400) +
    (isDerived ? 150 : 0) +
    (statement.field === 'title' ? 60 : 0) +
    (statement.mode === 'direct' ? 80 : 0);
  const best = found.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return contentOf(best.covered.reading, best.statement);
}
