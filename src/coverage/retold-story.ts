import type { Reading, Statement } from '../statements/reading.js';
import type { Claim } from './claim.js';
import type { Coverage } from './coverage.js';
import { type Covered, refKey, type StatementRef } from './covered.js';
import type { Party } from './party.js';

/** A story that was worked out anew, beside what was worked out of its articles before. */
export interface Retold {
  readonly before: readonly Coverage[];
  readonly after: Coverage;
  readonly articleOf: (id: string) => Covered | undefined;
  /** The claims before that have a statement of the claim: ids may have changed, statements have not. */
  readonly earlierOf: (claim: Claim) => readonly Claim[];
  /** Null for a statement of an article that is not at hand. */
  readonly statementOf: (ref: StatementRef) => { readonly reading: Reading; readonly statement: Statement } | null;
  /** Who says it, as it is known now. */
  readonly partyOf: (ref: StatementRef) => Party | null;
}

export function retold(before: readonly Coverage[], after: Coverage, articles: readonly Covered[]): Retold {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const claims = new Map<string, Set<Claim>>();
  for (const claim of before.flatMap((one) => one.claims))
    for (const ref of claim.statements) {
      const known = claims.get(refKey(ref)) ?? new Set();
      claims.set(refKey(ref), known.add(claim));
    }
  const parties = new Map(
    after.parties.flatMap((party) => party.members.map(({ article, source }) => [`${article} ${source}`, party])),
  );
  const statementOf = ({ article, statement: id }: StatementRef) => {
    const reading = byId.get(article)?.reading;
    const statement = reading?.statements.find((one) => one.id === id);
    return reading && statement ? { reading, statement } : null;
  };
  return {
    before,
    after,
    articleOf: (id) => byId.get(id),
    earlierOf: ({ statements }) => [...new Set(statements.flatMap((ref) => [...(claims.get(refKey(ref)) ?? [])]))],
    statementOf,
    partyOf: (ref) => parties.get(`${ref.article} ${statementOf(ref)?.statement.source}`) ?? null,
  };
}
