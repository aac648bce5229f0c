import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { StoryLine } from '../../src/api/contract/story.js';
import { carriersOf, widestFirst } from '../../src/web/claim/carriers.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import { hardToUse } from './axe.js';
import { harbourInABrowser } from './harbour-server.js';
import { articleBy, keptFlying, letterStory } from './harbour-stories.js';
import { largeStory } from './story/large-story.js';

const harbour = harbourInABrowser({ flags: ['--read-only'] });
const { open } = harbour;

const lit = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.filter((one) => !one.classList.contains('dim')).length);

it('says in numbers what the story is, and which claim looks best confirmed by how few places', async () => {
  const story = await letterStory(harbour);
  const { page, faults, close } = await open(`/story/${story.id}`);
  await page.locator('.story-head', { hasText: '18 articles · 12 outlets · 12 to 16 April 2027' }).waitFor();
  const [widest] = widestFirst(story.claims);
  const head = page.locator('.widest-gap');
  expect(await head.textContent()).toContain(widest!.text);
  const [least, most] = widest!.range;
  const origins = most === least ? `${least} origin` : `${least} to ${most} origins`;
  expect(await head.textContent()).toContain(`${carriersOf(widest!).length} articles, but ${origins}`);
  expect(least).toBe(1);
  const first = page.locator('.claim-row').first();
  expect(await first.locator('h3 a').textContent()).toBe(widest!.text);
  expect(await page.locator('.time-mark').count()).toBe(story.articles.length);
  await page.locator('.node').first().waitFor();
  expect(await page.locator('.node.article').count()).toBe(story.articles.length);
  expect(faults).toEqual([]);
  await close();
});

