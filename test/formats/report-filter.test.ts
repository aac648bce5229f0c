import { expect, it } from 'vitest';
import { lockGate } from './lock-gate.js';
import { reportsInABrowser, texts, visible } from './open-report.js';

const open = reportsInABrowser();

it('shows only what is said without a name, and fades the other marks', async () => {
  const { page, faults, close } = await open(lockGate);
  await page.check('.filter [value=unnamed]', { force: true });
  expect(await visible(page, '.statements .number')).toEqual('1 2 3 5 8 10 11 12 17 18 20'.split(' '));
  expect(await texts(page, '[role=status]')).toEqual(['11 of 21 ·']);
  const color = (words: string) =>
    page.$eval(
      `.sheet .source:has-text("${words}")`,
      (el) => getComputedStyle(el).color === getComputedStyle(document.body).color,
    );
  expect(await color('Per Asmund')).toBe(true);
  expect(await color('Boat owners')).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

it('counts in each choice what the other choices leave', async () => {
  const { page, close } = await open(lockGate);
  await page.selectOption('.filter [name=act]', 'decline');
  expect(await texts(page, '.filter label')).toEqual([
    'all 2',
    'named 1',
    'unnamed 1',
    'can’t tell who 0',
    'no source 0',
  ]);
  await page.check('.filter [value=named]', { force: true });
  expect(await page.$eval('.filter [name=channel] option:checked', (option) => option.textContent)).toBe('any channel');
  expect(await texts(page, '.filter [name=act] option:checked')).toEqual(['declines (1)']);
  await close();
});

it('says so where nothing fits, and shows all again', async () => {
  const { page, close } = await open(lockGate, {}, '#who=unnamed&act=deny');
  expect(await visible(page, '.shown')).toEqual(['No statement fits. Show all']);
  await page.click('text=Show all');
  expect(await visible(page, '.statements .number')).toHaveLength(21);
  await close();
});

it('is kept in the address with what is chosen, and skipped by the keys', async () => {
  const { page, close } = await open(lockGate);
  await page.selectOption('.filter [name=channel]', 'press conference');
  await page.click('h2:has-text("Statements")');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(page.url()).toMatch(/#s7&channel=press%20conference$/);
  await page.reload();
  expect(await visible(page, '.statements .number')).toEqual(['6', '7']);
  expect(await visible(page, '.statements .picked .number')).toEqual(['7']);
  await close();
});

it('lets go of a statement that it hides', async () => {
  const { page, close } = await open(lockGate, {}, '#s6');
  await page.check('.filter [value=unnamed]', { force: true });
  expect(await page.isVisible('.panel')).toBe(false);
  expect(page.url()).toMatch(/#who=unnamed$/);
  await close();
});

it('works by keyboard alone', async () => {
  const { page, close } = await open(lockGate);
  await page.focus('.filter [value=""]');
  await page.keyboard.press('ArrowRight');
  expect(await page.$eval('.filter :checked', (radio) => (radio as HTMLInputElement).value)).toBe('named');
  await page.keyboard.press('Tab');
  await page.keyboard.press('d');
  await page.waitForURL(/#who=named&act=de/);
  await close();
});

it('ignores what an address asks for that the page does not have', async () => {
  const { page, faults, close } = await open(lockGate, {}, '#s99&who=x&act=y&channel=%');
  expect(await visible(page, '.statements .number')).toHaveLength(21);
  expect(faults).toEqual([]);
  await close();
});
