import { expect, it } from 'vitest';
import type { StoryLine } from '../../src/api/contract/story.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import { hardToUse } from './axe.js';
import { harbourInABrowser } from './harbour-server.js';

const { open, answer } = harbourInABrowser({ flags: ['--read-only'] });

it('shows how many articles carry the widest claim of a story beside how few origins it has', async () => {
  const { items } = await answer<Listed<StoryLine>>('stories');
  const widest = [...items].sort((a, b) => (b.widest?.articles ?? 0) - (a.widest?.articles ?? 0))[0]!;
  const { page, faults, close } = await open('/');
  const row = page.locator('.story-row', { hasText: widest.title! });
  const { articles, origins } = widest.widest!;
  await row.getByText(`${articles} articles → from ${origins} origin`).waitFor();
  expect(await row.locator('.gap rect').count()).toBe(articles);
  expect(await row.locator('.gap .is-origin').count()).toBe(origins);
  expect(faults).toEqual([]);
  await close();
});

it('keeps what is filtered in the address, through reload and Back', async () => {
  const { page, close } = await open('/');
  await page.getByLabel('only stories of several articles').check();
  await expect.poll(() => page.url()).toMatch(/\?atLeast=2$/);
  await expect.poll(() => page.locator('.story-row').count()).toBe(2);
  await page.reload();
  await expect.poll(() => page.locator('.story-row').count()).toBe(2);
  await page.locator('.story-row h2 a').first().click();
  await expect.poll(() => page.url()).toMatch(/\/story\//);
  await page.goBack();
  await expect.poll(() => page.url()).toMatch(/\?atLeast=2$/);
  await expect.poll(() => page.locator('.story-row').count()).toBe(2);
  await close();
});

it('goes from story to story by keys', async () => {
  const { page, close } = await open('/');
  await page.locator('.story-row').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = await page.locator('.story-row h2 a').nth(1).textContent();
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(second);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/\/story\//);
  await close();
});

it('has its filters where a narrow window is made wide', async () => {
  const { page, close } = await open('/', { viewport: { width: 390, height: 844 } });
  const outlet = page.getByLabel('Outlet');
  await page.getByText('Which stories').waitFor();
  expect(await outlet.isVisible()).toBe(false);
  await page.setViewportSize({ width: 1280, height: 844 });
  await outlet.waitFor();
  await close();
});

it('says what to do where no story fits', async () => {
  const { page, close } = await open('/?outlet=The+Corrowan+Courier&since=2039-01-01');
  await page.getByText('No story fits').waitFor();
  await page.getByRole('link', { name: 'all stories' }).click();
  await page.locator('.story-row').first().waitFor();
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    it(`can be used by everybody, ${width} px, ${colorScheme}`, async () => {
      const { page, close } = await open('/', { viewport: { width, height: 844 }, colorScheme });
      await page.locator('.story-row').first().waitFor();
      expect(await hardToUse(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const wide = page.locator('.story-row:not(.single)').first();
      const [gap, words] = [(await wide.locator('.gap').boundingBox())!, (await wide.locator('.about').boundingBox())!];
      const apart = gap.y >= words.y + words.height || gap.x + gap.width <= words.x;
      expect(apart).toBe(true);
      await close();
    });
