import { expect, it } from 'vitest';
import type { SourceLine, WholeSource } from '../../src/api/contract/source.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import { hardToUse } from './axe.js';
import { harbourInABrowser } from './harbour-server.js';

const { open, answer, address } = harbourInABrowser({ flags: ['--read-only'] });
const sourceCalled = async (name: string): Promise<string> =>
  (await answer<Listed<SourceLine>>(`sources?q=${encodeURIComponent(name)}`)).items[0]!.id;

it('shows where a source says otherwise than elsewhere, in its own words', async () => {
  const { page, faults, close } = await open(`/source/${await sourceCalled('Osric Fallow')}`);
  const otherwise = page.locator('.contradictions');
  await otherwise.getByText('◆ disputes').first().waitFor();
  expect(await otherwise.getByText('● backs').count()).toBeGreaterThan(0);
  await otherwise.getByRole('link', { name: 'There was no instruction' }).click();
  await page.locator('.sheet .lit', { hasText: 'There was no instruction' }).first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('tells each thing said once, with the articles that have the same words', async () => {
  const { page, close } = await open(`/source/${await sourceCalled('Wilhelmina Tarse')}`);
  const said = page.locator('.utterance', { hasText: 'The Bank lends on its own judgment' }).first();
  await said.scrollIntoViewIfNeeded();
  await said.getByText(/and \d+ more articles in the same words/).click();
  expect(await said.locator('li a').count()).toBeGreaterThan(2);
  await close();
});

it('counts statements as statements, and articles once', async () => {
  const id = await sourceCalled('Wilhelmina Tarse');
  const { said } = await answer<WholeSource>(`sources/${id}`);
  const { page, close } = await open(`/source/${id}`);
  const head = page.locator('.screen-head .numbers');
  await head
    .getByText(`${said.length} statements · ${new Set(said.map(({ article }) => article)).size} articles`)
    .waitFor();
  expect(await head.textContent()).toMatch(/ · \d+ wordings · /);
  await close();
});

it('says of an article without a date that only its reading is known, and puts it apart from the dated', async () => {
  const id = await sourceCalled('Wilhelmina Tarse');
  const source = await answer<WholeSource>(`sources/${id}`);
  const articles = source.articles.map((card, i) => (i === 0 ? { ...card, published: null } : card));
  const { page, close } = await open('/read');
  await page.route(`**/api/v1/sources/${id}`, (route) => route.fulfill({ json: { ...source, articles } }));
  await page.goto(`${address()}/source/${id}`);
  await page.locator('.utterance', { hasText: '(read, not dated)' }).first().waitFor();
  const undated = (await page.locator('.over-time .undated').first().boundingBox())!;
  for (const mark of await page.locator('.over-time .row .swatch:not(.undated)').all())
    expect((await mark.boundingBox())!.x).toBeLessThan(undated.x - 10);
  await close();
});

it('shows how words changed on the way', async () => {
  const { page, close } = await open(`/source/${await sourceCalled('Wilhelmina Tarse')}`);
  const quotation = page.locator('.travels > ol > li', { hasText: 'The Bank lends on its own judgment' }).first();
  await quotation.getByText('other words').first().waitFor();
  expect(await quotation.locator('ins mark').allInnerTexts()).toContain('borrows in');
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    it(`can be used by everybody, ${width} px, ${colorScheme}`, async () => {
      const path = `/source/${await sourceCalled('Osric Fallow')}`;
      const { page, close } = await open(path, { viewport: { width, height: 844 }, colorScheme });
      await page.locator('.utterance').first().waitFor();
      expect(await hardToUse(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    });
