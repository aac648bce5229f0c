import type { StoryLine } from '../../api/contract/story.js';
import { to } from '../address/to.js';
import { FromTo } from '../dates/when.js';
import { counted, percent } from '../words/counted.js';
import { Gap } from './gap.js';

/** A story in short: how much there is of its widest claim, and how few places that comes from. */
export function StoryRow({ story }: { readonly story: StoryLine }) {
  const { id, title, widest, articles, outlets, claims, first, last } = story;
  return (
    <article class={articles > 1 ? 'story-row' : 'story-row single'}>
      <Gap articles={widest?.articles ?? articles} origins={widest?.origins ?? null} />
      <div class="about">
        <h2 class="words">
          <a href={to.story(id)} data-step>
            {title ?? 'No headline'}
          </a>
        </h2>
        {widest && (
          <p class="widest">
            <span class="quiet">Looks best confirmed:</span> <span class="words">{widest.text}</span>
          </p>
        )}
        <p class="quiet">
          <FromTo first={first} last={last} />{' '}
          {articles > 1 && ` · ${counted(articles, 'article')} · ${counted(outlets, 'outlet')}`}
          {claims > 0 && ` · ${counted(claims, 'claim')}`}
        </p>
      </div>
      <Unnamed statements={story.statements} unnamed={story.unnamed} />
    </article>
  );
}

/** How much of what is said is said by people without a name: the hatched part of a bar. */
function Unnamed({ statements, unnamed }: { readonly statements: number; readonly unnamed: number }) {
  if (statements === 0) return <p class="unnamed-share quiet">no statements</p>;
  const share = unnamed / statements;
  return (
    <p class="unnamed-share">
      <span class="bar" aria-hidden="true">
        <span class="unnamed c0" style={{ width: percent(share) === 'under 1%' ? '1%' : percent(share) }} />
      </span>
      <span class="quiet">{unnamed === 0 ? 'all named' : `${percent(share)} unnamed`}</span>
    </p>
  );
}
