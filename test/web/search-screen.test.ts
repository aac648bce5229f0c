import { expect, it } from 'vitest';
import { hardToUse } from './axe.js';
import { harbourInABrowser } from './harbour-server.js';

const { open } = harbourInABrowser({ flags: ['--read-only'] });

it('finds as one types, from anywhere, by keys alone', async () => {
  const { page, faults, close } = await open('/');
  await page.locator('.story-row').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('wilhelmina', { delay: 20 });
  const source = page.locator('.of-sources a', { hasText: 'Wilhelmina Tarse' }).first();
  await source.waitFor();
  await expect.poll(() => page.url()).toMatch(/\/search\?q=wilhelmina$/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Wilhelmina Tarse');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Wilhelmina Tarse' }).waitFor();
  await page.goBack();
  await source.waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('wilhelmina');
  expect(faults).toEqual([]);
  await close();
});

it('marks the words that were looked for, and leads to the statement', async () => {
  const { page, close } = await open('/search?q=dictation');
  const found = page.locator('.of-statements li a').first();
  await found.waitFor();
  expect(await found.locator('mark').first().textContent()).toMatch(/^dictat(ion|ed)$/);
  await found.click();
  await page.locator('.sheet .lit').first().waitFor();
  expect((await page.locator('.sheet .lit').allInnerTexts()).join(' ')).toContain('dictat');
  await close();
});

it('says what to do where nothing is found', async () => {
  const { page, close } = await open('/search?q=zeppelinette');
  await page.getByText('Nothing has “zeppelinette”').waitFor();
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    it(`can be used by everybody, ${width} px, ${colorScheme}`, async () => {
      const { page, close } = await open('/search?q=letter', { viewport: { width, height: 844 }, colorScheme });
      await page.locator('.of-statements li').first().waitFor();
      expect(await hardToUse(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    });
