import type { Query } from '../address/query-string.js';

/** What is chosen on a story's screen: a claim, and one of its articles, parties or outlets. */
export interface Choice {
  readonly claim: string | null;
  readonly article: string | null;
  readonly party: string | null;
  readonly outlet: string | null;
}

export type Kind = keyof Choice;

/** What the address says is chosen. */
export const choiceIn = (query: Readonly<Record<string, string>>): Choice => ({
  claim: query.claim ?? null,
  article: query.article ?? null,
  party: query.party ?? null,
  outlet: query.outlet ?? null,
});

/** How the address changes when one thing is chosen; what is chosen already is let go. */
export function choosing(now: Choice, kind: Kind, id: string): Query {
  const next = now[kind] === id ? null : id;
  return kind === 'claim' ? { claim: next } : { article: null, party: null, outlet: null, [kind]: next };
}

/** How the address changes when the last choice is let go: a claim after what was chosen in it; null for no choice. */
export function lettingGo(now: Choice): Query | null {
  if (now.article ?? now.party ?? now.outlet) return { article: null, party: null, outlet: null };
  return now.claim === null ? null : { claim: null };
}
