import type { Claim } from '../../../src/coverage/claim.js';
import type { Descent, Lineage } from '../../../src/coverage/lineage.js';
import type { Party } from '../../../src/coverage/party.js';
import type {
  ArticleRecord,
  KeptArticle,
  LibraryContents,
  LibraryRecord,
} from '../../../src/formats/library/contents.js';
import type { Article } from '../../../src/pages/article.js';
import { find } from '../../find.js';
import { readingWith, type SourceInWords, type StatementInWords } from '../reading.js';

/** Words that the wire's report and its copy share, and the copy's own end. */
const CRACKS =
  'Engineers found cracks in two piers of Harbour Bridge in May, two people briefed on the survey said.\n\n“We told them to shut it,” one of the two said. “Nobody did.”';
const WIRE = `${CRACKS}\n\nSome 14 lorries an hour cross the bridge, the port authority said.`;
const COPY = `${CRACKS}\n\nThe bridge was built in 1961.`;
const DENIAL =
  'Mayor Ansa Rook denied on Tuesday that any cracks had been found, as the Tarn Wire reported.\n\n“No engineer has told me to shut anything,” she told a press conference. The port authority counted 12 lorries an hour.';

const PAIR: SourceInWords = {
  kind: 'group',
  count: [2, 2],
  description: 'two people briefed on the survey',
  access: 'briefed on the survey',
  anonymity: 'unnamed',
  mentions: ['two people briefed on the survey'],
};
const ONE: SourceInWords = { description: 'one of the two', anonymity: 'unnamed', partOf: 's1' };
const FOUND: StatementInWords = {
  id: 'found',
  by: 's1',
  words: {
    source: 'two people briefed on the survey',
    cue: 'survey [said]',
    content: 'Engineers found cracks in two piers of Harbour Bridge in May',
  },
};
const SHUT: StatementInWords = {
  id: 'shut',
  by: 's2',
  mode: 'direct',
  words: { source: 'one of the two', cue: '[said]. “Nobody', content: ['“We told them to shut it,”', '“Nobody did.”'] },
};
const LORRIES: StatementInWords = {
  id: 'lorries',
  by: 's3',
  words: {
    source: 'the port authority',
    cue: 'port authority [said]',
    content: 'Some 14 lorries an hour cross the bridge',
  },
};
const PORT: SourceInWords = { name: 'port authority', kind: 'organisation', count: null };

interface Given {
  readonly id: string;
  readonly text: string;
  readonly known: Partial<Article>;
  readonly sources: readonly SourceInWords[];
  readonly statements: readonly StatementInWords[];
  readonly lineage: Omit<Lineage, 'article'>;
}

const article = ({ id, text, known, sources, statements, lineage }: Given): ArticleRecord => ({
  id,
  readAt: '2027-06-09T08:00:00.000Z',
  reader: 'hearsay',
  story: 'st1',
  page: Buffer.from(id).toString('hex').padEnd(32, '0'),
  before: null,
  seen: [{ at: '2027-06-09T08:00:00.000Z', until: '2027-06-10T08:00:00.000Z', checks: 2, url: known.url ?? null }],
  lineage: { article: id, ...lineage },
  reading: readingWith(text, { sources, statements }, { id, language: 'en', ...known }),
});

const ORIGIN = { relation: 'origin', from: [], why: 'It reports from its own sources.' } as const;

const COPIED: Descent = {
  from: { article: 'wire' },
  relation: 'copy',
  share: 0.86,
  passages: [{ here: find(COPY, CRACKS), there: find(WIRE, CRACKS), alike: 'exact' }],
  credits: [],
  signs: [],
  direction: 'time',
  why: '31 of its 36 words stand in the wire’s report, which was there two hours before.',
};

const PICKED_UP: Descent = {
  from: { article: 'wire' },
  relation: 'pickup',
  share: 0.1,
  passages: [],
  credits: [{ field: 'text', span: find(DENIAL, 'the Tarn Wire reported'), outlet: 'Tarn Wire' }],
  signs: [],
  direction: 'credit',
  why: 'It credits the Tarn Wire.',
};

const STAR: Descent = {
  from: { outlet: 'Northern Star' },
  relation: 'pickup',
  share: 0,
  passages: [],
  credits: [{ field: 'byline', span: [0, 13], outlet: 'Northern Star' }],
  signs: [],
  direction: 'credit',
  why: 'Its byline credits the Northern Star.',
};

