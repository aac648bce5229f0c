import { useId, useState } from 'preact/hooks';
import type { QueryInAddress } from '../address/use-query.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useNarrow } from '../shell/use-narrow.js';
import { counted } from '../words/counted.js';
import { PartyFilter } from './party-filter.js';

/** What the front page's address may say of which stories to list. */
export const FILTERS = ['since', 'until', 'outlet', 'party', 'atLeast'] as const;

/** Pixels with less than which filters are folded unless they are in use. */
const ROOM = 800;

/** Which stories to list: by time, outlet, party and size. */
export function Filters({ query, set }: QueryInAddress) {
  const outlets = useAnswer(asked.outlets());
  const names = useId();
  const isNarrow = useNarrow(ROOM);
  const [inUse] = useState(() => FILTERS.some((name) => query[name]));
  const day = (name: 'since' | 'until', label: string) => (
    <label>
      {label}{' '}
      <input type="date" value={query[name] ?? ''} onChange={(event) => set({ [name]: event.currentTarget.value })} />
    </label>
  );
  return (
    <details class="filters" open={inUse || !isNarrow}>
      <summary>Which stories</summary>
      <form aria-label="Which stories" onSubmit={(event) => event.preventDefault()}>
        {day('since', 'From')}
        {day('until', 'to')}
        <label>
          Outlet{' '}
          <input
            list={names}
            placeholder="any"
            value={query.outlet ?? ''}
            onChange={(event) => set({ outlet: event.currentTarget.value.trim() })}
          />
        </label>
        <datalist id={names}>
          {outlets.state === 'here' &&
            outlets.value.items.map(({ outlet, articles }) => (
              <option key={outlet} value={outlet} label={counted(articles, 'article')} />
            ))}
        </datalist>
        <PartyFilter party={query.party ?? null} choose={(party) => set({ party })} />
        <label class="check">
          <input
            type="checkbox"
            checked={query.atLeast === '2'}
            onChange={(event) => set({ atLeast: event.currentTarget.checked ? 2 : null })}
          />{' '}
          only stories of several articles
        </label>
      </form>
    </details>
  );
}
