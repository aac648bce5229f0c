import { expect, it } from 'vitest';
import { lockGate } from './lock-gate.js';
import { reportsInABrowser, texts, visible } from './open-report.js';
import { quay } from './quay.js';

const open = reportsInABrowser();

it('stand beside their words, none over another', async () => {
  const { page, close } = await open(lockGate);
  const boxes = await page.$$eval('.findings li', (all) => all.map((el) => el.getBoundingClientRect().toJSON()));
  const words = await page.$$eval('.sheet [data-f]', (all) => all.map((el) => el.getBoundingClientRect().toJSON()));
  const text = (await page.locator('.text').boundingBox())!;
  boxes.forEach((box, i) => {
    expect(box.left).toBeGreaterThanOrEqual(text.x + text.width);
    expect(Math.abs(box.top - words[i]!.top)).toBeLessThan(60);
    if (i > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[i - 1]!.bottom);
  });
  await close();
});

it('open to say what is wrong, what asks for it and what would mend it', async () => {
  const { page, faults, close } = await open(lockGate);
  expect(await visible(page, '.findings .message')).toEqual([]);
  await page.click('.findings .pick:has-text("unnamed-opinion")');
  const [message] = await visible(page, '.findings .message');
  expect(message).toContain('A source without a name is quoted with an opinion.');
  expect(message).toContain('Reuters, Handbook of Journalism');
  expect(message).toContain('Have somebody say it by name');
  expect(await texts(page, '.sheet .lit')).toEqual(['"went into a drawer and stayed there"']);
  await page.reload();
  expect(await visible(page, '.findings .message')).toHaveLength(1);
  await page.keyboard.press('Escape');
  expect(await visible(page, '.findings .message')).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it.each([1000, 390])('are a list, all open, where there is no margin: %i', async (width) => {
  const { page, close } = await open(lockGate, { viewport: { width, height: 800 } });
  expect(await visible(page, '.findings .message')).toHaveLength(3);
  await close();
});

it('are named with the statement that they are about', async () => {
  const { page, close } = await open(lockGate, {}, '#s5');
  await page.click('.panel a:has-text("unnamed-opinion")');
  expect(page.url()).toMatch(/#f2$/);
  await close();
});

it('leave no empty place where there are none', async () => {
  const { page, close } = await open(quay);
  expect(await page.$$('.findings')).toEqual([]);
  expect(await page.textContent('main')).not.toMatch(/finding/i);
  const columns = await page.$eval('.page', (el) => getComputedStyle(el).gridTemplateColumns);
  expect(columns.split(' ')).toHaveLength(3);
  await close();
});