export const articles: readonly ArticleRecord[] = [
  article({
    id: 'wire',
    text: WIRE,
    known: {
      url: 'https://tarnwire.example/bridge?a=1&b=2',
      outlet: 'Tarn Wire',
      title: 'Engineers found cracks in Harbour Bridge -sources',
      byline: ['Ilse Brandt', 'Per Oake'],
      published: '2027-06-07T05:30:00+01:00',
    },
    sources: [PAIR, ONE, PORT],
    statements: [FOUND, SHUT, LORRIES],
    lineage: ORIGIN,
  }),
  article({
    id: 'copy',
    text: COPY,
    known: {
      url: 'https://quillecho.example/cracks',
      outlet: 'Quill Echo',
      title: 'Cracks <in> "our" bridge & no word from City Hall',
      published: '2027-06-07T07:30:00+01:00',
    },
    sources: [PAIR, ONE],
    statements: [FOUND, SHUT],
    lineage: { relation: 'copy', from: [COPIED], why: COPIED.why },
  }),
  article({
    id: 'denial',
    text: DENIAL,
    known: {
      url: 'https://quillecho.example/mayor',
      outlet: 'Quill Echo',
      title: '=Mayor denies it',
      byline: ['Northern Star'],
      published: '2027-06-08T16:00:00+01:00',
    },
    sources: [
      { name: 'Ansa Rook', description: 'Mayor', mentions: ['Mayor Ansa Rook', 'she'] },
      { name: 'Tarn Wire', kind: 'organisation', count: null },
      PORT,
    ],
    statements: [
      {
        id: 'denied',
        by: 's1',
        act: 'deny',
        when: '2027-06-08',
        words: { source: 'Mayor Ansa Rook', cue: 'denied', content: 'that any cracks had been found' },
      },
      {
        id: 'told',
        by: 's1',
        mode: 'direct',
        channel: 'press conference',
        words: { source: 'she', cue: '[told] a press', content: '“No engineer has told me to shut anything,”' },
      },
      {
        id: 'counted',
        by: 's3',
        words: { source: 'The port authority', cue: 'counted', content: '12 lorries an hour' },
      },
    ],
    lineage: { relation: 'pickup', from: [PICKED_UP, STAR], why: 'Part pickup, part own reporting.' },
  }),
];

const party = (given: Pick<Party, 'id' | 'name' | 'kind' | 'description'> & Partial<Party>): Party => ({
  named: given.name !== null,
  count: null,
  affiliation: null,
  reason: null,
  reasonClass: null,
  members: [],
  maybe: [],
  ...given,
});

const TOLD_IN = (article: string, source: string) => ({ article, source, why: 'The copy has its sources from it.' });

export const parties: readonly Party[] = [
  party({
    id: 'p-pair',
    name: null,
    kind: 'group',
    count: [2, 2],
    description: 'two people briefed on the survey',
    members: [TOLD_IN('wire', 's1'), TOLD_IN('copy', 's1')],
  }),
  party({
    id: 'p-one',
    name: null,
    kind: 'person',
    count: [1, 1],
    description: 'one of the two',
    members: [TOLD_IN('wire', 's2'), TOLD_IN('copy', 's2')],
    maybe: [{ party: 'p-rook', why: 'Both speak of shutting it.' }],
  }),
  party({ id: 'p-rook', name: 'Ansa Rook', kind: 'person', description: 'Mayor', members: [TOLD_IN('denial', 's1')] }),
  party({
    id: 'p-wire',
    name: 'Tarn Wire',
    kind: 'organisation',
    description: null,
    members: [TOLD_IN('denial', 's2')],
  }),
  party({
    id: 'p-port',
    name: 'Port Authority',
    kind: 'organisation',
    description: null,
    members: [TOLD_IN('wire', 's3'), TOLD_IN('denial', 's3')],
  }),
];

const ref = (article: string, statement: string) => ({ article, statement });

export const cracks: Claim = {
  id: 'c1',
  text: 'Engineers found cracks in two piers of Harbour Bridge in May',
  statements: [
    { ...ref('wire', 'found'), stance: 'backs', implied: false, partly: false, why: 'It is the claim’s own wording.' },
    { ...ref('copy', 'found'), stance: 'backs', implied: false, partly: false, why: 'The same words.' },
    { ...ref('denial', 'denied'), stance: 'disputes', implied: false, partly: false, why: 'It denies it.' },
  ],
  origins: [
    {
      place: { article: 'wire' },
      statements: [ref('wire', 'found'), ref('copy', 'found')],
      chain: [
        { article: 'copy', from: { article: 'wire' }, because: 'It has 31 words in a row from the Tarn Wire.' },
        { article: 'wire', from: null, because: 'It has it from two people briefed on the survey.' },
      ],
      because: 'The Tarn Wire had it from two people itself.',
    },
    {
      place: { public: 'press conference, 8 June' },
      statements: [ref('denial', 'denied')],
      chain: [],
      because: 'She said it to all.',
    },
  ],
  range: [1, 2],
  why: 'One report from its own sources; the copy adds none.',
  backedBy: ['p-pair'],
  disputedBy: ['p-rook'],
};

