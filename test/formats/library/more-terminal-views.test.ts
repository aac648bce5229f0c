import { describe, expect, it } from 'vitest';
import type { Decision, Judgement } from '../../../src/coverage/judgement.js';
import { countTable } from '../../../src/formats/library/counts/count-table.js';
import { countsText } from '../../../src/formats/library/counts/text.js';
import { alertsText } from '../../../src/formats/library/views/alerts-text.js';
import { articlesFoundText } from '../../../src/formats/library/views/found-text.js';
import { historyText } from '../../../src/formats/library/views/history-text.js';
import { partiesText } from '../../../src/formats/library/views/parties-text.js';

const PLAIN = { color: false, width: 100 };

describe('words that were found', () => {
  const text = 'The quay was dry. Nobody had seen the ferry since noon, and the ferry was late.';
  const hit = {
    ...{ article: 'a1', outlet: 'The Quay', title: 'Late', url: null, published: '2031-05-01' },
    snippet: { text: text.slice(18), start: 18 },
    hits: [
      [4, 8],
      [38, 43],
      [64, 69],
    ] as const,
  };

  it('are marked on a terminal that takes colours, those that are shown', () => {
    const marked = articlesFoundText({ hits: [hit], total: 1 }, { ...PLAIN, color: true });
    expect(marked.split('\u001B[1m\u001B[33mferry')).toHaveLength(3);
    expect(marked).not.toContain('quay\u001B');
  });

  it('stand as they are on one that takes none', () => {
    const plain = articlesFoundText({ hits: [hit], total: 7 }, PLAIN);
    expect(plain).toBe(
      'Late\n  … Nobody had seen the ferry since noon, and the ferry was late. …\n  The Quay · Thu 1 May 2031 · a1\n\n7 articles, 1 shown (--limit 5 shows more)',
    );
  });

  it('steer no terminal', () => {
    const hostile = { ...hit, title: '\u001B[2J', snippet: { text: 'a\u202Eb', start: 0 }, hits: [] };
    const shown = articlesFoundText({ hits: [hostile], total: 1 }, PLAIN);
    for (const sign of ['\u001B', '\u202E']) expect(shown).not.toContain(sign);
  });
});

it.each<[Decision, string]>([
  [
    { kind: 'source', one: { article: 'a', source: 's1' }, other: { article: 'b', source: 's2' }, same: true },
    'a:s1 and b:s2 are one source',
  ],
  [{ kind: 'story', one: 'a', other: 'b', same: false }, 'a and b are two stories'],
  [
    { kind: 'lineage', article: 'a', relation: 'copy', from: [{ article: 'b' }, { outlet: 'Quay' }] },
    'a is a copy from b, Quay',
  ],
  [{ kind: 'stance', on: { article: 'a', statement: 'q' }, stance: null }, 'a:q neither backs nor disputes its claim'],
  [
    {
      kind: 'wrong-words',
      on: { article: 'a', statement: 'q' },
      content: [
        [1, 4],
        [6, 9],
      ],
    },
    'a:q has the words 1-4,6-9',
  ],
  [{ kind: 'missed', article: 'a', source: null, content: [[1, 4]] }, 'a has a statement at 1-4 by nobody'],
])('a judgement is told with who, when and why: %j', (decision, words) => {
  const judgement: Judgement = {
    id: 'j1',
    at: '2031-05-01T10:00:00Z',
    who: 'Ann',
    why: 'I asked',
    decision,
    undoneBy: 'j2',
  };
  const text = historyText([judgement], PLAIN);
  expect(text).toBe(`j1  ${words}  taken back by j2\n  Ann, Thu 1 May 2031, 10:00: I asked`);
});

it('sources of one name are told apart by what they are and which stories they speak in', () => {
  const rook = { name: 'Ansa Rook', kind: 'person', named: true, affiliation: null } as const;
  const text = partiesText(
    'rook',
    [
      { ...rook, id: 'p1', description: 'mayor', statements: 2, stories: [{ id: 'st1', title: 'The bridge' }] },
      { ...rook, id: 'p2', description: 'rower', statements: 1, stories: [{ id: 'st2', title: null }] },
    ],
    PLAIN,
  );
  expect(text).toContain('2 sources by the name of rook');
  expect(text).toContain('p1 · person · mayor\n  2 statements on The bridge');
  expect(text).toContain('p2 · person · rower\n  1 statement on st2');
});

it('alerts are told by what, when and where to', () => {
  const alert = {
    id: 'a1',
    target: { kind: 'party', id: 'p1' },
    on: 'change',
    to: 'x.xml',
    madeAt: '2031-05-01',
  } as const;
  expect(alertsText([alert], PLAIN)).toBe('a1  a change without saying so of source p1 → x.xml  since Thu 1 May 2031');
  expect(alertsText([], PLAIN)).toBe('No alerts.');
});

it('counts stand in columns, numbers to the right', () => {
  const rows = [
    { outlet: 'Quay', n: 7 },
    { outlet: null, n: 12 },
  ];
  const table = countTable(rows, [
    ['outlet', 'words', ({ outlet }) => outlet],
    ['articles', 'whole', ({ n }) => n],
  ]);
  expect(countsText(table, PLAIN)).toBe('outlet  articles\nQuay           7\n–             12\n');
});
