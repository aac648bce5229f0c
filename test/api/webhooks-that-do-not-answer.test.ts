import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addEvents, putAlert } from '../../src/library/alerts.js';
import { openLibrary } from '../../src/library/open.js';
import { servers } from './served.js';

const { bridge, serve } = servers();
const called = new Set<ServerResponse>();
const hook = createServer((_, answer) => called.add(answer));
beforeAll(() => new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  hook.closeAllConnections();
  hook.close();
});

/** A library with an alert that has something to tell to the webhook. */
async function libraryThatCalls(): Promise<string> {
  const file = await bridge();
  const library = await openLibrary(file);
  const at = '2027-06-09T08:00:00.000Z';
  const to = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
  await putAlert(library, { id: 'a', target: { kind: 'story', id: 'st1' }, on: 'denial', to, madeAt: at });
  await addEvents(library, [{ alert: 'a', mark: 'm', article: null, at, title: 'Denied', url: null, text: 'No.' }]);
  await library.close();
  return file;
}

it('a webhook that does not answer holds up neither new stories nor the end of the server', async () => {
  const server = await serve(await libraryThatCalls(), '--allow-private');
  await expect.poll(() => called.size, { timeout: 20_000 }).toBe(1);
  const { json } = await server.post('/api/v1/articles', 'The lock will close on Friday, Ann Loam said on Tuesday.');
  const story = async () => (await server.get(`/api/v1/articles/${json.article}`)).json.story;
  await expect.poll(story, { timeout: 8_000 }).not.toBeNull();
  expect(called.size).toBe(1);
  const began = Date.now();
  expect(await server.end()).toBe(0);
  expect(Date.now() - began).toBeLessThan(8_000);
});
