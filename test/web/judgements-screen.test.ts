import { expect, it } from 'vitest';
import type { SourceLine } from '../../src/api/contract/source.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import { hardToUse } from './axe.js';
import { articleCalled } from './harbour-articles.js';
import { harbourInABrowser } from './harbour-server.js';

const harbour = harbourInABrowser();
const { open, answer } = harbour;
const SLOW = 60_000;

it('says that two sources are one, lists it with its reason and takes it back', { timeout: SLOW }, async () => {
  const { items } = await answer<Listed<SourceLine>>('sources?q=Tarse');
  const { page, faults, close } = await open(`/judgements?do=merge&kind=source&one=${items[0]!.id}`);
  await page.getByLabel('is the same as').fill('fallow');
  await page.getByRole('button', { name: /^Osric Fallow the/ }).click();
  await page.getByLabel('Who decides').fill('the desk');
  await page.getByLabel('Why').fill('one and the same, says the registrar');
  await page.getByRole('button', { name: 'They are one' }).click();
  const judgement = page.locator('.judgement', { hasText: 'one and the same, says the registrar' });
  await judgement.getByRole('link', { name: 'Osric Fallow' }).waitFor({ timeout: SLOW });
  const focused = () => page.evaluate(() => document.activeElement!.textContent);
  expect(await focused()).toContain('Noted');
  await judgement.getByRole('button', { name: 'Take it back' }).click();
  await judgement.getByRole('button', { name: 'Leave it' }).click();
  expect(await focused()).toBe('Take it back');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.closest('label')!.textContent)).toBe('Who decides');
  await judgement.getByLabel('Why').fill('the registrar was wrong');
  const blank = page.evaluate(
    () =>
      new Promise((resolve) => {
        const watch = new MutationObserver(() => {
          if (document.querySelector('.judgement') === null) resolve('blank');
          if (document.querySelector('.judgement.undone') !== null) resolve('never');
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true });
      }),
  );
  await judgement.getByRole('button', { name: 'Take it back' }).click();
  await page.locator('.judgement.undone', { hasText: 'taken back since' }).waitFor({ timeout: SLOW });
  expect(await blank).toBe('never');
  await expect
    .poll(() => page.evaluate(() => document.activeElement!.closest('.judgement.undone') !== null))
    .toBe(true);
  expect(faults).toEqual([]);
  await close();
});

it('says that an article does not have it from where the program says', { timeout: SLOW }, async () => {
  const article = await articleCalled(harbour, 'hangs on loan');
  const { page, close } = await open(`/article/${article.id}`);
  await page.getByRole('link', { name: 'Right or wrong?' }).first().click();
  await page.getByLabel('Wrong: it does not have it from there').check();
  await page.getByLabel('Who decides').fill('the desk');
  await page.getByLabel('Why').fill('its reporter was there');
  await page.getByRole('button', { name: 'Note it' }).click();
  const judgement = page.locator('.judgement', { hasText: 'its reporter was there' });
  await judgement.getByText('has it from its own sources').waitFor({ timeout: SLOW });
  await page.getByText('Noted. This is what holds now:').waitFor();
  await page
    .locator('.judge')
    .getByText(/^The article has it from its own sources: a person says so: its reporter was there/)
    .waitFor();
  expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('Noted');
  await close();
});

it('stays where one went while a judgement was on its way', { timeout: SLOW }, async () => {
  const { items } = await answer<Listed<SourceLine>>('sources?q=Tarse');
  const { items: others } = await answer<Listed<SourceLine>>('sources?q=Fallow');
  const { page, close } = await open(`/judgements?do=merge&kind=source&one=${items[0]!.id}&other=${others[0]!.id}`);
  let answers = () => {};
  const held = new Promise<void>((resolve) => {
    answers = resolve;
  });
  await page.route('**/api/v1/judgements', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await held;
    return route.fulfill({ status: 201, json: { items: [], apart: [] } });
  });
  await page.getByLabel('Who decides').fill('the desk');
  await page.getByLabel('Why').fill('one and the same');
  await page.getByRole('button', { name: 'They are one' }).click();
  await page.getByRole('link', { name: 'Read a draft' }).click();
  await page.getByRole('heading', { name: 'Read a draft' }).waitFor();
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  answers();
  await answered;
  await page.waitForTimeout(200);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/read');
  await close();
});

it('is led to from a source', async () => {
  const { items } = await answer<Listed<SourceLine>>('sources?q=Tarse');
  const { page, close } = await open(`/source/${items[0]!.id}`);
  await page.locator('.screen-head').getByRole('link', { name: 'Merge' }).click();
  await page.getByLabel('is the same as').waitFor();
  expect(page.url()).toContain(`do=merge&kind=source&one=${items[0]!.id}`);
  await close();
});

it('keeps what a form has been filled in with in the address', async () => {
  const { items } = await answer<Listed<SourceLine>>('sources?q=Tarse');
  const { page, close } = await open('/judgements?do=split&kind=source');
  await page.getByLabel('Of this source').fill(`https://desk.example/source/${items[0]!.id}`);
  await page.getByText('Which of these is another?').waitFor();
  await page.reload();
  await page.getByText('Which of these is another?').waitFor();
  expect(await page.getByRole('button', { name: 'It is another' }).isDisabled()).toBe(true);
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    it(`can be used by everybody, ${width} px, ${colorScheme}`, async () => {
      const { page, close } = await open('/judgements?do=merge', { viewport: { width, height: 844 }, colorScheme });
      await page.getByLabel('is the same as').waitFor();
      expect(await hardToUse(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    });
