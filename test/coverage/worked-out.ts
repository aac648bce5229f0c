import type { Claim, Place, Stance } from '../../src/coverage/claim.js';
import type { Coverage } from '../../src/coverage/coverage.js';
import type { Covered } from '../../src/coverage/covered.js';
import { lineageOf } from '../../src/coverage/lineage-of.js';
import type { Party } from '../../src/coverage/party.js';

/** A claim in short: its statements as article and number of the statement there, `!` before one that disputes it. */
export interface ClaimInShort {
  readonly id?: string;
  readonly text: string;
  readonly statements: readonly string[];
  /** The origins, each with the first statement that goes back to it. */
  readonly origins?: readonly (readonly [place: Place, statement: string])[];
  readonly range?: readonly [number, number | null];
}

/** What could be worked out of a story: its lineage, one party a name, and these claims. */
export function workedOut(articles: readonly Covered[], claims: readonly ClaimInShort[]): Coverage {
  return {
    lineage: lineageOf(articles),
    parties: partiesOf(articles),
    claims: claims.map((claim, n) => claimOf(articles, claim, `claim${n + 1}`)),
    quotations: [],
    series: [],
  };
}

function claimOf(articles: readonly Covered[], short: ClaimInShort, byDefault: string): Claim {
  const ref = (words: string) => {
    const [, id, n] = /^!?(.+) (\d+)$/.exec(words)!;
    return { article: id!, statement: articles.find((one) => one.id === id)!.reading.statements[Number(n) - 1]!.id };
  };
  const origins = short.origins ?? [];
  return {
    id: short.id ?? byDefault,
    text: short.text,
    statements: short.statements.map((words) => {
      const stance: Stance = words.startsWith('!') ? 'disputes' : 'backs';
      return { ...ref(words), stance, implied: false, partly: false, why: 'by hand' };
    }),
    origins: origins.map(([place, words]) => ({ place, statements: [ref(words)], chain: [], because: 'by hand' })),
    range: short.range ?? [origins.length, origins.length],
    why: 'by hand',
    backedBy: [],
    disputedBy: [],
  };
}

function partiesOf(articles: readonly Covered[]): readonly Party[] {
  const byName = new Map<string, Party>();
  for (const { id: article, reading } of articles)
    for (const source of reading.sources) {
      const id = source.name ?? `${article} ${source.id}`;
      const member = { article, source: source.id, why: 'the same name' };
      const { name, kind, named, count, description, affiliation, reason, reasonClass } = source;
      const told = { name, kind, named, count, description, affiliation, reason, reasonClass };
      const members = [...(byName.get(id)?.members ?? []), member];
      byName.set(id, { id, ...told, members, maybe: [] });
    }
  return [...byName.values()];
}
