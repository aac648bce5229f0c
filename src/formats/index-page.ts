import type { Reading } from '../statements/reading.js';
import { htmlDocument } from './report/document.js';
import { escapeHtml } from './report/escape.js';

/** One line of the list of report pages. */
export interface IndexEntry {
  readonly href: string;
  readonly reading: Reading;
}

/** A page that lists report pages: title, outlet, date, and how many statements each holds. */
export function toIndexPage(entries: readonly IndexEntry[]): string {
  const total = entries.reduce((sum, { reading }) => sum + reading.statements.length, 0);
  const rows = entries.map(({ href, reading: { id, article, statements } }) => {
    const nobody = statements.filter(({ spans }) => spans.source.length === 0).length;
    const direct = statements.filter(({ mode }) => mode === 'direct').length;
    const cells = [article.outlet ?? '', article.published?.slice(0, 16).replace('T', ' ') ?? ''];
    return `<tr><td><a href="${escapeHtml(href)}">${escapeHtml(article.title ?? id)}</a></td>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td class="n">${statements.length}</td><td class="n">${direct}</td><td class="n">${nobody}</td></tr>`;
  });
  return htmlDocument({
    title: `Hearsay · ${entries.length} articles`,
    language: 'en',
    script: '',
    body: `<header class="top"><h1>Who says what</h1><p class="numbers">${entries.length} articles · ${total} statements</p></header>
<main class="page" style="display:block"><table>
<thead><tr><th>Article</th><th>Outlet</th><th>Published</th><th class="n">Statements</th><th class="n">Direct</th><th class="n">Nobody named</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></main>`,
  });
}
