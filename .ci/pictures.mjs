// Takes the README's pictures of the reader, on the coverage that comes with the program: `npm run pictures`, after a
// build. Linux x64 alone, where a browser comes with the packages.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
const server = spawn(process.execPath, [at('../dist/cli/main.js'), 'demo', '--serve', '-o', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
});
try {
  const address = await addressOf(server);
  const get = async (path) => (await fetch(`${address}/api/v1${path}`)).json();
  const { items: stories } = await get('/stories?atLeast=10');
  const story = stories.find(({ title }) => title.includes('Maid of Collow'));
  const { claims } = await get(`/stories/${story.id}`);
  const widest = claims
    .filter(({ origins }) => origins.length === 1)
    .find(({ text }) => text.includes('watertight doors'));
  await picture('reader-front', address, WIDE);
  await picture('reader-story', `${address}/story/${story.id}`, WIDE);
  await picture('reader-claim', `${address}/claim/${widest.id}`, WIDE);
  await picture('reader-evidence', `${address}/claim/${widest.id}`, WIDE, 'light', async (page) => {
    await page
      .getByText(/because .*of its words stand there/)
      .first()
      .click();
    await page.waitForTimeout(800);
  });
  await picture('reader-phone', `${address}/claim/${widest.id}`, PHONE, 'dark');
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

async function picture(name, address, viewport, colorScheme = 'light', before = async () => {}) {
  const page = await browser.newPage({ viewport, colorScheme, timezoneId: 'Europe/London', locale: 'en-GB' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(800);
  await before(page);
  await page.screenshot({ path: at(`../docs/images/${name}.png`) });
  await page.close();
}

function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
}
