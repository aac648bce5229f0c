import { createServer } from 'node:https';
import { expect, it, onTestFinished, vi } from 'vitest';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import { selfSigned } from './self-signed.js';
import { listen, serve } from './server.js';

it('a certificate that nobody vouches for is refused, whatever the environment says', async () => {
  let reached = false;
  const server = createServer(selfSigned('localhost'), (_, response) => {
    reached = true;
    response.end();
  });
  const port = await listen(server, '127.0.0.1');
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(fetchPage(`https://127.0.0.1:${port}/`, { allowPrivate: true })).rejects.toMatchObject({
    reason: 'tls',
    message: expect.stringMatching(/can't be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/),
  });
  expect(reached).toBe(false);
});

it('a server that does not speak TLS is told so', async () => {
  const base = await serve((_, response) => response.end());
  await expect(fetchPage(base.replace('http:', 'https:'), { allowPrivate: true })).rejects.toMatchObject({
    reason: 'tls',
    message: expect.stringContaining('does not speak TLS'),
  });
});
