import type { Article } from '../../pages/article.js';
import type { Statement } from '../../statements/reading.js';
import { date } from '../date.js';
import { counted, modes, NO_STATEMENTS } from '../summary.js';
import { escapeHtml } from './escape.js';
import { percent } from './percent.js';
import type { Voice } from './voices.js';

/** Where an article is from, what was found in it in numbers, and what a reader should know of how it was read. */
export function masthead(
  article: Omit<Article, 'id'>,
  statements: readonly Statement[],
  voices: readonly Voice[],
): string {
  const about = facts(article);
  return `<header class="top">
${about ? `<p>${about}</p>` : ''}
<p class="numbers">${numbers(statements, voices)}</p>
${article.warnings.map((warning) => `<p class="warning">${escapeHtml(warning)}</p>`).join('\n')}
</header>`;
}

function facts({ outlet, published, modified, byline, agency, url }: Omit<Article, 'id'>): string {
  const changed = modified && modified !== published ? `changed ${time(modified)}` : null;
  return [
    outlet && escapeHtml(outlet),
    published && time(published),
    changed,
    byline.length > 0 && escapeHtml(byline.join(', ')),
    agency && `carries ${escapeHtml(agency)}`,
    url && /^https?:/.test(url) && `<a href="${escapeHtml(url)}" rel="noreferrer">original</a>`,
  ]
    .filter((fact) => fact)
    .join(' · ');
}

const time = (iso: string): string =>
  `<time datetime="${escapeHtml(iso)}" title="${escapeHtml(iso)}">${escapeHtml(date(iso))}</time>`;

function numbers(statements: readonly Statement[], voices: readonly Voice[]): string {
  if (statements.length === 0) return NO_STATEMENTS;
  const named = voices.filter(({ name }) => name !== null).length;
  const unsourced = voices.find(({ name }) => name === null)?.statements.length ?? 0;
  const said = voices.reduce((sum, { share }) => sum + share, 0);
  return [
    `<strong>${counted(statements.length, 'statement')}</strong>`,
    ...modes(statements),
    ...(named > 0 ? [counted(named, 'source’s words', 'sources’ words')] : []),
    ...(unsourced > 0 ? [`${unsourced} with no source given`] : []),
    `${percent(said)} of the article is what others say`,
  ].join(' · ');
}
