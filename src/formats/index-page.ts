import type { Reading } from '../statements/reading.js';
import { date } from './date.js';
import { htmlDocument } from './report/document.js';
import { escapeHtml } from './report/escape.js';
import { INDEX_STYLE } from './report/style/index-page.js';
import { counted, outermost } from './summary.js';

/** One line of the list of report pages. */
export interface IndexEntry {
  readonly href: string;
  readonly reading: Pick<Reading, 'id' | 'article' | 'sources' | 'statements'>;
}

const COLUMNS = ['Sources', 'Unnamed', 'Statements', 'Direct', 'Mixed', 'Indirect', 'No source given'];

/** A page that lists report pages: title, outlet, date, and how many sources and statements of each kind each holds. */
export function toIndexPage(entries: readonly IndexEntry[]): string {
  const total = entries.reduce((sum, { reading }) => sum + outermost(reading.statements).length, 0);
  return htmlDocument({
    title: `Who says what · ${counted(entries.length, 'article')}`,
    style: INDEX_STYLE,
    body: `<main>
<h1>Who says what</h1>
<p class="numbers">${counted(entries.length, 'article')} · ${counted(total, 'statement')}</p>
<table>
<thead><tr><th>Article</th>${COLUMNS.map((name) => `<th class="n">${name}</th>`).join('')}</tr></thead>
<tbody>
${entries.map(row).join('\n')}
</tbody>
</table>
</main>`,
  });
}

function row({ href, reading: { id, article, sources, statements: all } }: IndexEntry): string {
  const statements = outermost(all);
  // parts of a source are no further sources
  const wholes = sources.filter(({ partOf }) => partOf === null);
  const unnamed = wholes.filter(({ named, unresolved }) => !named && !unresolved).length;
  const of = (mode: string) => statements.filter((statement) => statement.mode === mode).length;
  const unsourced = statements.filter(({ source }) => source === null).length;
  const numbers = [wholes.length, unnamed, statements.length, of('direct'), of('mixed'), of('indirect'), unsourced];
  const about = [article.outlet, article.published && date(article.published)].filter(Boolean).join(' · ');
  const cells = numbers.map((n) => `<td class="n${n === 0 ? ' none' : ''}">${n}</td>`).join('');
  return `<tr><td><a href="${escapeHtml(href)}"><bdi>${escapeHtml(article.title ?? id)}</bdi></a>${about ? `<span class="about">${escapeHtml(about)}</span>` : ''}</td>${cells}</tr>`;
}
