import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { guardedLookup } from '../../src/fetching/address-guard.js';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import { isPublicAddress } from '../../src/fetching/public-address.js';
import { listen, serve } from './server.js';

// No test reaches beyond loopback, so here 127.0.0.1 stands for the public Internet and all else is private.
const isAllowed = (address: string) => address === '127.0.0.1';
const PUBLIC = { address: '127.0.0.1' };

/** A resolver that gives these answers in turn, the last one for ever, and counts how often it was asked. */
function rebinding(...answers: { address: string }[][]) {
  const lookup = async () => answers[Math.min(lookup.asked++, answers.length - 1)]!;
  lookup.asked = 0;
  return lookup;
}

const named = (base: string, path = '/') => base.replace('127.0.0.1', 'rebind.example') + path;

describe('a name that changes its address', () => {
  it('is looked up once for a connection, which goes to the address that was checked', async () => {
    const base = await serve((request, response) => response.end(request.headers.host));
    const lookup = rebinding([PUBLIC], [{ address: '127.0.0.2' }]);
    const { ip, bytes, url } = await fetchPage(named(base), { isAllowed, lookup });
    expect(ip).toBe('127.0.0.1');
    expect(lookup.asked).toBe(1);
    expect(url).toBe(named(base));
    expect(Buffer.from(bytes).toString()).toMatch(/^rebind\.example:\d+$/);
  });

  it('is checked again after a redirect to itself', async () => {
    const asked: string[] = [];
    const base = await serve((request, response) => {
      asked.push(request.url!);
      response.writeHead(302, { location: '/secret' }).end();
    });
    const lookup = rebinding([PUBLIC], [{ address: '127.0.0.2' }]);
    await expect(fetchPage(named(base), { isAllowed, lookup })).rejects.toMatchObject({
      reason: 'not-allowed-address',
      message: expect.stringContaining('127.0.0.2'),
    });
    expect(asked).toEqual(['/']);
  });

  it('gives the socket nothing but what was checked, by the guard for the public Internet', async () => {
    const lookup = rebinding([{ address: '93.184.216.34' }], [{ address: '127.0.0.1' }]);
    const guarded = guardedLookup(new URL('http://rebind.example/'), lookup, isPublicAddress);
    const given = () =>
      new Promise((done, fail) =>
        guarded('rebind.example', { all: true }, (error, found) => (error ? fail(error) : done(found))),
      );
    expect(await given()).toEqual([{ address: '93.184.216.34', family: 4 }]);
    await expect(given()).rejects.toMatchObject({ reason: 'not-allowed-address' });
  });
});

describe('a name with several addresses', () => {
  it('is read from those that are allowed', async () => {
    const base = await serve((_, response) => response.end('x'));
    const lookup = rebinding([{ address: '127.0.0.2' }, PUBLIC, { address: '10.0.0.1' }]);
    expect((await fetchPage(named(base), { isAllowed, lookup })).ip).toBe('127.0.0.1');
  });

  it('is not read from the others when those do not answer', async () => {
    let reached = false;
    const inside = createServer((_, response) => {
      reached = true;
      response.end('secret');
    });
    const port = await listen(inside, '127.0.0.1');
    // the other way round here: nobody listens at the allowed 127.0.0.2, and 127.0.0.1 is private
    const options = {
      isAllowed: (address: string) => address === '127.0.0.2',
      lookup: rebinding([{ address: '127.0.0.2' }, PUBLIC]),
      limits: { deadline: 1000 },
    };
    await expect(fetchPage(`http://rebind.example:${port}/`, options)).rejects.toThrow();
    expect(reached).toBe(false);
  });

  it('may have an IPv6 address among them', async ({ skip }) => {
    const server = createServer((_, response) => response.end('x'));
    const port = await listen(server, '::1').catch(() => skip('no IPv6 here'));
    const lookup = rebinding([{ address: '10.0.0.1' }, { address: '::1' }]);
    const six = { isAllowed: (address: string) => address === '::1', lookup };
    expect((await fetchPage(`http://rebind.example:${port}/`, six)).ip).toBe('::1');
    expect((await fetchPage(`http://[::1]:${port}/`, { allowPrivate: true })).url).toBe(`http://[::1]:${port}/`);
  });
});
