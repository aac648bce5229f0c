import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * A real browser: the one inside the npm package on Linux x64, elsewhere a Chrome that is installed.
 * @throws Error saying what is missing
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64')
    // in a single process, as it is started on small servers, it does not outlive its first page
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
      headless: true,
    });
  return playwright.launch({ channel: 'chrome', headless: true }).catch((error: Error) => {
    throw new Error(`this test needs Google Chrome, installed, on ${process.platform}: ${error.message}`);
  });
}
