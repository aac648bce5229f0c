import type { Claim } from '../../src/coverage/claim.js';
import type { Coverage } from '../../src/coverage/coverage.js';
import type { Covered } from '../../src/coverage/covered.js';
import type { Party } from '../../src/coverage/party.js';

const NOBODY = { count: null, affiliation: null, reason: null, reasonClass: null, maybe: [] };

/** What could be worked out of articles about the ferry: who speaks in them, one claim, and that all copy the first. */
export function ferryCoverage(articles: readonly Covered[], { name = 'Maud Brel' } = {}): Coverage {
  const [first] = articles;
  const spoken = articles.flatMap(({ id, reading }) => {
    const said = reading.statements.find(({ source }) => source !== null);
    return said ? [{ article: id, statement: said.id, source: said.source! }] : [];
  });
  const brel: Party = {
    ...NOBODY,
    id: 'party-brel',
    name,
    kind: 'person',
    named: true,
    description: 'captain',
    members: spoken.map(({ article, source }) => ({ article, source, why: 'the same name' })),
  };
  const sails: Claim = {
    id: 'claim-sails',
    text: 'the ferry would sail on Friday',
    statements: spoken.map(({ article, statement }) => {
      return { article, statement, stance: 'backs', implied: false, partly: false, why: 'the same words' };
    }),
    origins: [{ place: { article: first!.id }, statements: spoken.slice(0, 1), chain: [], because: 'it was first' }],
    range: [1, null],
    why: 'one report, carried by others',
    backedBy: [brel.id],
    disputedBy: [],
  };
  const { statement } = spoken[0]!;
  return {
    lineage: articles.map(({ id }) => ({
      article: id,
      relation: id === first!.id ? 'origin' : 'copy',
      from: id === first!.id ? [] : [copied(first!.id)],
      why: 'by time',
    })),
    parties: [brel],
    claims: [sails],
    quotations: [{ id: 'quotation-sail', speaker: brel.id, text: 'sail on Friday', versions: [] }],
    series: [
      {
        id: 'series-dockers',
        quantity: 'dockers',
        unit: null,
        claim: null,
        values: [
          {
            article: first!.id,
            statement,
            source: null,
            value: 2,
            bound: 'exactly',
            at: null,
            field: 'text',
            span: [0, 3],
          },
        ],
        changes: [],
      },
    ],
  };
}

const copied = (article: string) => ({
  from: { article },
  relation: 'copy' as const,
  share: 0.9,
  passages: [],
  credits: [],
  signs: [],
  direction: 'time' as const,
  why: 'the same words, later',
});