/** Where each kind of record of a library is among others; articles with their parties and claims, as a library joins them. */
export function contentsOf(records: readonly LibraryRecord[]): LibraryContents {
  const of = <K extends LibraryRecord['kind']>(kind: K) =>
    records.filter((record): record is Extract<LibraryRecord, { kind: K }> => record.kind === kind);
  const values = <K extends LibraryRecord['kind']>(kind: K) => {
    type Value = Extract<LibraryRecord, { kind: K }>['value'];
    return async function* () {
      for (const record of of(kind)) yield record.value as Value;
    };
  };
  return {
    articles: async function* () {
      for (const { value } of of('article')) yield kept(value, of('party'), of('claim'));
    },
    parties: values('party'),
    stories: values('story'),
    claims: values('claim'),
    quotations: values('quotation'),
    series: values('series'),
    judgements: values('judgement'),
    alerts: values('alert'),
    removals: values('removal'),
  };
}

const kept = (
  record: ArticleRecord,
  ofParties: readonly { readonly value: Party }[],
  ofClaims: readonly { readonly value: Claim }[],
): KeptArticle => ({
  ...record,
  parties: Object.fromEntries(
    ofParties.flatMap(({ value }) =>
      value.members
        .filter((member) => member.article === record.id)
        .map(({ source }) => [
          source,
          { id: value.id, name: value.name, kind: value.kind, named: value.named, description: value.description },
        ]),
    ),
  ),
  claims: Object.fromEntries(
    ofClaims.flatMap(({ value }) =>
      value.statements
        .filter((claimed) => claimed.article === record.id)
        .map(({ statement, stance }) => [statement, { claim: value.id, stance }]),
    ),
  ),
});

/** A library of two outlets: a wire's report, a copy of it, and a denial, with all that a library can hold. */
export const records: readonly LibraryRecord[] = [
  ...articles.map((value): LibraryRecord => ({ kind: 'article', value })),
  ...parties.map((value): LibraryRecord => ({ kind: 'party', value })),
  { kind: 'claim', value: { ...cracks, story: 'st1' } },
  {
    kind: 'quotation',
    value: {
      id: 'q1',
      story: 'st1',
      speaker: 'p-one',
      text: 'We told them to shut it',
      versions: [
        {
          ...ref('wire', 'shut'),
          field: 'text',
          text: 'We told them to shut it',
          spans: [find(WIRE, 'We told them to shut it')],
          speaker: 'p-one',
          drifted: false,
          changes: [],
        },
        {
          ...ref('copy', 'shut'),
          field: 'text',
          text: 'We told him to shut it',
          spans: [find(COPY, 'We told them to shut it')],
          speaker: null,
          drifted: true,
          changes: ['words', 'reattributed'],
        },
      ],
    },
  },
  {
    kind: 'series',
    value: {
      id: 'v1',
      story: 'st1',
      quantity: 'lorries an hour',
      unit: 'lorries',
      claim: null,
      values: [
        {
          article: 'wire',
          statement: 'lorries',
          source: 'p-port',
          value: 14,
          bound: 'about',
          at: '2027-06-07',
          field: 'text',
          span: find(WIRE, 'Some 14'),
        },
        {
          article: 'denial',
          statement: 'counted',
          source: 'p-port',
          value: 12,
          bound: 'exactly',
          at: '2027-06-08',
          field: 'text',
          span: find(DENIAL, '12 lorries'),
        },
      ],
      changes: [{ from: 14, to: 12, kind: 'revised', article: 'denial', why: 'A later count by the same party.' }],
    },
  },
  { kind: 'story', value: { id: 'st1', title: 'Engineers found cracks in Harbour Bridge' } },
  {
    kind: 'judgement',
    value: {
      id: 'j1',
      at: '2027-06-09T09:00:00.000Z',
      who: 'Mette Lind',
      why: 'I was at the press conference.',
      decision: { kind: 'stance', on: ref('denial', 'denied'), stance: 'disputes' },
      undoneBy: null,
    },
  },
  {
    kind: 'alert',
    value: {
      id: 'a1',
      of: { claim: 'c1' },
      on: 'denial',
      to: 'cracks.xml',
      at: '2027-06-07T12:00:00.000Z',
      raised: [
        {
          id: 'r1',
          at: '2027-06-08T15:10:00.000Z',
          title: 'Ansa Rook denies it in the Quill Echo',
          url: 'https://quillecho.example/mayor',
          words: 'any cracks had been found',
          article: 'denial',
          sentAt: null,
        },
      ],
    },
  },
  { kind: 'removal', value: { hash: 'cd'.repeat(32), at: '2027-06-01T00:00:00.000Z' } },
];

export const bridge: LibraryContents = contentsOf(records);

/** All of what streams out, as one text. */
export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** A text in pieces of a size, as a file comes. */
export async function* chunksOf(text: string, size = 64): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}
