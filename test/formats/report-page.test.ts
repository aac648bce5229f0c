import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/html.js';
import { toIndexPage } from '../../src/formats/index-page.js';
import { cutPieces } from '../../src/formats/report/pieces.js';
import { openBrowser } from '../browser.js';
import { readingOf } from './reading.js';

const text =
  'The board will close the quay, Ann Aske said on Tuesday, and added that divers had found cracks.\n\n“The wall won’t wait,” Aske said, “and nor will we.” It is reportedly late.';
const reading = readingOf(
  text,
  [
    { source: 'Ann Aske', cue: 'said on Tuesday', content: 'The board will close the quay' },
    { source: 'Ann Aske', cue: 'added', content: 'that divers had found cracks' },
    { source: '', cue: 'reportedly', content: ['It is', 'late'] },
  ],
  { title: 'Quay <b>to close</b>', outlet: 'The Tide' },
);

describe('the report page', () => {
  it.each([
    ['plain', text],
    ['with emoji and accents', 'Émile 😀 said e\u0301clair 👩‍👩‍👧'],
    ['with line breaks of all kinds', 'One\r\ntwo\rthree\n\n\nfour  five'],
    ['with markup in it', '<script>alert(1)</script> & "quotes" \' </div>'],
    ['from right to left', 'قال الوزير إنه لن يستقيل'],
  ])('holds the article’s text character for character: %s', (_, words) => {
    const { document } = parseHTML(toHtml(readingOf(words, [])).replaceAll('&#13;', '\r'));
    expect(document.querySelector('.text')!.textContent).toBe(words);
  });

  it('marks each part of each statement, also where one source serves two', () => {
    const { document } = parseHTML(toHtml(reading));
    const marked = (selector: string) => [...document.querySelectorAll(selector)].map((m) => m.textContent);
    expect(marked('.m.source')).toEqual(['Ann Aske']);
    expect(document.querySelector('.m.source')!.getAttribute('data-s')).toBe('0 1');
    expect(marked('.m.content[data-s="2"]')).toEqual(['It is', 'late']);
    expect(document.querySelectorAll('.statements li')).toHaveLength(3);
  });

  it('lets no words of the article become markup', () => {
    const html = toHtml(
      readingOf(
        '<img src=x onerror=alert(1)> said "no"',
        [{ source: '<img src=x onerror=alert(1)>', cue: 'said', content: '"no"' }],
        { title: '</title><script>alert(2)</script>', url: 'javascript:alert(3)' },
      ),
    );
    expect(html).not.toMatch(/<img|<script>alert|href="javascript:/);
  });

  it('asks nothing of the network', () => {
    expect(toHtml(reading)).not.toMatch(/<(?:link|img|iframe)|src=|@import|url\(/);
  });

  it('cuts overlapping marks into flat pieces that lose nothing', () => {
    const overlapping = readingOf('a b c d e', [
      { source: 'a b c', cue: 'd', content: 'b c d e' },
      { source: 'a b', cue: 'c d', content: 'e' },
    ]);
    const pieces = cutPieces(9, overlapping.statements);
    expect(pieces.map(({ span }) => overlapping.article.text.slice(...span)).join('')).toBe('a b c d e');
    pieces.slice(1).forEach(({ span }, i) => {
      expect(span[0]).toBe(pieces[i]!.span[1]);
    });
  });

  it('is listed on the index with its numbers', () => {
    const html = toIndexPage([{ href: 'tide-quay.html', reading }]);
    expect(html).toContain('<a href="tide-quay.html">Quay &lt;b&gt;to close&lt;/b&gt;</a>');
    expect(html).toContain('1 articles · 3 statements');
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    browser = await openBrowser();
    address = join(await mkdtemp(join(tmpdir(), 'hearsay-report-')), 'report.html');
    await writeFile(address, toHtml(reading));
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (width: number) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(request.url());
    });
    await page.goto(`file://${address}`);
    return { page, faults };
  };

  it('all parts of a statement light up together, with its entry', async () => {
    const { page, faults } = await open(1280);
    await page.hover('.m.cue[data-s="0"]');
    const lit = await page.$$eval('.m.lit', (marks) => marks.map((m) => m.textContent));
    expect(lit).toEqual(['The board will close the quay', 'Ann Aske', 'said on Tuesday']);
    expect(await page.$$eval('.statements li.lit', (items) => items.length)).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keys go from statement to statement and let go', async () => {
    const { page } = await open(1280);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.$$eval('.statements li.picked', (items) => items.map((li) => li.getAttribute('data-s')))).toEqual(
      ['1'],
    );
    await page.keyboard.press('k');
    expect(await page.$eval('.statements li.picked', (li) => li.getAttribute('data-s'))).toBe('0');
    await page.keyboard.press('Escape');
    expect(await page.$$('.statements li.picked')).toEqual([]);
    await page.close();
  });

  it('a phone scrolls down only', async () => {
    const { page } = await open(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
  });
});
