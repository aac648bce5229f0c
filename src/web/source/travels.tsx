import { useState } from 'preact/hooks';
import type { Quotation } from '../../api/contract/lineage.js';
import type { ArticleCard } from '../../api/contract/source.js';
import { to } from '../address/to.js';
import { Shown } from '../answers/shown.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { changeWords } from '../words/changed.js';
import { counted } from '../words/counted.js';
import { Differing } from '../words/differing-words.js';

/** How its quotations travelled: who has them as they were, and how they changed on the way. */
export function Travels({ party, articles }: { readonly party: string; readonly articles: readonly ArticleCard[] }) {
  const answer = useAnswer(asked.quotes({ speaker: party, limit: 100 }));
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  if (answer.state === 'here' && answer.value.items.length === 0) return null;
  return (
    <section class="travels">
      <h2>How its words travelled</h2>
      <Shown answer={answer} what="its quotations" lines={3}>
        {({ items }) => <Quotations items={[...items].sort((a, b) => changesOf(b) - changesOf(a))} outlets={outlets} />}
      </Shown>
    </section>
  );
}

/** So many are shown at first: those that changed most. */
const SHOWN = 4;

const changesOf = ({ versions }: Quotation): number => versions.filter(({ changes }) => changes.length > 0).length;

function Quotations({
  items,
  outlets,
}: {
  readonly items: readonly Quotation[];
  readonly outlets: ReadonlyMap<string, string | null>;
}) {
  const [shows, setShows] = useState(SHOWN);
  return (
    <>
      <ol>
        {items.slice(0, shows).map((quotation) => (
          <OneQuotation key={quotation.id} quotation={quotation} outlets={outlets} />
        ))}
      </ol>
      {items.length > shows && (
        <p class="more">
          <button type="button" class="plain" onClick={() => setShows(items.length)}>
            {items.length - shows} more
          </button>
        </p>
      )}
    </>
  );
}

function OneQuotation({
  quotation: { text, versions },
  outlets,
}: {
  readonly quotation: Quotation;
  readonly outlets: ReadonlyMap<string, string | null>;
}) {
  const changed = versions.filter(({ changes }) => changes.length > 0);
  const articlesOf = (some: typeof versions) => new Set(some.map(({ article }) => article)).size;
  const same = articlesOf(versions.filter(({ changes }) => changes.length === 0));
  return (
    <li>
      <p class="words">“{text}”</p>
      <p class="quiet">
        {counted(same, 'article has', 'articles have')} it so
        {changed.length > 0 && ` · ${counted(articlesOf(changed), 'changes it', 'change it')}`}
      </p>
      {changed.length > 0 && (
        <ul>
          {changed.map(({ article, statement, text: theirs, changes, drifted }) => (
            <li key={`${article} ${statement}`}>
              <a href={to.article(article, { s: statement })}>{outlets.get(article) ?? <Outlet article={article} />}</a>{' '}
              <span class="quiet">{changeWords(changes)}</span>
              {drifted && (
                <p>
                  <Differing was={text} is={theirs} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The outlet of an article in which the words are credited to another. */
function Outlet({ article }: { readonly article: string }) {
  const answer = useAnswer(asked.article(article));
  return <>{(answer.state === 'here' ? answer.value.outlet : null) ?? 'another article'}</>;
}
