import type { Source } from '../sources/source.js';
import type { Statement } from '../statements/reading.js';
import type { Place, Step } from './claim.js';
import type { Covered, StatementRef } from './covered.js';
import type { Descent, Lineage } from './lineage.js';
import { sameOutlet } from './outlet-names.js';
import type { Retellings } from './retellings.js';

/** Where one article's telling of a claim leads, and by which steps. */
export interface Traced {
  readonly place: Place;
  readonly steps: readonly Step[];
  /** True where the texts leave open which of two articles has it from the other. */
  readonly isOpen: boolean;
}

/** What tracing needs to know of a story. */
export interface TraceGround {
  readonly articles: ReadonlyMap<string, Covered>;
  readonly lineage: ReadonlyMap<string, Lineage>;
  readonly retellings: Retellings;
  /** The party of a source of an article. */
  readonly partyOf: (article: string, source: string) => string | null;
}

type Seen = ReadonlySet<string>;

/**
 * Follows statements of one claim back to where the claim entered the coverage: what a derived article tells again leads
 * to the article that it has it from, what is credited to an outlet leads to that outlet, and all else is its article's.
 * @param members the statements of the claim
 */
export function tracer(ground: TraceGround, members: readonly StatementRef[]): (ref: StatementRef) => Traced {
  const byArticle = new Map<string, readonly StatementRef[]>();
  for (const ref of members) byArticle.set(ref.article, [...(byArticle.get(ref.article) ?? []), ref]);

  const follow = (ref: StatementRef, seen: Seen): Traced => {
    const line = ground.lineage.get(ref.article);
    if (line === undefined) return own(ref);
    for (const descent of parents(line, seen)) {
      const there =
        ground.retellings.from(ref, descent.from.article) ??
        ofSameParty(ground, ref, byArticle.get(descent.from.article) ?? []);
      if (there !== undefined) return onward(ref, descent, there, seen);
    }
    const credited = creditedDescent(ground, ref, line);
    if (credited !== null) return toReport(ref, credited, seen);
    return line.relation === 'origin' || line.relation === 'pickup' ? own(ref) : whole(ref, line, seen);
  };

  const onward = (ref: StatementRef, descent: Descent, there: StatementRef, seen: Seen): Traced => {
    const rest = follow(there, new Set([...seen, ref.article]));
    const step: Step = { article: ref.article, from: { article: there.article }, because: descent.why };
    return { ...rest, steps: [step, ...rest.steps], isOpen: rest.isOpen || descent.direction === 'unknown' };
  };

  /** To the report that is credited, and on from there if the library has it. */
  const toReport = (ref: StatementRef, descent: Descent, seen: Seen): Traced => {
    const id = 'article' in descent.from ? descent.from.article : null;
    const there = id !== null && id !== ref.article && !seen.has(id) ? byArticle.get(id)?.[0] : undefined;
    if (there !== undefined) return onward(ref, descent, there, seen);
    const step: Step = { article: ref.article, from: descent.from, because: descent.why };
    return { place: descent.from, steps: [step], isOpen: false };
  };

  /** What a text is taken from as a whole has this too, though no statement there was found to be the same. */
  const whole = (ref: StatementRef, line: Lineage, seen: Seen): Traced => {
    for (const descent of parents(line, seen)) {
      const [there] = byArticle.get(descent.from.article) ?? [];
      if (there !== undefined) return onward(ref, descent, there, seen);
    }
    const beside = line.from.find(({ from }) => 'outlet' in from);
    return beside === undefined ? own(ref) : toReport(ref, beside, seen);
  };
  return (ref) => follow(ref, new Set());
}

function own(ref: StatementRef): Traced {
  const step: Step = { article: ref.article, from: null, because: 'It has this from a source of its own.' };
  return { place: { article: ref.article }, steps: [step], isOpen: false };
}

/** The articles that an article descends from, but for those that were gone through. */
const parents = ({ from }: Lineage, seen: Seen) =>
  from.filter(
    (descent): descent is Descent & { readonly from: { readonly article: string } } =>
      'article' in descent.from && !seen.has(descent.from.article),
  );

/** A statement there by the same party: a pickup tells in other words what those whom it credits said. */
function ofSameParty(ground: TraceGround, ref: StatementRef, there: readonly StatementRef[]): StatementRef | undefined {
  const party = partyOf(ground, ref);
  return party === null ? undefined : there.find((other) => partyOf(ground, other) === party);
}

function partyOf({ articles, partyOf }: TraceGround, { article, statement }: StatementRef): string | null {
  const found = articles.get(article)?.reading.statements.find(({ id }) => id === statement);
  return found?.source == null ? null : partyOf(article, found.source);
}

/** What shows that a statement is had from an outlet that is not the article's own. */
function creditedDescent({ articles }: TraceGround, ref: StatementRef, line: Lineage): Descent | null {
  const covered = articles.get(ref.article);
  const statement = covered?.reading.statements.find(({ id }) => id === ref.statement);
  if (!covered || !statement) return null;
  const names = outletNames(covered, statement);
  const isOf = ({ from, credits }: Descent, name: string) =>
    ('outlet' in from && sameOutlet(from.outlet, name)) || credits.some(({ outlet }) => sameOutlet(outlet, name));
  return line.from.find((descent) => names.some((name) => isOf(descent, name))) ?? null;
}

/** Whoever may be the outlet that a statement is had from: who says it, who passes it on, whom it was told. */
function outletNames({ reading }: Covered, statement: Statement): readonly string[] {
  const sources = new Map<string, Source>(reading.sources.map((source) => [source.id, source]));
  const outer = reading.statements.find(({ id }) => id === statement.within);
  const nameOf = (ref: string | null | undefined): string | null => {
    if (ref == null) return null;
    const source = sources.get(ref);
    return source === undefined ? ref : source.name;
  };
  return [statement.source, statement.via, outer?.source, statement.to].map(nameOf).filter((name) => name !== null);
}
