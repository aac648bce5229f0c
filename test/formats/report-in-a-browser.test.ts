import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/html.js';
import type { Reading } from '../../src/statements/reading.js';
import { openBrowser } from '../browser.js';
import { quay } from './quay.js';
import { readingOf } from './reading.js';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'hearsay-report-'));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Opens a report; `faults` has what the page complains of, and every request for anything but the page. */
async function open(reading: Reading, options: BrowserContextOptions = {}, hash = '') {
  const file = join(folder, 'report.html');
  await writeFile(file, toHtml(reading));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${file}`)) faults.push(request.url());
  });
  await page.goto(`file://${file}${hash}`);
  return { page, faults, close: () => context.close() };
}

const texts = (page: Page, selector: string) => page.$$eval(selector, (found) => found.map((el) => el.textContent));
const picked = (page: Page) =>
  page.$$eval('.statements .picked', (entries) => entries.map((entry) => entry.getAttribute('data-s')));

it('lights up all parts of a statement together, with its entry and its source', async () => {
  const { page, faults, close } = await open(quay);
  await page.hover('.text .cue[data-s="0"]');
  expect(await texts(page, '.m.lit')).toEqual(['The board will close the quay', 'Ann Aske', 'said on Tuesday']);
  expect(await texts(page, '.statements .lit .number')).toEqual(['1']);
  expect(await page.$$eval('.voices .on', (rows) => rows.length)).toBe(1);
  await page.focus('.statements li:nth-child(3) a');
  await page.mouse.move(640, 790);
  await page.focus('.statements li:nth-child(2) a');
  expect(await texts(page, '.m.lit')).toEqual(['Ann Aske', 'added', 'that divers had found cracks']);
  expect(faults).toEqual([]);
  await close();
});

it('goes from statement to statement by keys and lets go', async () => {
  const { page, faults, close } = await open(quay);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await picked(page)).toEqual(['1']);
  expect(page.url()).toMatch(/#s2$/);
  await page.keyboard.press('k');
  expect(await picked(page)).toEqual(['0']);
  await page.keyboard.press('Escape');
  expect(await picked(page)).toEqual([]);
  expect(await texts(page, '.lit')).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it('takes the next statement with each click on words that several share', async () => {
  const { page, close } = await open(quay);
  await page.click('.text .source');
  expect(await picked(page)).toEqual(['0']);
  await page.click('.text .source');
  expect(await picked(page)).toEqual(['1']);
  await page.click('h1');
  expect(await picked(page)).toEqual([]);
  await close();
});

it('opens at the statement that an address names', async () => {
  const { page, close } = await open(quay, {}, '#s3');
  expect(await picked(page)).toEqual(['2']);
  await close();
});

it('goes from an entry to its words, and on Enter', async () => {
  const long = readingOf(`${'It rained.\n\n'.repeat(200)}Aske said no.`, [
    { source: 'Aske', cue: 'said', content: 'no' },
  ]);
  const { page, close } = await open(long);
  const seen = () =>
    page.$eval('#s1', (el) => el.getBoundingClientRect().top > 0 && el.getBoundingClientRect().top < 800);
  expect(await seen()).toBe(false);
  await page.click('.statements a');
  expect(await seen()).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('Enter');
  expect(await seen()).toBe(true);
  await close();
});

it('lights up without script too', async () => {
  const { page, close } = await open(quay, { javaScriptEnabled: false });
  const fills = () =>
    page
      .locator('.text .m')
      .evaluateAll((marks) =>
        marks.filter((m) => getComputedStyle(m).backgroundColor !== 'rgba(0, 0, 0, 0)').map((m) => m.textContent),
      );
  expect(await fills()).toEqual([]);
  await page.hover('.text .cue[data-s="0"]');
  await page.waitForTimeout(300);
  expect(await fills()).toEqual(['The board will close the quay', 'Ann Aske', 'said on Tuesday']);
  await close();
});

it('holds the article’s text as a browser reads it, and runs none of it', async () => {
  const rough = '\n\nOne\r\ntwo\rthree\n\n\n<script>document.title = "no"</script> &amp; é 😀\tfive  \u202Esix\u202C\n';
  const { page, faults, close } = await open(readingOf(rough, []));
  expect(await page.$eval('article', (article) => article.textContent)).toBe(rough);
  expect(await page.title()).toBe('tide-quay · who says what');
  expect(faults).toEqual([]);
  await close();
});

it('scrolls down only on a phone, whatever the words, and shows a statement in a sheet', async () => {
  const endless = `https://tide.example/${'quay'.repeat(60)}`;
  const reading = readingOf(
    `Aske, ${endless}, said no.`,
    [{ source: `Aske, ${endless}`, cue: 'said', content: 'no' }],
    {
      title: 'W'.repeat(120),
      outlet: 'The Tide',
    },
  );
  const { page, close } = await open(reading, { viewport: { width: 390, height: 800 }, hasTouch: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.tap('.text .cue');
  const sheet = await page.locator('.statements .picked').boundingBox();
  expect(Math.round(sheet!.y + sheet!.height)).toBe(800);
  await close();
});
