import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hardToUse } from './axe.js';
import { harbourInABrowser } from './harbour-server.js';

describe('where the server asks for a token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-tokens-'));
  const file = join(folder, 'tokens.txt');
  writeFileSync(file, 'read the-token-of-the-desk-0123456789\n');
  afterAll(() => rmSync(folder, { recursive: true }));
  const { open } = harbourInABrowser({ flags: ['--token-file', file] });

  it('asks for it once, and says if it is none', async () => {
    const { page, close } = await open('/');
    await page.getByLabel('Token').fill('another-token-altogether-0123456789');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('This is no token of this server.').waitFor();
    expect(await hardToUse(page)).toEqual([]);
    await page.getByLabel('Token').fill('the-token-of-the-desk-0123456789');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.locator('.story-row').first().waitFor();
    await page.reload();
    await page.locator('.story-row').first().waitFor();
    await close();
  });
});

describe('where the library is opened to be read only', () => {
  const { open } = harbourInABrowser({ flags: ['--read-only'] });

  it('offers nothing that would change it, and says why', async () => {
    const { page, faults, close } = await open('/judgements?do=merge');
    await page.getByText('The library is opened to be read only').waitFor();
    await page.getByText('Nobody has decided anything yet').waitFor();
    expect(await page.locator('form, main button').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('says what to do at an address that leads nowhere', async () => {
    const { page, close } = await open('/article/0123456789abcdef');
    await page
      .getByRole('alert')
      .getByText(/There is no article 0123456789abcdef/)
      .waitFor();
    await page.getByRole('link', { name: 'To the stories' }).click();
    await page.locator('.story-row').first().waitFor();
    await page.goto(page.url().replace(/\/$/, '/nowhere'));
    await page.getByText('There is no such page').waitFor();
    expect(await hardToUse(page)).toEqual([]);
    await close();
  });

  it('says what to do where the server does not answer any more', async () => {
    const { page, close } = await open('/');
    await page.locator('.story-row').first().waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('link', { name: 'Judgements' }).click();
    await page.getByText('Hearsay does not answer').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Nobody has decided anything yet').waitFor();
    await close();
  });
});
