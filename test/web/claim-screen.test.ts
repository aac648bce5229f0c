import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { WholeArticle } from '../../src/api/contract/article.js';
import type { WholeClaim } from '../../src/api/contract/claim.js';
import { carriersOf } from '../../src/web/claim/carriers.js';
import { hardToUse } from './axe.js';
import { harbourInABrowser } from './harbour-server.js';
import { articleBy, keptFlying, letterStory } from './harbour-stories.js';

const harbour = harbourInABrowser();
const { open, answer } = harbour;

const theClaim = async () => {
  const story = await letterStory(harbour);
  return { story, claim: keptFlying(story) };
};

it('has what counting articles would say beside the number of origins, and why', async () => {
  const { claim } = await theClaim();
  const { page, faults, close } = await open(`/claim/${claim.id}`);
  const counts = page.locator('.counts');
  await counts.waitFor();
  expect(await counts.locator('.number').allInnerTexts()).toEqual([String(carriersOf(claim).length), '1 to 2']);
  expect(await page.locator('.why').textContent()).toBe(claim.why);
  expect(await page.locator('.claim-head').textContent()).toMatch(/Disputed by .*Osric Fallow/);
  expect(faults).toEqual([]);
  await close();
});

it('has each statement under its origin in its own words, with how its article has it from there', async () => {
  const { story, claim } = await theClaim();
  const whole = await answer<WholeClaim>(`claims/${claim.id}`);
  const { page, close } = await open(`/claim/${claim.id}`);
  const origin = page.locator('.origin');
  await origin.waitFor();
  expect(await origin.locator('h2').textContent()).toContain('Norlan Press Agency');
  const placed = whole.claim.origins.flatMap(({ statements }) => statements);
  expect(await origin.locator('blockquote').count()).toBe(placed.length);
  const radio = origin.locator('.stop', { hasText: articleBy(story, 'Radio Vessaly', 'agency reports').title! });
  expect(await radio.locator('.step').textContent()).toContain('picks up Norlan Press Agency');
  expect(await radio.locator('.step').textContent()).toContain('because it credits The Norlan Press Agency');
  expect(await radio.locator('.shows').first().textContent()).toBe('credits it: “The Norlan Press Agency”');
  expect(await radio.locator('blockquote').first().textContent()).toContain('kept in business');
  expect(await page.locator('#disputed blockquote').first().textContent()).toContain('instructing bank');
  const all = await page.locator('.said > li').count();
  expect(all).toBe(whole.claim.statements.length);
  await close();
});

