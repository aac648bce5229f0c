import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/statements/reading.js';
import { serve } from '../fetching/server.js';
import { hearsay, type Ran } from './run.js';

const STORY =
  'The board will close the quay in May, its chairman, Per Aske, said on Tuesday.\n\n“The wall won’t wait,” Aske said.\n';
const SAID = 'The wall won’t wait';

describe('one bad input stops no other', () => {
  let folder: string;
  let ran: Ran;
  const readings = new Map<string, Reading>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-bad-'));
    const latin = Buffer.from(STORY.replace(/[“”’]/g, '"').replace('Aske', 'Åske'), 'latin1');
    const files: Record<string, string | Uint8Array> = {
      'a-good.txt': STORY,
      'bad-binary.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
      'bad-empty.txt': '',
      'bad-french.txt':
        'Le ministre a déclaré que le gouvernement ne changerait pas ses plans avant l’été, quelle que soit la décision.',
      'bad-huge.txt': Buffer.alloc(50 * 1024 * 1024, 'word '),
      'bad-page.html': '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'broken.html': `<html><body><div><p>${STORY.replace('\n\n', '<p><b>')}</div>`,
      'charset.html': Buffer.concat([Buffer.from('<meta charset="utf-8"><p>'), latin]),
      'combining.txt': `😀👩‍👩‍👧 e\u0301 ${STORY}`,
      'nul.txt': `\0${STORY}\0`,
      'right-to-left.txt': `${STORY}\n\u202Bمرحبا بالعالم\u202C\n`,
      'rows.jsonl': `{"id":"row-1","text":${JSON.stringify(STORY)}}\n{"id":"row-2","text":\n{"id":"row-3"}\n{"id":"row-4","text":${JSON.stringify(`${STORY}\uD83D`)}}\n`,
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await mkdir(join(folder, 'locked'));
    await writeFile(join(folder, 'locked', 'x.txt'), STORY);
    await chmod(join(folder, 'locked'), 0);
    ran = await hearsay(['read', folder, join(folder, 'missing.txt'), `${folder}/*.nothing`, '--json', '--jobs', '1']);
    for (const line of ran.out.trimEnd().split('\n')) {
      const reading = JSON.parse(line) as Reading;
      readings.set(reading.id, reading);
    }
  }, 60_000);

  const problemOf = (name: string) => ran.err.split('\n').find((line) => line.includes(name));

  it.each(['a-good', 'broken', 'charset', 'combining', 'nul', 'right-to-left', 'row-1', 'row-4'])(
    '%s is read',
    (id) => {
      expect(readings.get(id)?.statements.length).toBeGreaterThan(0);
    },
  );

  it.each(['a-good', 'combining', 'nul', 'right-to-left', 'row-1', 'row-4'])(
    '%s has offsets that hold its words',
    (id) => {
      const { article, statements } = readings.get(id)!;
      const said = statements.map(({ spans }) =>
        spans.content.map(([start, end]) => article.text.slice(start, end)).join(' '),
      );
      expect(said.join('|')).toContain(SAID);
    },
  );

  it.each([
    ['bad-binary.txt', 'not text'],
    ['bad-empty.txt', 'empty'],
    ['bad-french.txt', "'fr'"],
    ['bad-huge.txt', 'longer than any article'],
    ['bad-page.html', 'no article text'],
    ['rows.jsonl, line 2', 'not JSON'],
    ['rows.jsonl, line 3', 'no "text"'],
    ['missing.txt', 'no such file'],
    ['*.nothing', 'no file matches'],
  ])('%s is told: %s', (name, why) => {
    expect(problemOf(name)).toContain(why);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be opened is told', () => {
    expect(problemOf('locked')).toContain('permission denied');
  });

  it('the end says how many failed, with exit code 1 and no stack trace', () => {
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/hearsay: \d+ read, \d+ failed\n$/);
    expect(ran.err).not.toMatch(/^\s+at /m);
  });
});

describe('addresses', () => {
  it('are told apart: not found, a picture, private', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/good') response.end(STORY);
      else if (request.url === '/picture') response.writeHead(200, { 'content-type': 'image/jpeg' }).end('x');
      else response.writeHead(404).end();
    });
    const ran = await hearsay(['read', `${base}/none`, `${base}/good`, `${base}/picture`, '--json', '--allow-private']);
    expect(JSON.parse(ran.out)).toMatchObject({ id: `${base}/good`, article: { url: `${base}/good` } });
    expect(ran.err).toContain('answers 404');
    expect(ran.err).toContain('image/jpeg');
    expect(ran.code).toBe(1);
    const refused = await hearsay(['read', 'http://169.254.169.254/latest', `${base}/good`]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('--allow-private');
  });
});
