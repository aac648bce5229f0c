import { describe, expect, it } from 'vitest';
import type { LibraryRecord } from '../../../src/formats/library/contents.js';
import { fromLibraryJson } from '../../../src/formats/library/json/from-json.js';
import { toLibraryJson } from '../../../src/formats/library/json/to-json.js';
import { bridge, chunksOf, contentsOf, records, textOf } from './harbour-bridge.js';

const text = await textOf(toLibraryJson(bridge));

async function read(json: string, size?: number): Promise<readonly LibraryRecord[]> {
  const found: LibraryRecord[] = [];
  for await (const record of fromLibraryJson(chunksOf(json, size))) found.push(record);
  return found;
}

describe('a library that is exported and imported', () => {
  it('is the same', async () => {
    expect(await read(text)).toEqual(records);
  });

  it('is exported again byte for byte', async () => {
    expect(await textOf(toLibraryJson(contentsOf(await read(text))))).toBe(text);
  });

  it.each([1, 2, 3, 7, 1000, 1_000_000])('is read in pieces of %i characters', async (size) => {
    expect(await read(text, size)).toEqual(records);
  });

  it('is read in any lay-out, with its lists in any order', async () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(text)).reverse());
    const kinds = (found: readonly LibraryRecord[]) => found.map(({ kind }) => kind).sort();
    for (const indent of [0, 2, '\t'])
      expect(kinds(await read(JSON.stringify(turned, null, indent)))).toEqual(kinds(records));
  });

  it('keeps brackets, quotation marks, backslashes and halves of characters in words', async () => {
    const hostile = '"]},\\" \\\\ {[\n\u2028 \uD83D \u0000';
    const changed = records.map((record) =>
      record.kind === 'story' ? { ...record, value: { ...record.value, title: hostile } } : record,
    );
    for (const size of [1, 5])
      expect(await read(await textOf(toLibraryJson(contentsOf(changed))), size)).toEqual(changed);
  });

  it('passes over what it does not know', async () => {
    const more = { ...JSON.parse(text), extra: { deep: ['['] }, others: [1, 'two'], note: null };
    expect(await read(JSON.stringify(more))).toEqual(records);
  });
});

describe('a file that no library can be made of', () => {
  const without = (change: (library: ReturnType<typeof JSON.parse>) => void) => {
    const library = JSON.parse(text);
    change(library);
    return JSON.stringify(library);
  };

  it.each([
    ['', 'The file is empty'],
    ['  \n', 'The file is empty'],
    ['<html>', 'line 1: the file does not begin with a `{`'],
    ['[{}]', 'does not begin with a `{`'],
    ['{}', 'The file has no `format`'],
    ['{"format":2}', 'update hearsay'],
    ['{"format":"new"}', 'format should be a number'],
    ['{"format":1,"articles":{}}', 'line 1: articles should be a list'],
    ['{"format":1,\n"stories":[\n{"id":"a","title":null},\n{"id":oops}]}', 'line 4: stories[1] is no JSON'],
    ['{"format":1,"stories":[{"id":"a","title":null},]}', 'stories[1] is no JSON'],
    ['{"format":1} {}', 'the file goes on after its end'],
    ['{"format":1}x', 'the file goes on after its end'],
    ['{"format":1]}', 'a `]` too many'],
    ['{"format":1,[]}', 'line 1'],
  ])('is refused: %j', async (json, message) => {
    await expect(read(json)).rejects.toThrow(message);
  });

  it('is refused where it was cut off, wherever that was', async () => {
    for (const end of [1, 300, 2000, text.length - 3])
      await expect(read(text.slice(0, end))).rejects.toThrow(/line \d+.*cut off/);
  });

  it.each([
    ['articles[0].text is missing', (l) => delete l.articles[0].text],
    ['articles[1].byline is "Per Oake"; it should be a list', (l) => (l.articles[1].byline = 'Per Oake')],
    ['articles[0].reading.statements[1].act is "shout"', (l) => (l.articles[0].reading.statements[1].act = 'shout')],
    ['articles[0].readAt is "soon"; it should be a date', (l) => (l.articles[0].readAt = 'soon')],
    ['articles[1].reading.statements[0].source is s9', (l) => (l.articles[1].reading.statements[0].source = 's9')],
    ['lie beyond the text', (l) => (l.articles[0].text = 'Short.')],
    ['claims[0].origins[1] is', (l) => delete l.claims[0].origins[1].public],
    ['claims[0].range', (l) => (l.claims[0].range = 1)],
    ['sources[0].kind is "gang"', (l) => (l.sources[0].kind = 'gang')],
    ['judgements[0].decision.kind', (l) => (l.judgements[0].decision.kind = 'whim')],
  ] satisfies [string, (library: ReturnType<typeof JSON.parse>) => void][])(
    'says what is wrong and where: %s',
    async (message, change) => {
      await expect(read(without(change))).rejects.toThrow(message);
    },
  );
});