it('opens both texts at the words that show it, and closes by Esc to where one was', async () => {
  const { claim } = await theClaim();
  const { page, faults, close } = await open(`/claim/${claim.id}`);
  const because = page.getByRole('button', { name: 'because it credits The Norlan Press Agency' });
  await because.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await panel.locator('[data-side="there"] .shared').first().waitFor();
  expect(await panel.locator('[data-side="here"] .shared.credit').allInnerTexts()).toContain('The Norlan Press Agency');
  const seen = await panel.locator('[data-side="here"] .shared.said').first().boundingBox();
  expect(seen!.y).toBeGreaterThan(0);
  expect(seen!.y).toBeLessThan(900);
  const [left, right] = await Promise.all(
    ['here', 'there'].map((side) => panel.locator(`[data-side=${side}]`).boundingBox()),
  );
  expect(right!.x).toBeGreaterThan(left!.x + left!.width);
  const dimmed = await panel
    .locator('.dimmed')
    .first()
    .evaluate((one) => getComputedStyle(one).color);
  const shown = await panel
    .locator('.shared')
    .first()
    .evaluate((one) => getComputedStyle(one).color);
  expect(shown).not.toBe(dimmed);
  await page.reload();
  await panel.locator('[data-side="there"] .shared').first().waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(() => page.url()).not.toContain('evidence');
  await because.waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('lights the passage that a copy shares, and shows its counterpart on a click', async () => {
  const { story, claim } = await theClaim();
  const [tribune, agency] = [
    articleBy(story, 'Lothry Tribune').id,
    articleBy(story, 'Norlan Press Agency', 'pressed').id,
  ];
  const { page, close } = await open(`/claim/${claim.id}?evidence=${tribune}~${agency}`);
  const words = page.locator('[data-side="here"] .shared.exact').first();
  await words.click();
  await page.locator('[data-side="there"] .shared.at').first().waitFor();
  const copied = await page.locator('[data-side="there"] .shared.at').allInnerTexts();
  expect(copied.join('')).toContain((await words.textContent())!.slice(0, 30));
  await close();
});

it('has one text above the other where there is no room beside', async () => {
  const { story, claim } = await theClaim();
  const [tribune, agency] = [
    articleBy(story, 'Lothry Tribune').id,
    articleBy(story, 'Norlan Press Agency', 'pressed').id,
  ];
  const { page, close } = await open(`/claim/${claim.id}?evidence=${tribune}~${agency}`, {
    viewport: { width: 390, height: 844 },
  });
  await page.locator('[data-side="there"] .shared').first().waitFor();
  const [upper, lower] = await Promise.all(
    ['here', 'there'].map((side) => page.locator(`[data-side=${side}]`).boundingBox()),
  );
  expect(lower!.y).toBeGreaterThanOrEqual(upper!.y + upper!.height);
  expect(lower!.y + lower!.height).toBeLessThanOrEqual(844);
  expect(await hardToUse(page)).toEqual([]);
  await close();
});

/** What is copied when all of an element is selected. */
const copied = (element: Locator): Promise<string> =>
  element.evaluate((one) => {
    getSelection()!.selectAllChildren(one);
    const clipboardData = new DataTransfer();
    one.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });

it('copies words of either text, and of a statement, with the line that says where they are from', async () => {
  const { story, claim } = await theClaim();
  const [tribune, agency] = [articleBy(story, 'Lothry Tribune'), articleBy(story, 'Norlan Press Agency', 'pressed')];
  const { page, close } = await open(`/claim/${claim.id}?evidence=${tribune.id}~${agency.id}`);
  for (const [side, id] of Object.entries({ here: tribune.id, there: agency.id })) {
    const { citation } = await answer<WholeArticle>(`articles/${id}`);
    expect(await copied(page.locator(`[data-side=${side}] .text p`).first())).toContain(`\n\n${citation}\n`);
  }
  await page.keyboard.press('Escape');
  const { address } = await answer<WholeClaim>(`claims/${claim.id}`);
  const stop = page.locator('.stop:has(h3 a:text-is("Lothry Tribune"))');
  const line = await copied(stop.locator('blockquote').first());
  expect(line).toContain(`Lothry Tribune: “${tribune.title}”; ${tribune.url}; published `);
  expect(line.trim().endsWith(address.slice(address.indexOf('/claims/')).replace('claims', 'claim'))).toBe(true);
  await close();
});

it('has a permanent address in the reader, which says when the claim rests on other texts', async () => {
  const { claim } = await theClaim();
  const { page, close } = await open(`/claim/${claim.id}`);
  await page.getByRole('link', { name: 'Permanent address' }).click();
  await expect.poll(() => page.url()).toMatch(new RegExp(`/claim/${claim.id}\\?texts=[0-9a-f]{16}$`));
  await page.reload();
  await page.locator('.origin').waitFor();
  await page.goto(page.url().replace(/texts=.*/, 'texts=0123456789abcdef'));
  await page.getByRole('heading', { name: 'The claim rests on other texts now' }).waitFor();
  await page.getByRole('link', { name: 'See the claim as it is now' }).click();
  await page.locator('.origin').waitFor();
  await close();
});

it('leads to the judgements with what it is about filled in', async () => {
  const { story, claim } = await theClaim();
  const { page, close } = await open(`/claim/${claim.id}`);
  await page.locator('.claim-head').getByRole('link', { name: 'split' }).click();
  await expect.poll(() => page.url()).toContain(`/judgements?do=split&kind=claim&one=${claim.id}`);
  await page.goBack();
  await page.getByRole('link', { name: 'Right or wrong?' }).first().click();
  const agency = articleBy(story, 'Norlan Press Agency', 'pressed').id;
  await expect.poll(() => page.url()).toMatch(new RegExp(`/judgements\\?do=edge&article=[0-9a-f]+&from=${agency}$`));
  await close();
});

it('can be reached by keys alone: front page, story, claim, evidence, and back', async () => {
  const { story } = await theClaim();
  const { page, faults, close } = await open('/');
  await page.locator('.story-row').first().waitFor();
  const reach = async (words: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('j');
      if ((await page.evaluate(() => document.activeElement!.textContent))!.includes(words)) return;
    }
    throw new Error(`j does not lead to ${words}`);
  };
  await reach(story.title!);
  await page.keyboard.press('Enter');
  await page.locator('.claim-row').first().waitFor();
  await reach('kept flying');
  await page.keyboard.press('Enter');
  await page.locator('.origin').waitFor();
  await reach('because 100% of its words stand there');
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth);
  expect(ring).toBe('2px');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator('[data-side="there"] .shared').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const withFocus = () => page.evaluate(() => document.activeElement!.textContent!.slice(0, 60));
  await expect.poll(withFocus).toBe('because 100% of its words stand there');
  await page.keyboard.press('Escape');
  await page.locator('.claim-row').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.story-row').first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('prints whole, with its links written out', async () => {
  const { story, claim } = await theClaim();
  const { page, close } = await open(`/claim/${claim.id}`);
  await page.locator('.origin').waitFor();
  await page.emulateMedia({ media: 'print' });
  const because = page.locator('.because').nth(1);
  expect(await because.isVisible()).toBe(true);
  expect(await page.locator('.judge-links').first().isVisible()).toBe(false);
  expect(await page.locator('.stop .written-out').first().textContent()).toBe(
    articleBy(story, 'Norlan Press Agency', 'pressed').url,
  );
  const disputed = await page.locator('#disputed .said > li').all();
  for (const said of disputed) expect(await said.locator('.written-out').textContent()).toMatch(/^https:/);
  await close();
});

it('says what to do where there is no such claim', async () => {
  const { page, close } = await open('/claim/0123456789abcdef');
  await page.getByRole('alert').getByRole('link', { name: 'To the stories' }).waitFor();
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    it(`can be used by everybody, ${width} px, ${colorScheme}`, async () => {
      const { claim } = await theClaim();
      const { page, close } = await open(`/claim/${claim.id}`, { viewport: { width, height: 844 }, colorScheme });
      await page.locator('.origin').waitFor();
      expect(await hardToUse(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.locator('.because').nth(2).click();
      await page.locator('[data-side="there"] .shared').first().waitFor();
      expect(await hardToUse(page)).toEqual([]);
      await close();
    });

it('begins what is followed after evidence was closed at its top', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/claim/${keptFlying(story).id}`);
  await page
    .getByText(/^because/)
    .first()
    .click();
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.said .words a').last().click();
  await expect.poll(() => page.url()).toMatch(/\/article\//);
  await page.locator('.sheet').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await close();
});
