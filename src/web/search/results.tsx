import type { ComponentChildren } from 'preact';
import type { ArticleFound, SearchResult, StatementFound } from '../../api/contract/found.js';
import type { SourceLine } from '../../api/contract/source.js';
import { to } from '../address/to.js';
import { Empty } from '../answers/empty.js';
import { greySign, NO_SOURCE, signOfSource } from '../colours/sign.js';
import { When } from '../dates/when.js';
import { SourceName, Swatch } from '../swatch/swatch.js';
import { counted, grouped } from '../words/counted.js';
import { affiliationOf, descriptionOf, labelOf } from '../words/footing.js';
import { outletName } from '../words/outlet.js';
import { actOf } from '../words/said.js';
import { Snippet } from './snippet.js';

/** What was found, by kind. */
export function Results({
  found: { statements, sources, articles },
  words,
  isOld,
  isAll,
  more,
}: {
  readonly found: SearchResult;
  readonly words: string;
  /** Whether it is of other words than those that are typed now. */
  readonly isOld: boolean;
  /** Whether as many are shown as can be. */
  readonly isAll: boolean;
  readonly more: () => void;
}) {
  const all = statements.total + sources.total + articles.total;
  return (
    <div class={isOld ? 'results old' : 'results'} aria-busy={isOld}>
      <h1 class="unseen">Found for {words}</h1>
      <p class="unseen" role="status">
        {isOld ? '' : `${counted(all, 'result')}`}
      </p>
      {all === 0 && (
        <Empty title={`Nothing has “${words}”`}>
          <p>Try fewer words, or another form of them. Unnamed sources are found by what they say.</p>
        </Empty>
      )}
      <Kind name="Sources" kind="sources" {...{ found: sources, isAll, more }}>
        {(source: SourceLine) => <OneSource key={source.id} source={source} />}
      </Kind>
      <Kind name="Statements" kind="statements" {...{ found: statements, isAll, more }}>
        {(statement: StatementFound) => (
          <OneStatement key={`${statement.article} ${statement.statement}`} {...{ statement }} />
        )}
      </Kind>
      <Kind name="Articles" kind="articles" {...{ found: articles, isAll, more }}>
        {(article: ArticleFound) => <OneArticle key={article.article} article={article} />}
      </Kind>
    </div>
  );
}

function Kind<T>({
  name,
  kind,
  found: { items, total },
  isAll,
  more,
  children,
}: {
  readonly name: string;
  readonly kind: string;
  readonly found: { readonly items: readonly T[]; readonly total: number };
  readonly isAll: boolean;
  readonly more: () => void;
  readonly children: (item: T) => ComponentChildren;
}) {
  if (total === 0) return null;
  return (
    <section class={`of-${kind}`}>
      <h2>
        {name} <span>{total > items.length ? `the best ${items.length} of ${grouped(total)}` : total}</span>
      </h2>
      <ol>{items.map(children)}</ol>
      {total > items.length && (
        <p class="more">
          {isAll ? (
            <span class="quiet">Add words to find the others.</span>
          ) : (
            <button type="button" class="plain" onClick={more}>
              Show more
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function OneStatement({ statement }: { readonly statement: StatementFound }) {
  const { article, statement: id, source, outlet, published, snippet, hits } = statement;
  const sign = source === null ? NO_SOURCE : signOfSource(source, 0);
  return (
    <li>
      <p>
        <SourceName sign={sign} /> <span class="quiet">{actOf(statement, sign.several)}</span>
      </p>
      <p class="found words">
        <a href={to.article(article, { s: id })} data-step>
          <Snippet snippet={snippet} hits={hits} />
        </a>
      </p>
      <Where {...{ outlet, published }} />
    </li>
  );
}

function OneSource({ source }: { readonly source: SourceLine }) {
  const { id, statements, stories } = source;
  const about = [descriptionOf(source), affiliationOf(source)].filter((part) => part !== null);
  return (
    <li>
      <p>
        <Swatch sign={greySign(source)} />{' '}
        <a href={to.source(id)} data-step>
          <b>{labelOf(source)}</b>
        </a>
      </p>
      <p class="quiet">
        {[
          ...about,
          counted(statements, 'statement'),
          ...(stories.length > 1 ? [counted(stories.length, 'story', 'stories')] : []),
        ].join(' · ')}
      </p>
    </li>
  );
}

function OneArticle({ article }: { readonly article: ArticleFound }) {
  const { article: id, title, outlet, published, snippet, hits } = article;
  return (
    <li>
      <p class="found words">
        <a href={to.article(id)} data-step>
          {title ?? 'No headline'}
        </a>
      </p>
      <Where {...{ outlet, published }} />
      <p class="words quiet">
        <Snippet snippet={snippet} hits={hits} />
      </p>
    </li>
  );
}

/** Which outlet published it, and when. */
function Where({ outlet, published }: Pick<ArticleFound, 'outlet' | 'published'>) {
  return (
    <p class="quiet">
      {outletName(outlet)}
      {published !== null && (
        <>
          , <When iso={published} />
        </>
      )}
    </p>
  );
}
