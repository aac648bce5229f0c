import { expect, it } from 'vitest';
import { LIBRARY_TABLES, type LibraryTableName, toLibraryCsv } from '../../../src/formats/library/tables/to-csv.js';
import { bridge, contentsOf, records, textOf } from './harbour-bridge.js';

/** A CSV text by RFC 4180, each row by the names of its columns. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows = [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^",\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\n]*))*)\n/g)].map(([, line]) =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
    ),
  );
  const [columns, ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(columns!.map((name, i) => [name, cells[i] ?? '(no cell)'])));
}

const tableOf = async (name: LibraryTableName, contents = bridge) => rowsOf(await textOf(toLibraryCsv(name, contents)));

it('has a row for each thing, whatever marks and line breaks its words have', async () => {
  const articles = await tableOf('articles');
  expect(articles.map(({ id }) => id)).toEqual(['wire', 'copy', 'denial']);
  expect(articles[1]).toMatchObject({ title: 'Cracks <in> "our" bridge & no word from City Hall', relation: 'copy' });
  expect(articles[0]!.text).toContain('“Nobody did.”\n\nSome 14 lorries');
  expect(articles[0]!.text_sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('has ids that join', async () => {
  const ids = async (name: LibraryTableName, column: string) =>
    new Set((await tableOf(name)).map((row) => row[column]!).filter((id) => id !== ''));
  const joins: readonly [LibraryTableName, string, LibraryTableName][] = [
    ['statements', 'article', 'articles'],
    ['statements', 'source', 'sources'],
    ['statements', 'claim', 'claims'],
    ['claim_statements', 'claim', 'claims'],
    ['claim_statements', 'statement', 'statements'],
    ['origins', 'claim', 'claims'],
    ['origins', 'article', 'articles'],
    ['lineage', 'article', 'articles'],
    ['lineage', 'from_article', 'articles'],
    ['quotations', 'statement', 'statements'],
    ['quotations', 'speaker', 'sources'],
    ['values', 'statement', 'statements'],
    ['values', 'source', 'sources'],
  ];
  for (const [name, column, other] of joins) {
    const known = await ids(other, 'id');
    const used = await ids(name, column);
    expect(used.size, `${name}.${column}`).toBeGreaterThan(0);
    for (const id of used) expect(known, `${name}.${column}`).toContain(id);
  }
});

it('tells how many articles and how many origins a claim has', async () => {
  expect(await tableOf('claims')).toEqual([
    expect.objectContaining({
      articles: '3',
      origins: '2',
      origins_least: '1',
      origins_most: '2',
      backed_by: 'p-pair',
    }),
  ]);
  expect(await tableOf('origins')).toMatchObject([
    { article: 'wire', articles: '2' },
    { public: 'press conference, 8 June' },
  ]);
});

it('puts no formula into a spreadsheet', async () => {
  expect((await tableOf('articles'))[2]!.title).toBe("'=Mayor denies it");
  const hostile = contentsOf(
    records.map((record) =>
      record.kind === 'party'
        ? { ...record, value: { ...record.value, name: '@SUM(1)', description: '-2+3' } }
        : record,
    ),
  );
  expect((await tableOf('sources', hostile))[0]).toMatchObject({ name: "'@SUM(1)", description: "'-2+3" });
});

it('leaves a number below nothing a number', async () => {
  const colder = contentsOf(
    records.map((record) =>
      record.kind === 'series'
        ? {
            ...record,
            value: { ...record.value, values: record.value.values.map((value) => ({ ...value, value: -2 })) },
          }
        : record,
    ),
  );
  expect((await tableOf('values', colder))[0]!.value).toBe('-2');
});

it('keeps its columns, which others build on', () => {
  const columns = Object.fromEntries(
    Object.entries(LIBRARY_TABLES).map(([name, { columns }]) => [name, columns.join()]),
  );
  expect(columns).toMatchInlineSnapshot(`
    {
      "articles": "id,url,outlet,title,byline,agency,published,modified,read_at,language,story,relation,before,text_sha256,text",
      "claim_statements": "claim,statement,article,stance,implied,partly,why",
      "claims": "id,story,text,articles,origins,origins_least,origins_most,backed_by,disputed_by,why",
      "lineage": "article,relation,from_article,from_outlet,share,direction,passages,credits,why",
      "origins": "claim,article,outlet,public,articles,statements,because",
      "quotations": "quotation,story,said,said_by,article,statement,text,speaker,drifted,changes",
      "sources": "id,name,kind,named,count,description,affiliation,reason,reason_class,articles,maybe",
      "statements": "id,article,source,source_text,act,mode,content,claim,stance,hedged,distanced,negated,channel,when,to,within,answers,field,confidence",
      "values": "series,story,quantity,unit,claim,article,statement,source,value,bound,at",
    }
  `);
});
