import type { Claim, Origin, WholeClaim } from '../../api/contract/claim.js';
import type { StatementCard } from '../../api/contract/source.js';

/** A statement of a claim: its words, how it stands to the claim, and why it is taken to. */
export interface OfClaim {
  readonly card: StatementCard;
  readonly stance: 'backs' | 'disputes' | null;
  readonly implied: boolean;
  readonly partly: boolean;
  readonly why: string;
}

/** An article on the way from an origin, what it says, and how far it is from there. */
export interface Stop {
  readonly article: string;
  readonly from: Origin['chain'][number]['from'];
  readonly because: string;
  /** Steps from the origin. */
  readonly depth: number;
  readonly said: readonly OfClaim[];
}

/** An origin with the articles that lead to it: each after the one that it has the claim from. */
export interface Way {
  readonly origin: Origin;
  readonly stops: readonly Stop[];
}

export interface ClaimParts {
  readonly ways: readonly Way[];
  /** What disputes it, whole or in part: what says so outright first. */
  readonly disputed: readonly OfClaim[];
  /** What says it and can be put to no origin. */
  readonly loose: readonly OfClaim[];
  /** Who was asked and took no side. */
  readonly neither: readonly OfClaim[];
  /** What is only about it, or says a part of it. */
  readonly partly: readonly OfClaim[];
}

const keyOf = ({ article, statement }: { readonly article: string; readonly statement: string }): string =>
  `${article} ${statement}`;

/** A claim's statements by where they come from, and apart from them what disputes it and what is only partly about it. */
export function claimParts({ claim, statements }: Pick<WholeClaim, 'claim' | 'statements'>): ClaimParts {
  const cards = new Map(statements.map((card) => [keyOf(card), card]));
  const all = claim.statements.flatMap((ref): readonly OfClaim[] => {
    const card = cards.get(keyOf(ref));
    const { stance, implied, partly, why } = ref;
    return card ? [{ card, stance, implied, partly, why }] : [];
  });
  const placed = new Set(claim.origins.flatMap((origin) => origin.statements.map(keyOf)));
  const rest = all.filter(({ card }) => !placed.has(keyOf(card)));
  return {
    ways: claim.origins.map((origin) => ({ origin, stops: stopsOf(origin, all) })),
    disputed: rest.filter(({ stance }) => stance === 'disputes').sort((a, b) => Number(a.implied) - Number(b.implied)),
    loose: rest.filter(({ stance, partly }) => stance === 'backs' && !partly),
    neither: rest.filter(({ stance, partly }) => stance === null && !partly),
    partly: rest.filter(({ stance, partly }) => stance !== 'disputes' && partly),
  };
}

/** The articles of an origin's chain, each under the one that it has the claim from, with what of the claim it says. */
function stopsOf({ chain, statements }: Claim['origins'][number], all: readonly OfClaim[]): readonly Stop[] {
  const own = new Set(statements.map(keyOf));
  const saidIn = (article: string) => all.filter(({ card }) => card.article === article && own.has(keyOf(card)));
  const stops: Stop[] = [];
  const seen = new Set<string>();
  const add = (step: (typeof chain)[number], depth: number): void => {
    if (seen.has(step.article)) return;
    seen.add(step.article);
    stops.push({ ...step, depth, said: saidIn(step.article) });
    for (const next of chain)
      if (next.from !== null && 'article' in next.from && next.from.article === step.article) add(next, depth + 1);
  };
  const inside = new Set(chain.map(({ article }) => article));
  const isFirst = ({ from }: (typeof chain)[number]) =>
    from === null || !('article' in from) || !inside.has(from.article);
  for (const step of chain.filter(isFirst)) add(step, step.from === null ? 0 : 1);
  for (const step of chain) add(step, 1);
  return stops;
}

/** The ids of a claim's statements, by their articles. */
export function saidByArticle({ statements }: Pick<Claim, 'statements'>): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const { article, statement } of statements) said.set(article, (said.get(article) ?? new Set()).add(statement));
  return said;
}
