import type { Query } from '../address/query-string.js';
import type { Voice } from './voices.js';

/** What somebody looks at: a statement, a source, or a finding by its number from 0. */
export interface Chosen {
  readonly kind: 'statement' | 'source' | 'finding';
  readonly id: string;
}

/** What an address says is chosen: `s` a statement, `v` a source, `f` a finding, from 1. */
export function chosenIn(query: Readonly<Record<string, string>>): Chosen | null {
  const { s, v, f } = query;
  if (s) return { kind: 'statement', id: s };
  if (v) return { kind: 'source', id: v };
  return f && Number(f) > 0 ? { kind: 'finding', id: String(Number(f) - 1) } : null;
}

/** What to write into an address for what is chosen. */
export const queryOf = (chosen: Chosen | null): Query => ({
  s: chosen?.kind === 'statement' ? chosen.id : null,
  v: chosen?.kind === 'source' ? chosen.id : null,
  f: chosen?.kind === 'finding' ? Number(chosen.id) + 1 : null,
});

/** The ids of the statements and mentions that light up. */
export function litBy(chosen: Chosen | null, voices: readonly Voice[]): ReadonlySet<string> {
  if (chosen === null || chosen.kind === 'finding') return new Set();
  if (chosen.kind === 'statement') return new Set([chosen.id]);
  const statements = voices.find(({ id }) => id === chosen.id)?.statements ?? [];
  return new Set([chosen.id, ...statements.map(({ id }) => id)]);
}
