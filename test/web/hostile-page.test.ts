import { expect, it } from 'vitest';
import type { ArticleLine, WholeArticle } from '../../src/api/contract/article.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import { harbourInABrowser } from './harbour-server.js';

const BAD = '<img src=x onerror="document.title=\'run\'">';
const escaped = BAD.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that tries to be run wherever its words are shown. */
const PAGE = `<!doctype html><html lang="en"><head>
<title>${escaped} Quay falls</title>
<meta property="og:site_name" content="The Tide ${escaped}">
<meta name="author" content="Ann ${escaped}">
<meta property="article:published_time" content="2027-04-20T08:00:00Z">
<link rel="canonical" href="javascript:document.title='run'">
<script>document.title = 'run'</script></head><body>
<article><h1>${escaped} Quay falls</h1>
<p onclick="document.title='run'">The quay fell, said Ann ${escaped} Aske, a harbour pilot. “${escaped} It went like a card,” she said on Tuesday.</p>
<p><a href="javascript:document.title='run'">More</a>, said the &lt;script&gt;document.title='run'&lt;/script&gt; board. <svg onload="document.title='run'"><text>The board said it knew.</text></svg></p>
<p style="position:fixed;inset:0;background:url(//evil.example/x)">The mayor, Per Asmund, said that &lt;style&gt;body{display:none}&lt;/style&gt; nobody was hurt, and that the quay would be mended.</p>
</article></body></html>`;

const { open, answer } = harbourInABrowser({ pages: { 'hostile.html': PAGE } });

it('shows a page that wants to be run as the words that it is, on every screen', async () => {
  const { items } = await answer<Listed<ArticleLine>>('articles?limit=200');
  const { id } = items.find(({ title }) => title?.includes('Quay falls'))!;
  const article = await answer<WholeArticle>(`articles/${id}`);
  const parties = Object.values(article.parties).map((party) => `/source/${party}`);
  for (const path of ['/', `/article/${id}`, '/search?q=quay', ...parties]) {
    const { page, faults, close } = await open(path);
    await page
      .getByText(/onerror|Asmund|board|Aske/)
      .first()
      .waitFor();
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('img, main script, main style, iframe').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  }
});

it('has the words of the article as they are', async () => {
  const { items } = await answer<Listed<ArticleLine>>('articles?limit=200');
  const { id } = items.find(({ title }) => title?.includes('Quay falls'))!;
  const { page, close } = await open(`/article/${id}`);
  await page.locator('.text p').first().waitFor();
  expect(await page.locator('h1').textContent()).toContain(BAD);
  expect(await page.locator('.text').textContent()).toContain(`said Ann ${BAD} Aske`);
  await close();
});
