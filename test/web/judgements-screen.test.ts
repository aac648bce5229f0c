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
  await judgement.getByRole('button', { name: 'Take it back' }).click();
  await judgement.getByLabel('Why').fill('the registrar was wrong');
  await judgement.getByRole('button', { name: 'Take it back' }).click();
  await page.locator('.judgement.undone', { hasText: 'taken back since' }).waitFor({ timeout: SLOW });
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
