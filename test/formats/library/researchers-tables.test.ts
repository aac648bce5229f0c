import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { By } from '../../../src/formats/library/counts/by.js';
import { countIn, type Question } from '../../../src/formats/library/counts/count.js';
import { countsCsv } from '../../../src/formats/library/counts/count-table.js';
import { countsParquet } from '../../../src/formats/library/counts/parquet.js';
import { articles, bridge, contentsOf, records } from './harbour-bridge.js';

const rowsOf = async (question: Question, by: By, contents = bridge) => {
  const { columns, rows } = await countIn(question, by, contents);
  return rows.map((cells) => Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]])));
};

describe('who gets to speak', () => {
  it('by party: statements, words, articles and outlets, who says most first', async () => {
    const rows = await rowsOf('who', 'party');
    expect(rows.slice(0, 2)).toEqual([
      {
        party: 'p-pair',
        name: 'two people briefed on the survey',
        kind: 'group',
        named: false,
        statements: 2,
        words: 22,
        articles: 2,
        outlets: 2,
      },
      {
        party: 'p-one',
        name: 'one of the two',
        kind: 'person',
        named: false,
        statements: 2,
        words: 16,
        articles: 2,
        outlets: 2,
      },
    ]);
    expect(rows).toHaveLength(4);
  });

  it('by outlet: how much of the words each kind of source has', async () => {
    const wire = (await rowsOf('who', 'outlet')).filter(({ outlet }) => outlet === 'Tarn Wire');
    expect(wire).toMatchObject([
      { kind: 'group', standing: 'unnamed', statements: 1, words: 11, share_of_words: 0.4074 },
      { kind: 'organisation', standing: 'named', statements: 1, words: 8 },
      { kind: 'person', standing: 'unnamed', statements: 1, words: 8 },
    ]);
  });

  it('counts a page once, however often it was changed', async () => {
    const changed = records.map((record) =>
      record.kind === 'article' && record.value.id === 'copy'
        ? { ...record, value: { ...record.value, lineage: { ...articles[1]!.lineage!, relation: 'version' as const } } }
        : record,
    );
    const rows = await rowsOf('who', 'party', contentsOf(changed));
    expect(rows.find(({ party }) => party === 'p-pair')).toMatchObject({ statements: 1, articles: 1 });
  });
});

it('tells how much rests on sources without a name', async () => {
  expect(await rowsOf('unnamed', 'outlet')).toMatchObject([
    { outlet: 'Quill Echo', statements: 5, unnamed: 2, share_unnamed: 0.4, articles: 2, articles_with_unnamed: 1 },
    { outlet: 'Tarn Wire', statements: 3, unnamed: 2, words: 27, words_unnamed: 19, articles: 1 },
  ]);
  expect(await rowsOf('unnamed', 'month')).toMatchObject([{ month: '2027-06', statements: 8, unnamed: 4 }]);
});

it('tells how many articles carry what one place said', async () => {
  expect(await rowsOf('origins', 'outlet')).toMatchObject([
    { outlet: 'Quill Echo', claims: 1, own: 0, disputed: 1, articles_per_claim: 3, origins_per_claim: 2 },
    { outlet: 'Tarn Wire', claims: 1, own: 1, articles_per_origin: 1.5 },
  ]);
  expect(await rowsOf('origins', 'month')).toMatchObject([{ month: '2027-06', claims: 1, one_origin: 0 }]);
  expect(await rowsOf('origins', 'party')).toMatchObject([{ party: 'p-pair', named: false, claims: 1 }]);
});

it.each<[Question, By]>([
  ['who', 'party'],
  ['who', 'outlet'],
  ['unnamed', 'month'],
  ['origins', 'outlet'],
])('is the same in Parquet as in CSV: %s by %s', async (question, by) => {
  const table = await countIn(question, by, bridge);
  const rows = await parquetReadObjects({ file: countsParquet(table).buffer as ArrayBuffer });
  const names = table.columns.map(({ name }) => name);
  expect(rows.map((row) => names.map((name) => row[name]))).toEqual(table.rows);
  expect(countsCsv(table).split('\n')[0]).toBe(names.join());
});

it('has a table of a library with nothing in it', async () => {
  const table = await countIn('who', 'outlet', contentsOf([]));
  expect(countsCsv(table)).toBe('outlet,kind,standing,statements,words,share_of_words,articles\n');
  expect(await parquetReadObjects({ file: countsParquet(table).buffer as ArrayBuffer })).toEqual([]);
});
