import { expect, it } from 'vitest';
import { servers } from './served.js';

const { bridge, serve } = servers();

it('judgements that are more than can be made soon are refused, and taken again when there is room', async () => {
  const server = await serve(await bridge(), '--concurrent', '200');
  const [source] = (await server.get('/api/v1/sources?limit=1')).json.items;
  const judge = () =>
    server.post('/api/v1/judgements', {
      who: 'Ines',
      why: 'it is another',
      split: { kind: 'source', one: source.id, other: 'none' },
    });
  const answers = await Promise.all(Array.from({ length: 100 }, judge));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(20);
  expect(answers.filter(({ status }) => status === 422).length).toBe(100 - refused.length);
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused[0]!.json.detail).toContain('64 changes of the library');
  expect((await judge()).status).toBe(422);
});
