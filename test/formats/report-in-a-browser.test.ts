import { expect, it } from 'vitest';
import { lockGate } from './lock-gate.js';
import { picked, reportsInABrowser, texts } from './open-report.js';
import { quay } from './quay.js';
import { readingOf } from './reading.js';

const open = reportsInABrowser();

it('lights up all parts of a statement together, with its entry and its source', async () => {
  const { page, faults, close } = await open(quay);
  await page.hover('.text .cue[data-s="0"]');
  expect(await texts(page, '.m.lit')).toEqual(['The board will close the quay', 'Ann Aske', 'said on Tuesday']);
  expect(await texts(page, '.statements .lit .number')).toEqual(['1']);
  expect(await page.$$eval('.cards .on', (rows) => rows.length)).toBe(1);
  await page.focus('.statements li:nth-child(3) .pick');
  await page.mouse.move(640, 790);
  await page.focus('.statements li:nth-child(2) .pick');
  expect(await texts(page, '.m.lit')).toEqual(['Ann Aske', 'added', 'that divers had found cracks']);
  expect(faults).toEqual([]);
  await close();
});

it('goes from statement to statement by keys and lets go', async () => {
  const { page, faults, close } = await open(quay);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await picked(page)).toEqual(['1']);
  expect(page.url()).toMatch(/#s2$/);
  await page.keyboard.press('k');
  expect(await picked(page)).toEqual(['0']);
  await page.keyboard.press('Escape');
  expect(await picked(page)).toEqual([]);
  expect(await texts(page, '.lit')).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it('takes the next statement with each click on words that several share', async () => {
  const { page, close } = await open(quay);
  await page.click('.text .source');
  expect(await picked(page)).toEqual(['0']);
  await page.click('.text .source');
  expect(await picked(page)).toEqual(['1']);
  await page.click('h1');
  expect(await picked(page)).toEqual([]);
  await close();
});

it('opens at the statement that an address names', async () => {
  const { page, close } = await open(quay, {}, '#s3');
  expect(await picked(page)).toEqual(['2']);
  await close();
});

it('goes from an entry to its words, and on Enter', async () => {
  const long = readingOf(`${'It rained.\n\n'.repeat(200)}Aske said no.`, [
    { source: 'Aske', cue: 'said', content: 'no' },
  ]);
  const { page, close } = await open(long);
  const seen = () =>
    page.$eval('#s1', (el) => el.getBoundingClientRect().top > 0 && el.getBoundingClientRect().top < 800);
  expect(await seen()).toBe(false);
  await page.click('.statements .pick');
  expect(await seen()).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('Enter');
  expect(await seen()).toBe(true);
  await close();
});

it('lights up without script too', async () => {
  const { page, close } = await open(quay, { javaScriptEnabled: false });
  const fills = () =>
    page
      .locator('.text .m')
      .evaluateAll((marks) =>
        marks.filter((m) => getComputedStyle(m).backgroundColor !== 'rgba(0, 0, 0, 0)').map((m) => m.textContent),
      );
  expect(await fills()).toEqual([]);
  await page.hover('.text .cue[data-s="0"]');
  await page.waitForTimeout(300);
  expect(await fills()).toEqual(['The board will close the quay', 'Ann Aske', 'said on Tuesday']);
  await close();
});

it('holds the article’s text as a browser reads it, and runs none of it', async () => {
  const rough = '\n\nOne\r\ntwo\rthree\n\n\n<script>document.title = "no"</script> &amp; é 😀\tfive  \u202Esix\u202C\n';
  const { page, faults, close } = await open(readingOf(rough, []));
  expect(await page.$eval('article', (article) => article.textContent)).toBe(rough);
  expect(await page.title()).toBe('tide-quay · who says what');
  expect(faults).toEqual([]);
  await close();
});

it('scrolls down only on a phone, whatever the words, and shows a statement in a sheet', async () => {
  const endless = `https://tide.example/${'quay'.repeat(60)}`;
  const reading = readingOf(
    `Aske, ${endless}, said no.`,
    [{ source: `Aske, ${endless}`, cue: 'said', content: 'no' }],
    {
      title: 'W'.repeat(120),
      outlet: 'The Tide',
    },
  );
  const { page, close } = await open(reading, { viewport: { width: 390, height: 800 }, hasTouch: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.tap('.text .cue');
  const sheet = await page.locator('.panel').boundingBox();
  expect(Math.round(sheet!.y + sheet!.height)).toBe(800);
  await close();
});

it('goes from a source to its words and back, whatever they are', async () => {
  const { page, faults, close } = await open(lockGate);
  await page.click('.card:has-text("Delia Farrow") .pick');
  expect(page.url()).toMatch(/#source3$/);
  expect(await texts(page, '.sheet .source.lit')).toEqual([
    'Delia Farrow, ',
    'chief executive',
    ' of ',
    'the Canal Trust',
    'she',
    'Farrow',
    'the minister',
  ]);
  await page.click('.sheet .source:has-text("Per Asmund")');
  expect(await texts(page, '.card.on .name')).toEqual(['Per Asmund']);
  expect(faults).toEqual([]);
  await close();
});

it('shows the exact words that footing rests on', async () => {
  const { page, close } = await open(lockGate);
  await page.click('.card >> text=they feared for their jobs');
  expect(await texts(page, '.sheet .lit')).toEqual(['they feared for their jobs']);
  await close();
});

it('marks what the headline says, with its source', async () => {
  const { page, close } = await open(lockGate);
  await page.click('h1 .source');
  expect(await picked(page)).toEqual(['0']);
  expect(await texts(page, 'h1 .lit')).toEqual(['Trust knew of crack', 'sources', 'say']);
  await close();
});

it('shows what is known of a statement without moving anything', async () => {
  const { page, faults, close } = await open(lockGate);
  const places = () =>
    page.$$eval('.statements > li, .sheet p', (all) => all.map((el) => el.getBoundingClientRect().top));
  const before = await places();
  await page.click('.statements li:nth-child(2) .pick');
  expect(await places()).toEqual(before);
  await page.click('.sheet .cue:has-text("asked for")');
  const panel = (await texts(page, '.panel'))[0]!;
  expect(panel).toContain('inside3 three people familiar with the inspection: an engineer had asked');
  await page.focus('.panel a');
  await page.keyboard.press('Escape');
  expect(await page.isVisible('.panel')).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#s4');
  expect(faults).toEqual([]);
  await close();
});

it('leads from a denial to what it denies', async () => {
  const { page, close } = await open(lockGate, {}, '#s6');
  await page.click('.panel dd a[href="#s3"]');
  expect(await picked(page)).toEqual(['2']);
  await close();
});

it('keeps what is chosen when the page is loaded again', async () => {
  const { page, close } = await open(lockGate);
  await page.click('.card:has-text("Per Asmund") .pick');
  await page.reload();
  expect(await texts(page, '.card.picked .name')).toEqual(['Per Asmund']);
  await page.keyboard.press('j');
  await page.reload();
  expect(await picked(page)).toEqual(['0']);
  await close();
});

it('shows a source in a sheet on a phone when one touches where it is mentioned', async () => {
  const { page, close } = await open(lockGate, { viewport: { width: 360, height: 740 }, hasTouch: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.tap('.sheet .source:has-text("Several residents")');
  expect((await texts(page, '.panel'))[0]).toContain('several people, at least 3');
  await page.tap('.panel .close');
  expect(await page.isVisible('.panel')).toBe(false);
  await close();
});
