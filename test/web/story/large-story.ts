import type { Lineage } from '../../../src/api/contract/lineage.js';
import type { WholeStory } from '../../../src/api/contract/story.js';

const OUTLETS = [
  ...['Saltmarsh Wire', 'The Evening Ferryman', 'Pell Courier', 'Radio Anstey', 'Harbour & Hinterland', 'Brae Post'],
  ...[
    'The Weekly Lanternkeeper of Upper Brae',
    'Coast Today',
    'Dunmere Gazette',
    'Tern',
    'Islands Dispatch',
    'NewsPier',
  ],
];
const START = Date.UTC(2027, 3, 6, 5, 0);
const HOUR = 3_600_000;

/**
 * A story of so many articles in eight days: two origins, of which the first is mostly copied, some that rewrite, pick up
 * or follow others, an outlet that is not in the library; each article a statement of one claim.
 */
export function largeStory(size: number): WholeStory {
  const articles = Array.from({ length: size }, (_, i) => ({
    id: idOf(i),
    outlet: `${OUTLETS[i % OUTLETS.length]}${i < OUTLETS.length ? '' : ` ${1 + Math.floor(i / OUTLETS.length)}`}`,
    title: `Report ${i + 1} on the sluice gate`,
    url: null,
    published: i % 17 === 16 ? '2027-04-09' : new Date(START + i * i * 0.05 * HOUR).toISOString(),
    readAt: '2027-05-01T00:00:00.000Z',
  }));
  const lineage = articles.map((_, i) => lineageOf(i));
  const origins = lineage.filter(({ relation }) => relation === 'origin').map(({ article }) => article);
  return {
    ...{ id: 'large', title: 'The sluice gate at Pell', articles, lineage },
    claims: [
      {
        id: 'claim',
        text: 'the gate had not been closed since February',
        statements: articles.map(({ id }) => {
          return {
            article: id,
            statement: `s-${id}`,
            stance: 'backs',
            implied: false,
            partly: false,
            why: 'it says so',
          } as const;
        }),
        origins: [
          {
            place: { article: idOf(0) },
            statements: articles.map(({ id }) => ({ article: id, statement: `s-${id}` })),
            chain: articles.map(({ id }, i) => {
              return { article: id, from: i === 0 ? null : { article: idOf(0) }, because: 'its words stand there' };
            }),
            because: 'Its outlet has it from a source of its own.',
          },
        ],
        range: [1, origins.length],
        why: `${size} articles carry it.`,
        backedBy: ['keeper'],
        disputedBy: [],
      },
    ],
    parties: [{ id: 'keeper', name: null, kind: 'person', named: false, description: 'a lock keeper' }],
    quotations: [],
    series: [],
  };
}

const idOf = (i: number): string => `a${String(i).padStart(3, '0')}`;

function lineageOf(i: number): Lineage {
  const article = idOf(i);
  if (i < 2 || i % 23 === 22) return { article, relation: 'origin', from: [], why: 'it has its own sources' };
  const relation = i % 4 === 3 ? 'rewrite' : i % 9 === 8 ? 'pickup' : i % 14 === 13 ? 'version' : 'copy';
  const parent = i % 5 === 4 ? idOf(1) : i % 6 === 5 ? idOf(i - 3) : idOf(0);
  const from = [descent({ article: parent }, relation)];
  if (i % 11 === 10) from.push(descent({ outlet: 'Southern Wire' }, 'pickup'));
  return { article, relation, from, why: 'it has it from there' };
}

const descent = (
  from: Lineage['from'][number]['from'],
  relation: Exclude<Lineage['relation'], 'origin'>,
): Lineage['from'][number] => {
  return {
    from,
    relation,
    share: 1,
    passages: [],
    credits: [],
    signs: [],
    direction: 'time',
    why: 'its words stand there',
  };
};
