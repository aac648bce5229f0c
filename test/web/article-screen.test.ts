import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { hardToUse } from './axe.js';
import { articleCalled } from './harbour-articles.js';
import { harbourInABrowser } from './harbour-server.js';

const harbour = harbourInABrowser({ flags: ['--read-only'] });
const { open } = harbour;
const litWords = (page: Page) => page.$$eval('.sheet .lit', (all) => all.map((one) => one.textContent));

it('lights a whole statement up, opens it in its source’s card and keeps it in the address', async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, faults, close } = await open(`/article/${article.id}`);
  await page.locator('.text .cue', { hasText: 'warned' }).first().click();
  await expect
    .poll(() => litWords(page))
    .toEqual([
      'The mayor, ',
      'Piers Kerrow',
      'warned',
      'that losing the route so soon after the ferry would leave the city “at the end of a very long road”',
    ]);
  await page.locator('.card.on .detail', { hasText: 'partly quoted' }).waitFor();
  expect(await page.locator('.card.on h3').textContent()).toContain('Piers Kerrow');
  await expect.poll(() => page.url()).toMatch(/\?s=[0-9a-f]{16}$/);
  await page.reload();
  await page.locator('.card.on .detail').waitFor();
  await expect.poll(async () => (await litWords(page))[2]).toBe('warned');
  await page.mouse.move(5, 5);
  await page.keyboard.press('j');
  await expect.poll(() => litWords(page)).not.toContain('warned');
  await page.keyboard.press('k');
  await expect.poll(() => litWords(page)).toContain('warned');
  await page.keyboard.press('Escape');
  await expect.poll(() => litWords(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it('tells what share of the words is by whom, unnamed sources hatched', async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, close } = await open(`/article/${article.id}`);
  await page.locator('.numbers', { hasText: /\d+ sources · \d+ unnamed · \d+% of the words from unnamed/ }).waitFor();
  const first = page.locator('.strip button').first();
  expect(await first.getAttribute('class')).toContain('unnamed');
  expect(await first.evaluate((one) => getComputedStyle(one).backgroundImage)).toContain('repeating-linear-gradient');
  await close();
});

it('is read out as it is read: headline and text, then the sources, then the findings', async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, close } = await open(`/article/${article.id}`);
  await page.locator('.findings').waitFor();
  const order = await page.$$eval('.columns :is(h1, .text, .sources, .findings)', (all) =>
    all.map((one) => one.classList[0] ?? one.localName),
  );
  expect(order).toEqual(['h1', 'text', 'sources', 'findings']);
  await close();
});

it('shows what is copied beside the text that it is from', async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, faults, close } = await open(`/article/${article.id}`);
  const bar = page.getByRole('button', { name: 'Passage 1 as in Norlan Press Agency: see both side by side' });
  const copied = page.locator('.text p').nth(1);
  await bar.waitFor();
  const [of, from] = [(await bar.boundingBox())!, (await copied.boundingBox())!];
  expect(Math.abs(of.y - from.y)).toBeLessThan(8);
  expect(of.x).toBeLessThan(from.x);
  await bar.click();
  const shared = page.locator('.one-text').nth(1).locator('.shared').first();
  await shared.waitFor();
  expect(article.text).toContain(
    (await page.locator('.one-text').first().locator('.shared').first().textContent())!.slice(0, 40),
  );
  expect(await hardToUse(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await bar.waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('tells what changed from one version to the next, and that the page does not say so', async () => {
  const article = await articleCalled(harbour, 'Crewman’s message told of door alarm');
  const { page, close } = await open(`/article/${article.id}`);
  const versions = page.locator('.versions');
  await versions.getByText('The page does not say so.').waitFor();
  const softened = versions.locator('.changes li', { hasText: 'softened' }).first();
  expect(await softened.locator('del mark').allInnerTexts()).toEqual(['ordered']);
  expect(await softened.locator('ins mark').allInnerTexts()).toEqual(['asked']);
  await close();
});

it('has each finding beside its words, and opens it', async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, close } = await open(`/article/${article.id}`, { viewport: { width: 1440, height: 900 } });
  const finding = page.locator('.findings li').first();
  const letter = page.locator('.text [data-f]').first();
  await finding.waitFor();
  const [sign, words] = [(await finding.boundingBox())!, (await letter.boundingBox())!];
  expect(sign.y).toBeGreaterThanOrEqual(words.y - 60);
  expect(sign.y).toBeLessThanOrEqual(words.y + words.height);
  await finding.getByRole('button').click();
  await finding.locator('.message').waitFor({ state: 'visible' });
  await expect.poll(() => page.url()).toMatch(/\?f=1$/);
  await close();
});

it('shows what was touched in a sheet from below where there is no room beside', async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, close } = await open(`/article/${article.id}`, { viewport: { width: 390, height: 844 } });
  await page.locator('.text .cue').nth(1).click();
  const sheet = page.locator('.from-below');
  await sheet.locator('.detail').waitFor();
  const box = (await sheet.boundingBox())!;
  expect(Math.round(box.y + box.height)).toBe(844);
  expect(await hardToUse(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await sheet.waitFor({ state: 'detached' });
  await close();
});

it('copies words with the line that says where they are from', async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, close } = await open(`/article/${article.id}`);
  const first = page.locator('.text p').first();
  await first.waitFor();
  const copied = await first.evaluate((paragraph) => {
    getSelection()!.selectAllChildren(paragraph);
    const clipboardData = new DataTransfer();
    paragraph.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
  expect(copied).toContain('at the end of a very long road');
  expect(copied).toContain(article.citation);
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    it(`can be used by everybody, ${width} px, ${colorScheme}`, async () => {
      const article = await articleCalled(harbour, 'Corvane hearing as it happened');
      const path = `/article/${article.id}`;
      const { page, close } = await open(path, { viewport: { width, height: 844 }, colorScheme });
      await page.locator('.text .cue').first().waitFor();
      expect(await hardToUse(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    });
