import { describe, expect, it } from 'vitest';
import { guardedLookup, isPublicAddress } from '../../src/fetching/address-guard.js';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import { serve } from './server.js';

describe('only public addresses are read', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'words',
  ])('not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '64:ff9b::5db8:d822'])('but %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1./',
    'https://[fd00:ec2::254]/',
  ])('not by the notation %s', async (address) => {
    await expect(fetchPage(address)).rejects.toMatchObject({ problem: 'not-allowed-address' });
  });

  it('not by a name that stands for one', async () => {
    const resolve = async () => [{ address: '10.0.0.8', family: 4 }];
    await expect(fetchPage('http://inside.example/', { resolve })).rejects.toThrow(/10\.0\.0\.8.*--allow-private/);
  });

  it('not by redirect', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end());
    const isAllowed = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
    await expect(fetchPage(base, { isAllowed })).rejects.toMatchObject({ problem: 'not-allowed-address' });
  });

  it('not by a name that changes its address: the one that was checked is the one that the socket gets', async () => {
    let asked = 0;
    const resolve = async () => [{ address: ++asked === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }];
    const connected = await new Promise((done, fail) =>
      guardedLookup(resolve, isPublicAddress)('rebind.example', { all: true }, (error, found) =>
        error ? fail(error) : done(found),
      ),
    );
    expect(connected).toEqual([{ address: '93.184.216.34', family: 4 }]);
    expect(asked).toBe(1);
  });

  it('of several addresses only the public ones', async () => {
    const resolve = async () => [
      { address: '10.0.0.1', family: 4 },
      { address: '93.184.216.34', family: 4 },
    ];
    const first = await new Promise((done) =>
      guardedLookup(resolve, isPublicAddress)('two.example', {}, (_, address) => done(address)),
    );
    expect(first).toBe('93.184.216.34');
  });

  it('unless they are asked for', async () => {
    const base = await serve((_, response) => response.end('He said no.'));
    const { bytes } = await fetchPage(base, { isAllowed: () => true });
    expect(Buffer.from(bytes).toString()).toBe('He said no.');
  });
});
