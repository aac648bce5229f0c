import type { Article } from '../../pages/article.js';
import type { Statement } from '../../statements/reading.js';
import { date } from '../date.js';
import type { Standing } from '../footing.js';
import { counted, NO_STATEMENTS, summary } from '../summary.js';
import { escapeHtml } from './escape.js';
import { percent } from './percent.js';
import type { Voice } from './voices.js';

/** Where an article is from, on whom it rests in numbers, and what a reader should know of how it was read. */
export function masthead(
  article: Omit<Article, 'id'>,
  statements: readonly Statement[],
  voices: readonly Voice[],
): string {
  const about = facts(article);
  return `<header class="top">
${about ? `<p>${about}</p>` : ''}
${numbers(statements, voices)}
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
  if (statements.length === 0) return `<p class="numbers">${NO_STATEMENTS}</p>`;
  // parts of a source are no further sources
  const sources = voices.filter(({ source, whole }) => source !== null && whole === null);
  const count = (standing: Standing) => sources.filter((voice) => voice.standing === standing).length;
  const share = (standing: Standing) =>
    voices.filter((voice) => voice.standing === standing).reduce((sum, voice) => sum + voice.share, 0);
  const who = [
    counted(sources.length, 'source'),
    count('unnamed') > 0 && `${count('unnamed')} unnamed`,
    count('untold') > 0 && `${count('untold')} we can’t tell`,
  ].filter((part) => part !== false);
  const shares = (
    [
      ['unnamed', 'from unnamed sources'],
      ['named', 'from named ones'],
      ['untold', 'we can’t tell whose'],
      ['nobody', 'with no source given'],
    ] as const
  )
    .filter(([standing]) => share(standing) > 0)
    .map(([standing, words], i) => `${percent(share(standing))}${i === 0 ? ' of the words' : ''} ${words}`);
  const own = 1 - voices.reduce((sum, voice) => sum + voice.share, 0);
  return `<p class="numbers"><strong>${who.join(' · ')}</strong> · ${[...shares, `${percent(own)} the article’s own`].join(' · ')}</p>
<p>${summary(statements)}</p>`;
}
