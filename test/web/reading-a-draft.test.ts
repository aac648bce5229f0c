import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ArticleLine } from '../../src/api/contract/article.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import { p, wordDocument } from '../pages/word-document.js';
import { hardToUse } from './axe.js';
import { harbourInABrowser } from './harbour-server.js';

const { open, answer } = harbourInABrowser();
const SLOW = 60_000;
const DRAFT = `The quay will close in May, the harbour board said on Tuesday.

“There is no other way,” said Ann Aske, who chairs the board. Two officials, who asked not to be named, said that the board had been told of cracks a year ago.`;

const articles = async () => (await answer<Listed<ArticleLine>>('articles?limit=200')).items;

it('shows a pasted draft at once, then what is found, and keeps it only if asked', { timeout: SLOW }, async () => {
  const before = (await articles()).length;
  const { page, faults, close } = await open('/read');
  await page.getByLabel('Headline').fill('Quay to close in May');
  await page.getByLabel('Text, HTML or an address').fill(DRAFT);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByRole('heading', { name: 'Quay to close in May' }).waitFor();
  await page.getByText(/^Read: \d+ findings?/).waitFor({ timeout: SLOW });
  expect(await page.locator('.card h3 bdi').allTextContents()).toContain('Ann Aske');
  expect(await page.locator('.source.unnamed').first().textContent()).toBe('Two officials');
  await page.locator('.findings').getByText('undated-day').waitFor();
  expect(await hardToUse(page)).toEqual([]);
  expect((await articles()).length).toBe(before);
  await page.getByRole('link', { name: 'Stories' }).click();
  await page.locator('.story-row').first().waitFor();
  await page.goBack();
  await page.getByText(/^Read: /).waitFor({ timeout: SLOW });
  await page.getByRole('button', { name: 'Keep it in the library' }).click();
  await page.getByRole('link', { name: 'see it there' }).click();
  await page.getByRole('heading', { name: 'Quay to close in May' }).waitFor();
  await expect.poll(() => page.url()).toMatch(/\/article\/[0-9a-f]+$/);
  expect((await articles()).length).toBe(before + 1);
  expect(faults).toEqual([]);
  await close();
});

it('leads from the number of findings to the first, with its words, where there is no margin', {
  timeout: SLOW,
}, async () => {
  const { page, close } = await open('/read', { viewport: { width: 390, height: 844 } });
  await page.getByLabel('Text, HTML or an address').fill(`${'The board met. '.repeat(200)}\n\n${DRAFT}`);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByRole('button', { name: /^\d+ findings?$/ }).click({ timeout: SLOW });
  const below = page.locator('.from-below');
  const words = (await below.locator('blockquote').textContent())!;
  const lit = (await page
    .locator('.text [data-f]', { hasText: words.slice(-8) })
    .first()
    .boundingBox())!;
  expect(lit.y).toBeGreaterThan(0);
  expect(lit.y).toBeLessThan((await below.boundingBox())!.y);
  expect(await hardToUse(page)).toEqual([]);
  await below.getByRole('button', { name: 'Close' }).click();
  await below.waitFor({ state: 'detached' });
  await close();
});

it('takes words that are dropped on it into the field, and reads a file that is', { timeout: SLOW }, async () => {
  const { page, close } = await open('/read');
  const drop = async (make: () => DataTransfer) => {
    const dataTransfer = await page.evaluateHandle(make);
    for (const type of ['dragover', 'drop']) await page.dispatchEvent('form.draft h1', type, { dataTransfer });
  };
  const field = page.getByLabel('Text, HTML or an address');
  await field.fill('The quay will close.');
  await drop(() => {
    const words = new DataTransfer();
    words.setData('text/plain', 'The board said so.');
    return words;
  });
  expect(await field.inputValue()).toBe('The quay will close.\n\nThe board said so.');
  const untouched = await field.evaluate((one) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'It rains.');
    return one.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(untouched).toBe(true);
  await drop(() => {
    const file = new DataTransfer();
    file.items.add(new File(['The tide is low, Ann Aske said.'], 'tide.txt', { type: 'text/plain' }));
    return file;
  });
  await page.getByText(/^Read: /).waitFor({ timeout: SLOW });
  await page.locator('.sheet', { hasText: 'The tide is low' }).waitFor();
  await close();
});

it('opens a Word document', { timeout: SLOW }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-draft-'));
  const file = join(folder, 'quay.docx');
  await writeFile(file, await wordDocument(DRAFT.split('\n\n').map((words) => p(words))));
  const { page, close } = await open('/read');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(/^Read: /).waitFor({ timeout: SLOW });
  await page.locator('.content.direct', { hasText: 'There is no other way' }).first().waitFor();
  await close();
  await rm(folder, { recursive: true });
});

it('says that a file of another kind can’t be read', async () => {
  const { page, close } = await open('/read');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'quay.png', mimeType: 'image/png', buffer: Buffer.of(1) });
  await page.getByRole('alert').getByText('quay.png can’t be read').waitFor();
  await close();
});
