import type { WholeArticle } from '../../api/contract/article.js';
import { safeLink, to } from '../address/to.js';
import { When } from '../dates/when.js';
import { Numbers } from '../reader/numbers.js';
import type { Voice } from '../reader/voices.js';
import { outletName } from '../words/outlet.js';
import { DescentLine } from './descent-line.js';

/** Where an article is from, whom it has it from, and on whom it rests. */
export function Masthead({ article, voices }: { readonly article: WholeArticle; readonly voices: readonly Voice[] }) {
  const { outlet, published, modified, byline, url, story, lineage, states } = article;
  const original = safeLink(url);
  return (
    <header class="masthead">
      <p class="dotted">
        <b>{outletName(outlet)}</b>
        {published === null ? <span>no date of publication</span> : <When iso={published} />}
        {modified !== null && modified !== published && (
          <span>
            changed <When iso={modified} />
          </span>
        )}
        {byline.length > 0 && <bdi>{byline.join(', ')}</bdi>}
        {states.length > 1 && <a href="#versions">{states.length} versions</a>}
        {original !== null && (
          <a href={original} rel="noopener noreferrer">
            original
          </a>
        )}
        {story !== null && <a href={to.story(story)}>its story</a>}
      </p>
      <Numbers voices={voices} />
      {lineage?.relation === 'origin' && <p>Has it from its own sources: {lineage.why}.</p>}
      {lineage?.from.map((descent) => (
        <DescentLine
          key={'article' in descent.from ? descent.from.article : descent.from.outlet}
          article={article}
          descent={descent}
        />
      ))}
    </header>
  );
}
