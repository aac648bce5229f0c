import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { toIndexPage } from '../../src/formats/index-page.js';
import { lockGate } from './lock-gate.js';
import { type OpenReport, reportsInABrowser, visible } from './open-report.js';
import { quay } from './quay.js';
import { readingOf } from './reading.js';

const open = reportsInABrowser();
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong, in a line each. */
async function violations({ page }: OpenReport): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations: found } = await (window as any).axe.run();
    return found.flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}

const pages = [
  ['as it opens', lockGate, ''],
  ['with a statement chosen', lockGate, '#s7'],
  ['with a source chosen', lockGate, '#source3'],
  ['with a finding open', lockGate, '#f1'],
  ['filtered', lockGate, '#who=unnamed'],
  ['filtered to nothing', lockGate, '#who=unnamed&act=deny'],
  ['without findings', quay, ''],
  ['without statements', readingOf('It rained.', []), ''],
  ['the list of reports', toIndexPage([{ href: 'lock.html', reading: lockGate }]), ''],
] as const;

it.each(pages)('axe finds nothing wrong, light and dark, wide and narrow: %s', async (_, reading, hash) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390]) {
      const report = await open(reading, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true }, hash);
      expect(await violations(report), `${colorScheme} ${width}`).toEqual([]);
      await report.close();
    }
});

it('is read in an order that makes sense: shares, article, sources, findings, statements', async () => {
  const { page, close } = await open(lockGate);
  const order = await page.$$eval('nav, h1, article, h2', (all) => all.map((el) => el.id || el.classList[0]));
  expect(order).toEqual(['strip', 'title', 'text', 'sources', 'findings', 'statements']);
  await close();
});

it('can be read whole without script', async () => {
  const { page, close } = await open(lockGate, { javaScriptEnabled: false });
  expect(await page.locator('.statements .facts:visible').count()).toBe(21);
  expect(await page.locator('.findings .message:visible').count()).toBe(3);
  expect(await page.locator('.filter:visible').count()).toBe(0);
  await close();
});

it('can be read whole on paper, where marks carry the numbers of their sources', async () => {
  const { page, close } = await open(lockGate, {}, '#s7&who=unnamed');
  await page.emulateMedia({ media: 'print' });
  expect(await visible(page, '.findings .message')).toHaveLength(3);
  expect(await visible(page, '.statements .number')).toHaveLength(21);
  expect(await visible(page, '.filter, .panel, .shown')).toEqual([]);
  const notes = await page.$$eval('.sheet [data-n]', (all) =>
    all.map((el) => [el.getAttribute('data-n'), getComputedStyle(el, '::after').content.slice(0, 4)]),
  );
  expect(notes[1]).toEqual(['1', '"1"']);
  expect((await visible(page, '.card .note'))[2]).toBe('3');
  expect((await visible(page, '.card .name'))[2]).toBe('Delia Farrow');
  await close();
});

it('moves nothing about for who wants no movement', async () => {
  const { page, close } = await open(lockGate);
  const moving = await page.$$eval(
    '*',
    (all) => all.filter((el) => getComputedStyle(el).transitionDuration !== '0s').length,
  );
  expect(moving).toBe(0);
  await close();
});
