import { createHash } from 'node:crypto';
import type { Statement } from '../statements/reading.js';
import { cut } from '../text/span.js';
import type { Claim, Claimed, Stance } from './claim.js';
import { coreOf } from './claim-core.js';
import { contentOf, fieldOf } from './content.js';
import { type Covered, refKey, type StatementRef } from './covered.js';
import type { Judgement } from './judgement.js';
import type { Words } from './likeness.js';
import { isDerived } from './lineage.js';
import { type Backing, originsOf } from './origins.js';
import { sameOutlet } from './outlet-names.js';
import type { Told } from './pair-features.js';
import type { Party } from './party.js';
import { type Stood, stancesOf } from './stance.js';
import { type TraceGround, tracer } from './trace.js';
import { timeOf } from './which-first.js';

/** What is known of a story when its claims are put together. */
export interface ClaimGround extends TraceGround {
  readonly parties: ReadonlyMap<string, Party>;
  /** How surely each statement speaks against what others say, by refKey (against.ts). */
  readonly against: ReadonlyMap<string, number>;
  /** Judgements that were not undone, in order. */
  readonly standing: readonly Judgement[];
}

/** A statement of a claim with all that is known of it. */
interface Member {
  readonly ref: StatementRef;
  readonly covered: Covered;
  readonly statement: Statement;
  readonly words: Words;
  readonly party: Party | null;
  readonly stance: Stance;
  readonly implied: boolean;
  readonly isCore: boolean;
  readonly isSurely: boolean;
  readonly isMaybe: boolean;
}

/** Statements that make one claim, as a claim: their stances, and where it comes from. */
export function claimOf(told: readonly Told[], ground: ClaimGround): Claim {
  const members = membersOf(told, ground);
  const trace = tracer(
    ground,
    members.map(({ ref }) => ref),
  );
  const backing = ({ ref, covered, statement, words, party }: Member): Backing => {
    return { ref, statement, words, at: timeOf(covered), traced: trace(ref), party };
  };
  const backers = (isIn: (member: Member) => boolean) =>
    members.filter((member) => member.stance === 'backs' && isIn(member)).map(backing);
  return {
    id: createHash('sha256').update(refKey(members[0]!.ref)).digest('hex').slice(0, 16),
    text: textOf(members, ground),
    statements: members.map(({ ref, party, stance, implied, isCore }): Claimed => {
      return { ...ref, stance, implied, partly: !isCore, why: whyStance({ stance, implied }, party) };
    }),
    ...originsOf(
      backers(({ isCore }) => isCore),
      backers(({ isSurely }) => isSurely),
      backers(({ isMaybe }) => isMaybe),
    ),
    backedBy: partiesOf(members, 'backs', ground),
    disputedBy: partiesOf(members, 'disputes', ground),
  };
}

function membersOf(
  told: readonly Told[],
  { articles, parties, retellings, against, standing }: ClaimGround,
): readonly Member[] {
  const found = told.map(({ article, statement: id, party, words }) => {
    const covered = articles.get(article)!;
    const statement = covered.reading.statements.find((one) => one.id === id)!;
    const ref = { article, statement: id };
    return { ref, covered, statement, words, party: party === null ? null : parties.get(party)! };
  });
  const stances = stancesOf(
    found.map(({ ref, covered: { reading }, statement, party }) => ({
      party: party?.id ?? null,
      act: statement.act,
      negated: statement.negated,
      cue: statement.spans.cue.map((span) => cut(fieldOf(reading, statement), span)).join(' '),
      content: contentOf(reading, statement),
      against: against.get(refKey(ref))!,
    })),
  );
  const { isCore, isSurely, isMaybe } = coreOf(told, retellings);
  return found.map((one, i) => ({
    ...one,
    ...judgedStance(one.ref, stances[i]!, standing),
    isCore: isCore[i]!,
    isSurely: isSurely[i]!,
    isMaybe: isMaybe[i]!,
  }));
}

function judgedStance(ref: StatementRef, found: Stood, standing: readonly Judgement[]): Stood {
  const last = standing.findLast(({ decision }) => decision.kind === 'stance' && refKey(decision.on) === refKey(ref));
  return last?.decision.kind === 'stance' ? { stance: last.decision.stance, implied: false } : found;
}

/**
 * The parties of one side, each once. Of an outlet that is credited not it counts but its sources; a denial counts also
 * where it denies more than the claim.
 */
function partiesOf(members: readonly Member[], side: Stance, { articles }: ClaimGround): readonly string[] {
  const outlets = [...articles.values()].flatMap(({ reading }) => reading.article.outlet ?? []);
  // a report of an outlet's is the outlet
  const isOutlet = ({ name, kind }: Party) =>
    name !== null &&
    outlets.some((outlet) => sameOutlet(outlet, name) || (kind === 'document' && name.includes(outlet)));
  const found = members.flatMap(({ party, stance, isCore, statement: { act } }) =>
    stance === side && party !== null && (isCore || act === 'deny') ? [party] : [],
  );
  const people = found.filter((party) => !isOutlet(party));
  return [...new Set((people.length > 0 ? people : found).map(({ id }) => id))];
}

function whyStance({ stance, implied }: Stood, party: Party | null): string {
  const who = party?.name ?? party?.description ?? 'nobody named';
  if (implied) return `${who} does not deny it outright, but speaks as those who dispute something do`;
  if (stance === null) return `${who} neither says that it is so nor that it is not`;
  return stance === 'backs' ? `${who} says that it is so` : `${who} says that it is not so`;
}

/** A content of about this many characters says what a claim is: shorter ones lean on others, longer ones say more. */
const TELLING = 130;

/** The words that tell a claim best: of those who back it, first-hand, not in a headline, indirect, of a telling length. */
function textOf(members: readonly Member[], { lineage }: ClaimGround): string {
  const cost = ({ covered, statement, stance }: Member): number =>
    Math.abs(contentOf(covered.reading, statement).length - TELLING) +
    (stance === 'backs' ? 0 : 400) +
    (isDerived(lineage.get(covered.id)?.relation ?? 'origin') ? 150 : 0) +
    (statement.field === 'title' ? 60 : 0) +
    (statement.mode === 'direct' ? 80 : 0);
  const best = members.filter(({ isCore }) => isCore).reduce((one, other) => (cost(other) < cost(one) ? other : one));
  return contentOf(best.covered.reading, best.statement);
}
