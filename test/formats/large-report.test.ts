import { expect, it } from 'vitest';
import { manyVoices } from './many-voices.js';
import { picked, reportsInABrowser, texts } from './open-report.js';

const open = reportsInABrowser();
const large = manyVoices(500, 2000);

it('of 500 sources and 2,000 statements opens in a moment, and answers at once', { timeout: 60_000 }, async () => {
  const { page, faults, close } = await open(large);
  const opened = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  // well under a second where nothing else runs
  expect(opened).toBeLessThan(2000);
  const answered = await page.evaluate(async () => {
    const start = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
  expect(answered).toBeLessThan(500);
  const filtered = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLElement>('.filter [value=unnamed]')!.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
  expect(filtered).toBeLessThan(1000);
  await page.click('text=Show all');
  await page.keyboard.press('j');
  expect(await picked(page)).toHaveLength(1);
  expect(faults).toEqual([]);
  await close();
});

it('shows forty sources, and the others on demand or when one is asked for', { timeout: 60_000 }, async () => {
  const { page, close } = await open(large);
  expect(await page.locator('.card:visible').count()).toBe(40);
  expect(await texts(page, '.sources > .more > summary')).toEqual(['460 more']);
  await page.click('.sheet .source:has-text("Speaker 77x76")');
  expect(await page.locator('.card.on:visible').count()).toBe(1);
  await close();
});

it('brings a statement far down into view, in the text and in the list', { timeout: 60_000 }, async () => {
  const { page, close } = await open(large, {}, '#s1900');
  for (const selector of ['.statements .picked', '.sheet .content[data-s="1899"]']) {
    const { top, bottom } = await page.$eval(selector, (el) => el.getBoundingClientRect().toJSON());
    expect(top, selector).toBeGreaterThan(0);
    expect(bottom, selector).toBeLessThan(800);
  }
  await close();
});