it('shows the way of a claim in timeline and graph alike: where it entered, who carries it, who disputes it', async () => {
  const story = await letterStory(harbour);
  const claim = keptFlying(story);
  const { page, faults, close } = await open(`/story/${story.id}`);
  const row = page.locator('.claim-row', { hasText: 'kept flying' });
  await row.locator('.gap-button').click();
  await expect.poll(() => page.url()).toContain(`claim=${claim.id}`);
  await page.locator('.node .mark.first:not(.plain)').waitFor();
  const agency = articleBy(story, 'Norlan Press Agency', 'pressed').id;
  for (const place of [`.time-mark[data-article="${agency}"]`, `.node[data-node="${agency}"]`]) {
    expect(await page.locator(`${place} .mark.first`).getAttribute('fill')).toMatch(/^url\(#hatching-\d\)$/);
    expect(await page.locator(place).getAttribute('aria-label')).toContain('origin');
  }
  expect(await lit(page, '.time-mark')).toBe(await lit(page, '.node.article'));
  expect(await lit(page, '.node.article')).toBeLessThan(story.articles.length);
  const denial = articleBy(story, 'Norlan Press Agency', 'denies').id;
  expect(await page.locator(`.node[data-node="${denial}"] .mark.disputes`).count()).toBe(1);
  expect(await page.locator('.of-claim').textContent()).toContain('from Norlan Press Agency');
  await page.reload();
  await page.locator('.claim-row.on', { hasText: 'kept flying' }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('selects an article everywhere, keeps it in the address, and moves no node for it', async () => {
  const story = await letterStory(harbour);
  const tribune = articleBy(story, 'Lothry Tribune');
  const { page, close } = await open(`/story/${story.id}`);
  await page.locator('.node').first().waitFor();
  const places = () => page.$$eval('.node', (all) => all.map((one) => (one as SVGElement).style.transform));
  const before = await places();
  await page.locator(`.time-mark[data-article="${tribune.id}"]`).click();
  await page.locator(`.node.at[data-node="${tribune.id}"]`).waitFor();
  await expect.poll(() => page.url()).toContain(`article=${tribune.id}`);
  await page.locator('.chosen-bar', { hasText: tribune.title! }).waitFor();
  // nothing can be judged in a library that is read only
  await expect.poll(() => page.locator('.judge-links').count()).toBe(0);
  const carried = story.claims.filter(
    (claim) => carriersOf(claim).length > 1 && carriersOf(claim).includes(tribune.id),
  );
  expect(await page.locator('.claims').first().locator('> li:not(.dim)').count()).toBe(carried.length);
  expect(await places()).toEqual(before);
  await page.keyboard.press('Escape');
  await page.locator('.chosen-bar').waitFor({ state: 'detached' });
  await expect.poll(() => page.url()).not.toContain('article=');
  await page.locator(`.node[data-node="${tribune.id}"]`).click();
  await page.locator(`.time-mark.at[data-article="${tribune.id}"]`).waitFor();
  await close();
});

it('gives the focus back to where one was when what is chosen is let go', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  const mark = page.locator('.time-mark').nth(3);
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Let go' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.chosen-bar').waitFor({ state: 'detached' });
  expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
  await close();
});

it('selects an outlet and a party', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  await page.locator('.node').first().waitFor();
  await page.locator('.rows').getByRole('button', { name: 'The Corrowan Courier' }).click();
  const own = story.articles.filter(({ outlet }) => outlet === 'The Corrowan Courier').length;
  expect(await page.locator('.time-mark.at').count()).toBe(own);
  expect(await page.locator('.node.at').count()).toBe(own);
  await page.locator('.claim-row', { hasText: 'kept flying' }).getByRole('button', { name: 'Osric Fallow' }).click();
  await page.locator('.chosen-bar', { hasText: /Osric Fallow.* speaks in \d+ articles/ }).waitFor();
  await expect.poll(() => page.locator('.time-mark.at').count()).toBeGreaterThan(1);
  await expect.poll(() => page.url()).toMatch(/\?party=[^&]+$/);
  await close();
});

it('draws what each source gave as the size of the loan, and where a figure was corrected', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  const plot = page.locator('.step-plot', { hasText: 'size of the loan in million dorins' });
  await plot.waitFor();
  expect(await plot.getByRole('img').getAttribute('aria-label')).toMatch(
    /National Bank up to 180 million dorins, then 310/,
  );
  expect(await plot.locator('.figures').textContent()).toMatch(/Osric Fallow 240/);
  expect(await plot.locator('.changed-figures').textContent()).toContain('corrected 180 → 310, Norlan Press Agency');
  await close();
});

it('leads from a figure to the words that give it', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  const plot = page.locator('.step-plot', { hasText: 'size of the loan in million dorins' });
  const figure = plot.getByRole('link', { name: /^National Bank: 310 million dorins · in \d+ article/ }).first();
  await figure.waitFor();
  expect((await figure.boundingBox())!.width).toBeGreaterThanOrEqual(20);
  await figure.click();
  await page.locator('.sheet .lit', { hasText: '310' }).first().waitFor();
  await close();
});

it('has drifted quotations side by side with the words marked that differ', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  const drift = page.locator('.drift', { hasText: 'borrows' });
  await drift.waitFor();
  expect(await drift.locator('.was mark').allInnerTexts()).toEqual(['lends on', "at nobody's dictation"]);
  expect(await drift.locator('.is mark').allInnerTexts()).toEqual(['borrows in', 'nobody dictates']);
  const [was, is] = [(await drift.locator('.was').boundingBox())!, (await drift.locator('.is').boundingBox())!];
  expect(is.x).toBeGreaterThan(was.x + was.width);
  expect(is.y).toBe(was.y);
  await close();
});

it('zooms and moves the graph by keys, buttons, wheel and dragging, and goes from node to node by arrows', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  const moved = page.locator('.graph .moved');
  await moved.waitFor();
  const at = () => moved.evaluate((one) => (one as SVGElement).style.transform);
  const first = await at();
  await page.locator('.node').first().focus();
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement!.getAttribute('data-node'));
  expect(second).not.toBe(await page.locator('.node').first().getAttribute('data-node'));
  for (const key of ['+', 'Shift+ArrowLeft']) {
    const before = await at();
    await page.keyboard.press(key);
    expect(await at()).not.toBe(before);
  }
  await page.keyboard.press('0');
  expect(await at()).toBe(first);
  await page.keyboard.press('Enter');
  await page.locator(`.node.at[data-node="${second}"]`).waitFor();
  await page.getByRole('button', { name: 'As at first' }).click();
  const box = (await page.locator('.graph svg').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 6);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 80, box.y + 6, { steps: 4 });
  await page.mouse.up();
  expect(await at()).not.toBe(first);
  const dragged = await at();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(at).not.toBe(dragged);
  await close();
});

