import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Reading } from '../../src/statements/reading.js';
import { serve } from '../fetching/server.js';
import { column, pdfOf } from '../pages/pdf-by-hand.js';
import { p, wordDocument } from '../pages/word-document.js';
import { hearsay, type Ran } from './run.js';

const LEDE = 'The board will close the quay in May, its chairman, Per Aske, said on Tuesday.';
const SAID = '"The wall will not wait," Aske said.';
const MARKDOWN = `# East quay to close\n\n*By Jane Doe*\n\nTIDE, 9 March 2027 — ${LEDE}\n\n"The wall **will not** wait," Aske said.\n`;

const word = () =>
  wordDocument([p('East quay to close', 'Title'), p('By Jane Doe'), p(`TIDE, 9 March 2027 — ${LEDE}`), p(SAID)]);
const pdf = () =>
  pdfOf([
    [
      { x: 60, y: 700, words: 'East quay to close', size: 20 },
      { x: 60, y: 670, words: 'By Jane Doe' },
      ...column(60, 640, [
        'TIDE, 9 March 2027 - The board will close the quay in May, its chair-',
        'man, Per Aske, said on Tuesday.',
      ]),
      { x: 60, y: 600, words: SAID },
    ],
  ]);

describe('a folder of drafts in Markdown, Word and PDF', () => {
  let folder: string;
  let ran: Ran;
  const readings = new Map<string, Reading>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-drafts-'));
    const files = {
      'a.md': MARKDOWN,
      'b.docx': await word(),
      'c.pdf': pdf(),
      'd.pdf': pdfOf([[]]),
      '~$b.docx': 'Jane Doe',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    ran = await hearsay(['read', folder, '--json', '--jobs', '2']);
    for (const line of ran.out.trimEnd().split('\n')) {
      const reading = JSON.parse(line) as Reading;
      readings.set(reading.id, reading);
    }
  }, 60_000);

  it.each(['a', 'b', 'c'])('%s has headline, byline, date and statements', (id) => {
    const { article, statements } = readings.get(id)!;
    expect(article).toMatchObject({ title: 'East quay to close', byline: ['Jane Doe'], published: '2027-03-09' });
    const said = statements.map(({ spans }) =>
      spans.content.map(([from, to]) => article.text.slice(from, to)).join(' '),
    );
    expect(said.join('|')).toContain('The wall will not wait');
    expect(said.join('|')).toContain('close the quay in May');
  });

  it('the one that is a scan is told, and who has a document open is not read', () => {
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/d\.pdf: .*scan/);
    expect(ran.err).toContain('3 read, 1 failed');
  });
});

it('they are read from an address and from standard input as well', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const document = await word();
  const base = await serve((request, response) => {
    if (request.url === '/word') response.writeHead(200, { 'content-type': type }).end(document);
    else if (request.url === '/pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf());
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(MARKDOWN);
  });
  const names = ['word', 'pdf', 'quay.md?raw=1'].map((path) => `${base}/${path}`);
  const ran = await hearsay(['read', ...names, '-', '--json', '--allow-private'], document);
  const titles = ran.out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Reading).article.title);
  expect([ran.err, titles]).toEqual(['', Array(4).fill('East quay to close')]);
});

it('reading text loads nothing that only the others need', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-text-'));
  await writeFile(join(folder, 'a.txt'), LEDE);
  vi.stubEnv('NODE_DEBUG', 'esm,module');
  onTestFinished(() => void vi.unstubAllEnvs());
  const ran = await hearsay(['read', join(folder, 'a.txt'), '--json']);
  expect(ran.err).toContain('pages/plain-text.js');
  expect(ran.err).not.toMatch(/mammoth|unpdf|micromark|jszip|linkedom/);
});
