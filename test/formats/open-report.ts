import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { toHtml } from '../../src/formats/html.js';
import type { Reading } from '../../src/statements/reading.js';
import { openBrowser } from '../browser.js';

/** A report open in a browser; `faults` has what the page complains of, and every request for anything but the page. */
export interface OpenReport {
  readonly page: Page;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** For a file of tests: opens reports (or pages as they are) in one browser, at 1280 by 800 unless told, at the place that an address names. */
export function reportsInABrowser() {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'hearsay-report-'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });
  return async (shown: Reading | string, options: BrowserContextOptions = {}, hash = ''): Promise<OpenReport> => {
    const file = join(folder, 'report.html');
    await writeFile(file, typeof shown === 'string' ? shown : toHtml(shown));
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`file://${file}`)) faults.push(request.url());
    });
    await page.goto(`file://${file}${hash}`);
    return { page, faults, close: () => context.close() };
  };
}

/** The words of all that a selector finds, as they stand. */
export const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((el) => el.textContent));

/** The same, of what can be seen. */
export const visible = async (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.filter((el) => el.checkVisibility()).map((el) => el.textContent));

/** The numbers of the chosen statements. */
export const picked = (page: Page) =>
  page.$$eval('.statements .picked', (entries) => entries.map((entry) => entry.getAttribute('data-s')));
