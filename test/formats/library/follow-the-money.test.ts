import { expect, it } from 'vitest';
import type { Entity } from '../../../src/formats/library/ftm/entity.js';
import { toFtm } from '../../../src/formats/library/ftm/to-ftm.js';
import { bridge, contentsOf, records, textOf } from './harbour-bridge.js';

const entitiesOf = async (contents = bridge): Promise<readonly Entity[]> =>
  (await textOf(toFtm(contents)))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const entities = await entitiesOf();
const of = (schema: string) => entities.filter((entity) => entity.schema === schema);

/** The properties of FollowTheMoney 3.8 that we write, by schema; those that each must have are marked. */
const THING = ['name', 'summary', 'notes', 'description', 'sourceUrl', 'publisher', 'modifiedAt', 'retrievedAt'];
const INTERVAL = ['role', 'date', 'summary', 'sourceUrl'];
const MODEL: Readonly<Record<string, readonly string[]>> = {
  Article: [...THING, 'title*', 'fileName*', 'author', 'publishedAt', 'language', 'bodyText'],
  Person: [...THING, 'name*', 'position'],
  Organization: [...THING, 'name*'],
  Company: [...THING, 'name*'],
  PublicBody: [...THING, 'name*'],
  LegalEntity: [...THING, 'name*'],
  Mention: ['document*', 'resolved', 'name*', 'detectedSchema'],
  Documentation: [...INTERVAL, 'document*', 'entity*'],
  Note: [...THING, 'name*', 'entity'],
  UnknownLink: [...INTERVAL, 'subject*', 'object*'],
};

it('writes only what the model has, all that it must have, and texts in lists', () => {
  for (const { schema, properties } of entities) {
    const known = MODEL[schema]!.map((name) => name.replace('*', ''));
    for (const [name, values] of Object.entries(properties)) {
      expect(known, schema).toContain(name);
      for (const value of values) expect(value).toMatch(/./);
    }
    for (const name of MODEL[schema]!.filter((name) => name.endsWith('*')))
      expect(properties, schema).toHaveProperty(name.replace('*', ''));
  }
});

it('has an id for each entity, and refers to none that it does not have', () => {
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-zA-Z][0-9a-zA-Z.-]*[0-9a-zA-Z]$/);
  for (const name of ['document', 'resolved', 'entity', 'subject', 'object'])
    for (const id of entities.flatMap(({ schema, properties }) =>
      schema === 'Article' ? [] : (properties[name] ?? []),
    ))
      expect(ids, name).toContain(id);
});

it('has named parties alone as entities, with what each says and where', () => {
  expect([...of('Person'), ...of('Organization')].map(({ properties }) => properties.name)).toEqual([
    ['Ansa Rook'],
    ['Tarn Wire'],
    ['Port Authority'],
  ]);
  const [denied] = of('Documentation').filter(({ properties }) => properties.role![0] === 'denies');
  expect(denied!.properties).toMatchObject({ summary: ['any cracks had been found'], date: ['2027-06-08'] });
  expect(of('Mention')).toHaveLength(4);
});

it('keeps what unnamed sources say as notes on the article', () => {
  expect(of('Note').map(({ properties }) => properties.description![0])).toContain(
    'two people briefed on the survey (says): Engineers found cracks in two piers of Harbour Bridge in May',
  );
});

it('gives times in UTC, and says who has it from whom', () => {
  expect(of('Article')[0]!.properties.publishedAt).toEqual(['2027-06-07T04:30:00']);
  expect(of('UnknownLink').map(({ properties }) => properties.role![0])).toEqual(['copy of', 'credits']);
});

it.each([
  ['Ministry of Works', 'organisation', 'PublicBody'],
  ['Corvo Shipping Ltd', 'organisation', 'Company'],
  ['Anglers of Quill', 'organisation', 'Organization'],
  ['Striking dockers', 'group', 'LegalEntity'],
] as const)('tells by its name what %s is', async (name, kind, schema) => {
  const named = records.map((record) =>
    record.kind === 'party' && record.value.id === 'p-wire'
      ? { ...record, value: { ...record.value, name, kind } }
      : record,
  );
  expect(
    (await entitiesOf(contentsOf(named))).filter(({ properties }) => properties.name?.[0] === name)[0]!.schema,
  ).toBe(schema);
});