it('says of a node from whom it has what', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  const node = page.locator(`.node[data-node="${articleBy(story, 'Lothry Tribune').id}"]`);
  await node.waitFor();
  expect(await node.getAttribute('aria-label')).toMatch(/^Lothry Tribune · copies Norlan Press Agency · /);
  await close();
});

it('does not follow a pointer that was let go outside the window', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  const moved = page.locator('.graph .moved');
  await moved.waitFor();
  const at = () => moved.evaluate((one) => (one as SVGElement).style.transform);
  const first = await at();
  const box = (await page.locator('.graph svg').boundingBox())!;
  await page.mouse.move(box.x + 200, box.y + 6);
  await page.locator('.graph svg').evaluate((svg) => {
    const pointer = { pointerId: 1, pointerType: 'mouse', button: 0, clientX: 700, clientY: 400, bubbles: true };
    svg.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  });
  await page.mouse.move(box.x + 120, box.y + 6, { steps: 4 });
  expect(await at()).toBe(first);
  await close();
});

it('stays readable with 60 articles: copies fold, open, and no name covers another', async () => {
  const { page, faults, close } = await open('/');
  await page.route('**/api/v1/stories/large', (route) => route.fulfill({ json: largeStory(60) }));
  await page.goto(`${harbour.address()}/story/large`);
  const fold = page.getByRole('button', { name: /^\+1\d copies of Saltmarsh Wire/ });
  await fold.waitFor();
  const overlapping = () =>
    page.$$eval('.node text', (all) => {
      const boxes = all.map((one) => one.getBoundingClientRect());
      return boxes.flatMap((a, i) =>
        boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      ).length;
    });
  const few = await page.locator('.node').count();
  expect(few).toBeLessThanOrEqual(40);
  expect(await overlapping()).toBe(0);
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.node').count()).toBeGreaterThan(few + 8);
  await expect.poll(overlapping).toBe(0);
  await expect.poll(() => page.url()).toContain('open=a000');
  await page.getByRole('button', { name: 'Fold the copies again' }).click();
  await expect.poll(() => page.locator('.node').count()).toBe(few);
  const rows = page.locator('.rows li');
  expect(await rows.count()).toBeLessThan(20);
  await page.getByRole('button', { name: /^\d+ others, one each/ }).click();
  await expect.poll(() => rows.count()).toBe(61);
  expect(faults).toEqual([]);
  await close();
});

it('moves by a finger to the side, and grows by two', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`, { viewport: { width: 390, height: 844 }, hasTouch: true });
  const moved = page.locator('.graph .moved');
  await moved.waitFor();
  await page.locator('.graph svg').scrollIntoViewIfNeeded();
  const box = (await page.locator('.graph svg').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const at = () => moved.evaluate((one) => new DOMMatrix(getComputedStyle(one).transform));
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [number, number])[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })) });
  const first = await at();
  await send('touchStart', [x, y]);
  for (const by of [20, 50, 90]) await send('touchMove', [x - by, y]);
  await send('touchEnd');
  await expect.poll(async () => (await at()).e).toBeLessThan(first.e - 40);
  await send('touchStart', [x - 20, y], [x + 20, y]);
  for (const by of [30, 45, 60]) await send('touchMove', [x - by, y], [x + by, y]);
  await send('touchEnd');
  await expect.poll(async () => (await at()).a).toBeGreaterThan(first.a * 1.5);
  await close();
});

it('leads from a claim that is chosen to its way where the graph is far below', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`, { viewport: { width: 390, height: 844 } });
  await page.locator('.node').first().waitFor();
  await page.locator('.claim-row', { hasText: 'kept flying' }).locator('.gap-button').click();
  const bar = page.locator('.chosen-bar', { hasText: '9 articles from 1 to 2 origins' });
  await bar.getByRole('link', { name: 'its way' }).click();
  await expect.poll(async () => (await page.locator('#lineage').boundingBox())!.y).toBeLessThan(200);
  await page.locator('.claim-row.on').waitFor();
  await bar.getByRole('button', { name: 'Let go' }).click();
  await bar.waitFor({ state: 'detached' });
  await close();
});

