import { beforeAll, expect, it } from 'vitest';
import { citedStatement, statementText } from '../../src/mcp/cited-statement.js';
import { inTurns } from '../../src/mcp/in-turns.js';
import { cutOf } from '../../src/mcp/portion.js';
import { readingWith } from '../formats/reading.js';
import { type Assistant, assistant, bridgeLibrary, scratch } from './assistant.js';

const at = scratch();
let one: Assistant;
beforeAll(async () => {
  one = await assistant('--library', await bridgeLibrary(at));
});

const idsOf = ({ told }: Awaited<ReturnType<Assistant['ask']>>) => told.statements.map(({ id }: { id: string }) => id);

it.each([
  ['search', { words: 'cracks or lorries or shut' }],
  ['claim', { id: 'c1' }],
  ['source', { source: 'p-pair' }],
])('%s says what is not shown and how to have it, and going on so leaves nothing out', async (tool, asked) => {
  const all = idsOf(await one.ask(tool, asked));
  const parts: string[] = [];
  for (let offset = 0; offset < all.length; offset++) {
    const part = await one.ask(tool, { ...asked, limit: 1, offset });
    parts.push(...idsOf(part));
    expect(part.told.total).toBe(all.length);
    expect(part.text).toContain(part.told.cut);
    expect(part.told.cut).toContain(`Cut: statements ${offset + 1} to ${offset + 1} of ${all.length} are shown.`);
    expect(part.told.cut.includes(`Call again with offset ${offset + 1}`)).toBe(offset + 1 < all.length);
  }
  expect(all.length).toBeGreaterThan(1);
  expect(parts).toEqual(all);
});

it('behind the end there is nothing, and that is said', async () => {
  const { told } = await one.ask('search', { words: 'cracks', offset: 50 });
  expect(told).toMatchObject({ statements: [], total: 3, cut: 'No statements from 51 on (there are 3).' });
});

it('of a list whose length is not known, that there is more', () => {
  expect(cutOf({ limit: 5, offset: 0 }, 5, null, 'stories')).toBe(
    'Cut: stories 1 to 5 are shown. Call again with offset 5 for those that follow.',
  );
  expect(cutOf({ limit: 5, offset: 0 }, 5, 5, 'stories')).toBeNull();
});

it('words longer than anybody quotes are cut, with their whole place, and say so', () => {
  const long = `“${'We knew of it. '.repeat(200)}”`;
  const words = { source: 'Aske', cue: 'said', content: long };
  const reading = readingWith(`${long} Aske said.`, { sources: [{ name: 'Aske' }], statements: [{ by: 's1', words }] });
  const cited = citedStatement({ id: null, reading }, reading.statements[0]!);
  const [{ start, end, words: given, cut }] = cited.content as [(typeof cited.content)[number]];
  expect({ start, end, cut }).toEqual({ start: 0, end: long.length, cut: true });
  expect(long.startsWith(given)).toBe(true);
  expect(JSON.stringify(cited).length).toBeLessThan(3_000);
  expect(statementText(cited)).toMatch(/ …\n/);
});

it('by turns of their kinds, so that each kind is there before the cut', () => {
  expect(inTurns(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'], (item) => item[0]!)).toEqual([
    'a1',
    'b1',
    'c1',
    'a2',
    'b2',
    'a3',
  ]);
});
