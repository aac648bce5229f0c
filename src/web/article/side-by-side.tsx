import { useMemo } from 'preact/hooks';
import type { WholeArticle } from '../../api/contract/article.js';
import type { Descent } from '../../api/contract/lineage.js';
import { Shown } from '../answers/shown.js';
import { copyWith } from '../citing/copy-with.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { SharedText } from '../evidence/shared-text.js';
import { type Shared, sharedBy } from '../evidence/shown-words.js';
import { TextHead } from '../evidence/text-head.js';
import { useKeys } from '../keys/use-keys.js';
import { RELATIONS } from '../words/relation.js';

/** Two texts beside each other: what they share is lit, the rest is dimmed. */
export function SideBySide({
  article,
  descent,
  close,
}: {
  readonly article: WholeArticle;
  readonly descent: Descent;
  readonly close: () => void;
}) {
  const other = 'article' in descent.from ? descent.from.article : null;
  const answer = useAnswer(other === null ? null : asked.article(other));
  const shared = useMemo(() => sharedBy(descent), [descent]);
  useKeys(useMemo(() => ({ Escape: close }), [close]));
  const { relation, why } = descent;
  return (
    <div class="beside">
      <header class="screen-head">
        <h1 class="unseen">Two texts side by side</h1>
        <p class="choices">
          <button type="button" onClick={close}>
            Back to the article
          </button>
          <kbd>Esc</kbd>
        </p>
        <p class="numbers">
          <b>{article.outlet ?? 'This article'}</b> {RELATIONS[relation]} <b>{outletOf(article, other)}</b> · {why}
        </p>
      </header>
      <div class="two-texts">
        <Text article={article} shared={shared} side="here" />
        <Shown answer={answer} what="the other text" lines={16}>
          {(value) => <Text article={value} shared={shared} side="there" />}
        </Shown>
      </div>
    </div>
  );
}

const outletOf = ({ from }: WholeArticle, id: string | null): string =>
  from.find((card) => card.id === id)?.outlet ?? 'another article';

function Text({
  article,
  shared,
  side,
}: {
  readonly article: WholeArticle;
  readonly shared: readonly Shared[];
  readonly side: 'here' | 'there';
}) {
  return (
    <article class="one-text" data-side={side} onCopy={(event) => copyWith(article.citation, event)}>
      <TextHead article={article} />
      <h2 class="words">{article.title}</h2>
      <SharedText text={article.text} shared={shared} side={side} />
    </article>
  );
}
