import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Reading } from '../../src/statements/reading.js';
import { item, rss } from '../desk/feeds.js';
import { folderWith, PAGE } from '../desk/found.js';
import { gzippedEach, response } from '../desk/warc.js';
import { serve } from '../fetching/server.js';
import { hearsay } from './run.js';

it('an archive that is cut off and a feed are read, and what is wrong is told', async () => {
  const base = await serve(({ url }, answer) => {
    if (url === '/robots.txt') answer.end('User-agent: *\nDisallow: /2\n');
    else answer.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  const archive = gzippedEach([1, 2].map((n) => response(`https://quay.example/${n}`, PAGE)));
  const folder = await folderWith({
    'a.warc.gz': archive.subarray(0, -100),
    'b.xml': gzipSync(rss(item(1) + item(2)).replaceAll('https://tide.example', base)),
  });
  const { out, err, code } = await hearsay(['read', folder, '--json', '--jobs', '1', '--allow-private']);
  const readings = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
  expect(readings.map(({ id, article }) => [id, article.outlet])).toEqual([
    ['https://quay.example/1', null],
    [`${base}/1`, 'The Tide'],
  ]);
  expect(readings.every(({ statements }) => statements.length > 2)).toBe(true);
  expect(err).toMatch(/a\.warc\.gz: the gzip file is cut off/);
  expect(err).toMatch(/\/2: 127\.0\.0\.1 does not want this page fetched by programs/);
  expect(err).toContain('2 read, 2 failed');
  expect(code).toBe(1);
}, 60_000);
