import { expect, it } from 'vitest';
import type { StoryLine } from '../../src/api/contract/story.js';
import { harbourInABrowser } from './harbour-server.js';

const { open } = harbourInABrowser({ flags: ['--read-only'] });
const ALL = 6_000;

const story = (i: number): StoryLine => ({
  ...{
    id: `story${i}`,
    title: `Story ${i}`,
    first: '2027-04-14',
    last: '2027-04-14',
    articles: 1,
    outlets: 1,
    claims: 0,
  },
  ...{ origins: 1, statements: 10, unnamed: 3, widest: null },
});

it('has few of 6,000 stories in the page, and asks for the next as one scrolls', async () => {
  const { page, close } = await open('/read');
  const asked: number[] = [];
  await page.route('**/api/v1/stories?*', (route) => {
    const query = new URL(route.request().url()).searchParams;
    const [from, limit] = [Number(query.get('cursor') ?? 0), Number(query.get('limit'))];
    asked.push(from);
    const items = Array.from({ length: Math.min(limit, ALL - from) }, (_, i) => story(from + i));
    return route.fulfill({ json: { items, next: from + limit < ALL ? String(from + limit) : null } });
  });
  await page.getByRole('link', { name: 'Stories' }).click();
  await page.getByText('Story 0', { exact: true }).waitFor();
  expect(asked).toEqual([0]);
  while (asked.length < 4) {
    await page.mouse.wheel(0, 2_000);
    await page.waitForTimeout(50);
  }
  await expect.poll(() => page.locator('.story-row h2').first().textContent()).toMatch(/^Story 1\d\d$/);
  expect(await page.locator('.story-row').count()).toBeLessThan(60);
  expect(asked).toEqual([...new Set(asked)]);
  const link = page.locator('.story-row h2 a').nth(12);
  const name = (await link.textContent())!;
  const top = (await link.boundingBox())!.y;
  await link.click();
  await expect.poll(() => page.url()).toMatch(/\/story\//);
  await page.goBack();
  await page.getByText(name, { exact: true }).waitFor();
  expect((await page.getByText(name, { exact: true }).boundingBox())!.y).toBeCloseTo(top, 0);
  await close();
});

it('has new stories when one comes back after a while, and keeps one’s place', async () => {
  const { page, close } = await open('/read');
  await page.clock.install();
  let added = 0;
  let answers = Promise.resolve();
  await page.route('**/api/v1/stories?*', async (route) => {
    await answers;
    const query = new URL(route.request().url()).searchParams;
    const [from, limit] = [Number(query.get('cursor') ?? -added), Number(query.get('limit'))];
    const items = Array.from({ length: limit }, (_, i) => story(from + i));
    return route.fulfill({ json: { items, next: String(from + limit) } });
  });
  await page.getByRole('link', { name: 'Stories' }).click();
  await page.getByText('Story 0', { exact: true }).waitFor();
  const link = page.getByRole('link', { name: 'Story 70', exact: true });
  while (!(await link.isVisible())) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(50);
  }
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect.poll(() => page.url()).toMatch(/\/story\//);
  await page.clock.fastForward(60_000);
  added = 3;
  let answer = () => {};
  answers = new Promise((resolve) => {
    answer = resolve;
  });
  const top = async () => Math.round((await link.boundingBox())!.y);
  const asked = page.waitForResponse(/cursor=47/);
  await page.goBack();
  await link.waitFor();
  const before = await top();
  answer();
  await asked;
  await page.waitForTimeout(300);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByText('Story -3', { exact: true }).waitFor();
  await close();
});

it('does not move what one reads when more comes', async () => {
  const { page, close } = await open('/');
  await page.locator('.story-row').first().waitFor();
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(300);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
  expect(moved).toBeLessThan(0.02);
  await close();
});
