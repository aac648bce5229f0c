import type { Series } from '../../../api/contract/lineage.js';
import type { ArticleCard } from '../../../api/contract/source.js';
import { to } from '../../address/to.js';
import { When } from '../../dates/when.js';
import { counted } from '../../words/counted.js';
import { outletName } from '../../words/outlet.js';
import { figureWords } from './figure-words.js';

type Change = Series['changes'][number];

interface Known {
  readonly articles: ReadonlyMap<string, ArticleCard>;
}

/** Where a figure was corrected or contradicted; where a later report merely has another is folded. */
export function Changes({ series: { changes }, articles }: Known & { readonly series: Series }) {
  const told = changes.filter(({ kind }) => kind !== 'revised');
  const revised = changes.filter(({ kind }) => kind === 'revised');
  return (
    <div class="changed-figures">
      <List changes={told} articles={articles} />
      {revised.length > 0 && (
        <details>
          <summary class="quiet">{counted(revised.length, 'later figure')}</summary>
          <List changes={revised} articles={articles} />
        </details>
      )}
    </div>
  );
}

function List({ changes, articles }: Known & { readonly changes: readonly Change[] }) {
  const figure = (value: number) => figureWords({ value, bound: 'exactly' }, null);
  return (
    <ul>
      {changes.map(({ from, to: now, kind, article, why }) => {
        const card = articles.get(article);
        return (
          <li key={`${from} ${now} ${article}`}>
            <b>
              {kind === 'corrected' && '× '}
              {kind}
            </b>{' '}
            {figure(from)} → {figure(now)}, <a href={to.article(article)}>{outletName(card?.outlet ?? null)}</a>
            {card?.published && (
              <>
                , <When iso={card.published} />
              </>
            )}{' '}
            <span class="quiet">because {why}</span>
          </li>
        );
      })}
    </ul>
  );
}
