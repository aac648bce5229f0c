import { useState } from 'preact/hooks';
import type { WholeArticle } from '../../api/contract/article.js';
import type { JudgementsMade } from '../../api/contract/judgement.js';
import type { QueryInAddress } from '../address/use-query.js';
import { Shown } from '../answers/shown.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useFocusNext } from '../keys/use-focus-next.js';
import { RELATIONS } from '../words/relation.js';
import { decisionOf, placeOf } from './edge-choice.js';
import { Picker } from './picker.js';
import { ArticleName } from './thing-name.js';
import { useSending } from './use-sending.js';
import { useWhoAndWhy } from './who-and-why.js';

/** Says that an article has something from where the program says, or not; then shows what it has from where now. */
export function EdgeForm({ query, set, done }: QueryInAddress & { readonly done: (made: JudgementsMade) => void }) {
  const article = query.article ?? '';
  const answer = useAnswer(article === '' ? null : asked.article(article));
  const [notedOf, setNotedOf] = useState<string | null>(null);
  const [noted, focusNoted] = useFocusNext();
  const sent = (made: JudgementsMade) => {
    focusNoted();
    setNotedOf(article);
    answer.again();
    done(made);
  };
  return (
    <div class="judge">
      <Picker thing="article" label="The article" value={article} set={(id) => set({ article: id, from: null })} />
      {article !== '' && notedOf === article && (
        <p role="status" tabIndex={-1} ref={noted}>
          Noted. This is what holds now:
        </p>
      )}
      {article !== '' && (
        <Shown answer={answer} what="the article" lines={3}>
          {(value) => <Edges key={JSON.stringify(value.lineage)} article={value} {...{ query, set }} done={sent} />}
        </Shown>
      )}
    </div>
  );
}

const DESCENTS = ['copy', 'rewrite', 'pickup', 'version'] as const;

function Edges({
  article: { lineage },
  query,
  set,
  done,
}: Parameters<typeof EdgeForm>[0] & { readonly article: WholeArticle }) {
  const [isRight, setRight] = useState(true);
  const [relation, setRelation] = useState(lineage?.relation ?? 'copy');
  const { fields, given, done: clear } = useWhoAndWhy();
  const { judge, isBusy, told } = useSending((made) => {
    clear();
    done(made);
  });
  if (lineage === null) return <p>The article is of no story yet: nothing is known of what it has from others.</p>;
  const [first] = lineage.from;
  if (first === undefined) return <p>The article has it from its own sources: {lineage.why}.</p>;
  const place = lineage.from.some(({ from }) => placeOf(from) === query.from) ? query.from! : placeOf(first.from);
  const submit = (event: Event) => {
    event.preventDefault();
    judge({ ...given, decision: decisionOf(lineage, { place, isRight, relation }) });
  };
  return (
    <form onSubmit={submit}>
      <fieldset class="parts">
        <legend>has it from</legend>
        {lineage.from.map((descent) => (
          <div key={placeOf(descent.from)}>
            <label>
              <input
                type="radio"
                name="place"
                checked={place === placeOf(descent.from)}
                onChange={() => set({ from: placeOf(descent.from) })}
              />{' '}
              {RELATIONS[descent.relation]}{' '}
              {'article' in descent.from ? <ArticleName id={descent.from.article} /> : descent.from.outlet}{' '}
              <span class="quiet">{descent.why}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <p class="choices">
        <label>
          <input type="radio" name="right" checked={isRight} onChange={() => setRight(true)} /> Right: it{' '}
          <select
            aria-label="What it does with it"
            value={relation}
            onChange={(event) => setRelation(event.currentTarget.value as typeof relation)}
          >
            {DESCENTS.map((one) => (
              <option key={one} value={one}>
                {RELATIONS[one]}
              </option>
            ))}
          </select>{' '}
          it
        </label>
        <label>
          <input type="radio" name="right" checked={!isRight} onChange={() => setRight(false)} /> Wrong: it does not
          have it from there
        </label>
      </p>
      {fields}
      <p class="choices">
        <button type="submit" class="main" disabled={isBusy}>
          Note it
        </button>
      </p>
      {told}
    </form>
  );
}
