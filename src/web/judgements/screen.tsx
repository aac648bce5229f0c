import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { JudgementsMade } from '../../api/contract/judgement.js';
import { to } from '../address/to.js';
import { type QueryInAddress, useQuery } from '../address/use-query.js';
import { Empty } from '../answers/empty.js';
import { Failed } from '../answers/failed.js';
import { Skeleton } from '../answers/skeleton.js';
import { asked } from '../client/asked.js';
import { usePages } from '../client/use-pages.js';
import { useReadOnly } from '../client/use-read-only.js';
import { useKeys } from '../keys/use-keys.js';
import { VirtualList } from '../list/virtual-list.js';
import { useTitle } from '../shell/use-title.js';
import { EdgeForm } from './edge-form.js';
import { JudgementRow } from './judgement-row.js';
import { SameForm } from './same-form.js';

const FORMS = [
  ['merge', 'Two are one'],
  ['split', 'One is two'],
  ['edge', 'Right or wrong: who has it from whom'],
] as const;
const aboutHeight = (): number => 96;
const PAGE = 200;

/** What people decided, which stands over what the program finds: to see, to add to and to take back. */
export function JudgementsScreen() {
  useTitle('Judgements');
  const address = useQuery();
  const { back } = useLocation();
  useKeys(useMemo(() => ({ Escape: back }), [back]));
  const { items, all, why, more, again } = usePages(asked.judgements({ limit: PAGE }));
  // the latest come last, and are wanted first
  useEffect(() => {
    if (items !== null && !all) more();
  }, [items, all, more]);
  const latest = useMemo(() => (items === null ? null : [...items].reverse()), [items]);
  const [apart, setApart] = useState<JudgementsMade['apart']>([]);
  const done = (made: JudgementsMade) => {
    setApart(made.apart);
    again();
  };
  const isReadOnly = useReadOnly();
  return (
    <div class="narrow">
      <h1>Judgements</h1>
      <p class="quiet">
        What people decide stands over what the program finds. Each has a reason, and can be taken back.
      </p>
      {isReadOnly ? (
        <p>The library is opened to be read only: to decide, start the server without --read-only.</p>
      ) : (
        <Forms {...address} done={done} />
      )}
      {apart.map(([one, other]) => (
        <p key={`${one} ${other}`} role="status">
          It holds once they are of one story:{' '}
          <a href={to.judgements({ do: 'merge', kind: 'story', one, other })}>say that they are</a>.
        </p>
      ))}
      <section>
        <h2>
          Decided <span>{latest?.length ?? ''}</span>
        </h2>
        {why && <Failed why={why} again={again} />}
        {latest === null && !why && <Skeleton what="the judgements" lines={4} />}
        {latest?.length === 0 && (
          <Empty title="Nobody has decided anything yet">
            <p>Say above that two sources are one, or from a source’s or an article’s page.</p>
          </Empty>
        )}
        {latest !== null && latest.length > 0 && (
          <VirtualList
            items={latest}
            keyOf={({ id }) => id}
            height={aboutHeight}
            all={all}
            more={more}
            name="Judgements"
          >
            {(judgement) => <JudgementRow judgement={judgement} changed={isReadOnly ? null : again} />}
          </VirtualList>
        )}
      </section>
    </div>
  );
}

function Forms({ done, ...address }: QueryInAddress & { readonly done: (made: JudgementsMade) => void }) {
  const form = address.query.do;
  return (
    <>
      <nav class="choices tabs" aria-label="Decide">
        {FORMS.map(([name, label]) => (
          <a
            key={name}
            class="button"
            aria-current={form === name ? 'true' : undefined}
            href={to.judgements(form === name ? {} : { do: name })}
          >
            {label}
          </a>
        ))}
      </nav>
      {(form === 'merge' || form === 'split') && (
        <SameForm key={form} same={form === 'merge'} {...address} done={done} />
      )}
      {form === 'edge' && <EdgeForm {...address} done={done} />}
    </>
  );
}