it('says of a story of one article that it is the only one, and leads there', async () => {
  const { items } = await harbour.answer<Listed<StoryLine>>('stories');
  const single = items.find(({ articles }) => articles === 1)!;
  const { page, close } = await open(`/story/${single.id}`);
  await page.getByText('The only article so far').waitFor();
  expect(await hardToUse(page)).toEqual([]);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('/article/');
  await close();
});

it('loads what lays out the graph only for a graph', async () => {
  const { page, close } = await open('/?atLeast=2');
  await page.locator('.story-row').first().waitFor();
  const scripts = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    );
  expect(await scripts()).toHaveLength(1);
  await page.locator('.story-row h2 a').first().click();
  await page.locator('.node').first().waitFor();
  expect(await scripts()).toHaveLength(2);
  await close();
});

it('prints as a page that has its links written out and no buttons to press', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  await page.locator('.node').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const [widest] = widestFirst(story.claims);
  const written = page.locator('.claim-row .written-out').first();
  expect(await written.textContent()).toBe(`${harbour.address()}/claim/${widest!.id}`);
  expect(await written.isVisible()).toBe(true);
  expect(await page.locator('.printed .written-out').allTextContents()).toContain(
    articleBy(story, 'Lothry Tribune').url,
  );
  const drawing = (await page.locator('.graph svg').boundingBox())!;
  for (const node of await page.locator('.node').all()) {
    const box = (await node.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(drawing.x + drawing.width + 1);
  }
  expect(await page.locator('.zooming').isVisible()).toBe(false);
  const folded = () => page.locator('details:not([open])').count();
  await expect.poll(folded).toBe(0);
  expect(await page.locator('.claim-row .gap-words').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(folded).toBeGreaterThan(0);
  await close();
});

it('has the names of the outlets beside their rows on paper of any width', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`);
  await page.locator('.time-mark').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const drawn = () => page.locator('.plot svg').evaluate((svg) => svg.getBoundingClientRect().width);
  await expect.poll(drawn).toBe(500);
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await drawn()).toBe(500);
  for (const { outlet, id } of story.articles) {
    const row = (await page.locator('.rows li', { hasText: outlet! }).first().boundingBox())!;
    const mark = (await page.locator(`.time-mark[data-article="${id}"] .reach`).boundingBox())!;
    expect(Math.abs(row.y + row.height / 2 - (mark.y + mark.height / 2)), outlet!).toBeLessThan(4);
  }
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    it(`can be used by everybody, ${width} px, ${colorScheme}`, async () => {
      const story = await letterStory(harbour);
      const path = `/story/${story.id}?claim=${keptFlying(story).id}&article=${articleBy(story, 'Lothry Tribune').id}`;
      const { page, close } = await open(path, { viewport: { width, height: 844 }, colorScheme });
      await page.locator('.node.at').waitFor();
      await page.locator('.node .mark.first:not(.plain)').waitFor();
      expect(await hardToUse(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    });

it('moves nothing for who wants no motion', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}`, { reducedMotion: 'reduce' });
  await page.locator('.node').first().waitFor();
  const moving = await page.$$eval('.node, .time-mark', (all) =>
    all.filter((one) =>
      getComputedStyle(one)
        .transitionDuration.split(', ')
        .some((time) => time !== '0s'),
    ),
  );
  expect(moving).toHaveLength(0);
  await close();
});

it('dims the figures of articles that a claim does not run through', async () => {
  const story = await letterStory(harbour);
  const { page, close } = await open(`/story/${story.id}?claim=${keptFlying(story).id}`);
  const figures = page.locator('.step-plot circle');
  await figures.first().waitFor();
  const dim = await page.locator('.step-plot circle.dim').count();
  expect(dim).toBeGreaterThan(0);
  expect(dim).toBeLessThan(await figures.count());
  await close();
});
