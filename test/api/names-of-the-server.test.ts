import { beforeAll, describe, expect, it } from 'vitest';
import { hostCheck } from '../../src/api/guard/hosts.js';
import { ask, type Served, servers } from './served.js';

describe('a server on this machine alone', () => {
  const isKnown = hostCheck('127.0.0.1', []);
  it.each(['localhost', 'LOCALHOST:4780', '127.0.0.1:4780', '[::1]:4780'])('is known as %s', (header) => {
    expect(isKnown(header)).toBe(true);
  });
  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.7:4780',
    'localhost@evil.example',
    'localhost:4780:1',
    '',
  ])('is not known as “%s”', (header) => {
    expect(isKnown(header)).toBe(false);
  });
  it('is not asked without a name', () => {
    expect(isKnown(undefined)).toBe(false);
  });
});

it('a server for others is known by any address, and by the names that were given', () => {
  const isKnown = hostCheck('0.0.0.0', ['desk.example']);
  for (const header of ['192.0.2.7:4780', '[2001:db8::7]', 'Desk.example', 'localhost'])
    expect(isKnown(header)).toBe(true);
  for (const header of ['evil.example', '192.0.2.7.evil.example']) expect(isKnown(header)).toBe(false);
});

describe('a page whose name was made to lead here', () => {
  const { bridge, serve } = servers();
  let server: Served;
  beforeAll(async () => {
    server = await serve(await bridge());
  });
  it.each(['/', '/api/v1/stories', '/metrics'])('gets nothing of %s', async (path) => {
    const { status, text } = await ask(server.address, path, { headers: { host: 'evil.example' } });
    expect(status).toBe(421);
    expect(JSON.parse(text)).toMatchObject({ status: 421, title: 'Misdirected Request' });
  });
});
