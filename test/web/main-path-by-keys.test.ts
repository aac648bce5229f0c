import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { StoryLine } from '../../src/api/contract/story.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import { harbourInABrowser } from './harbour-server.js';

const { open, answer } = harbourInABrowser({ flags: ['--read-only'] });

/** Steps on until what has the focus is shown. */
async function step(page: Page, key: string, until: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 20 && !(await until()); turn++) await page.keyboard.press(key);
  expect(await until()).toBe(true);
}

const focused = (page: Page, words: string) => () =>
  page.evaluate(
    (wanted) => document.activeElement!.matches('a') && document.activeElement!.textContent!.includes(wanted),
    words,
  );

it('leads from the stories to the words that show where a claim comes from, and back, by keys alone', async () => {
  const { items } = await answer<Listed<StoryLine>>('stories');
  const story = [...items].sort((a, b) => (b.widest?.articles ?? 0) - (a.widest?.articles ?? 0))[0]!;
  const { page, faults, close } = await open('/');
  await page.locator('.story-row').first().waitFor();
  await step(page, 'j', focused(page, story.title!));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: story.title! }).waitFor();
  await page.getByText(story.widest!.text).first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/\/claim\//);
  await page.getByRole('heading', { level: 1, name: story.widest!.text.slice(0, 20) }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open], [role=dialog]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open], [role=dialog]').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).toMatch(/\/story\//);
  expect(faults).toEqual([]);
  await close();
});
