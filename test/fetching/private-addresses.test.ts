import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/fetching/fetch-page.js';
import { isPublicAddress } from '../../src/fetching/public-address.js';
import { serve } from './server.js';

const neverAsked = () => Promise.reject(new Error('no name should have been looked up'));

describe('only addresses of the public Internet are public', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['link-local: cloud metadata', '169.254.169.254'],
    ['link-local', 'fe80::1'],
    ['link-local with its zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['unique-local: cloud metadata', 'fd00:ec2::254'],
    ['unique-local: cloud metadata', 'fd20:ce::254'],
    ['unique-local', 'fc00::1'],
    ['shared by a provider', '100.64.0.1'],
    ['shared by a provider: cloud metadata', '100.100.100.200'],
    ['protocol assignments: cloud metadata', '192.0.0.192'],
    ['a cloud’s platform amid public addresses', '168.63.129.16'],
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['unspecified', '::'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['multicast', 'ff0e::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['benchmarks', '198.18.0.1'],
    ['benchmarks', '2001:2::1'],
    ['6to4 relay', '192.88.99.1'],
    ['mapped private', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:a00:1'],
    ['compatible private', '::7f00:1'],
    ['compatible public', '::5db8:d822'],
    ['translated', '::ffff:0:7f00:1'],
    ['NAT64 of private', '64:ff9b::7f00:1'],
    ['NAT64 of metadata', '64:ff9b::169.254.169.254'],
    ['local NAT64', '64:ff9b:1::5db8:d822'],
    ['6to4 of private', '2002:7f00:1::'],
    ['6to4 of public', '2002:5db8:d822::'],
    ['Teredo', '2001:0:5db8:d822::1'],
    ['protocol assignments', '2001:100::1'],
    ['discard', '100::1'],
    ['segment routing', '5f00::1'],
    ['not given out', '4000::1'],
    ['not given out', 'e000::1'],
    ['no address', 'words'],
    ['no address', ''],
  ])('%s: %s is not', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:2800:220:1:248:1893:25c8:1946',
    '2a00:1450:4001::1',
    '::ffff:93.184.216.34',
    '64:ff9b::5db8:d822',
  ])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('a private address is not read', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://127。0。0。1/',
    'http://①②⑦.0.0.1/',
    'http:127.0.0.1',
    'http:\\\\127.0.0.1\\',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/latest/meta-data/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://192.168.0.1:8443/',
  ])('by the notation %s', async (address) => {
    await expect(fetchPage(address, { lookup: neverAsked })).rejects.toMatchObject({ reason: 'not-allowed-address' });
  });

  it.each(['localhost', 'localhost.', 'inside.example', 'INSIDE.example.'])('by the name %s', async (name) => {
    const lookup = async () => [{ address: '127.0.0.1' }, { address: '::1' }];
    await expect(fetchPage(`http://${name}/`, { lookup })).rejects.toMatchObject({
      reason: 'not-allowed-address',
      message: expect.stringMatching(/is a private or local address \(127\.0\.0\.1, ::1\).*--allow-private/),
    });
  });

  it.each(['http://169.254.169.254/', '//[::1]/', 'http://0x7f.1/'])('by a redirect to %s', async (location) => {
    const base = await serve((_, response) => response.writeHead(302, { location }).end());
    const isAllowed = (address: string) => address === '127.0.0.1' && isFirst();
    let asked = 0;
    const isFirst = () => ++asked === 1;
    await expect(fetchPage(base, { isAllowed })).rejects.toMatchObject({
      reason: 'not-allowed-address',
      message: expect.stringContaining('redirected to http://'),
    });
  });
});

it('private addresses are read if they are asked for', async () => {
  const base = await serve((_, response) => response.end('He said no.'));
  const { bytes, ip } = await fetchPage(base, { allowPrivate: true });
  expect(Buffer.from(bytes).toString()).toBe('He said no.');
  expect(ip).toBe('127.0.0.1');
});
