import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { SearchResult } from '../../api/contract/found.js';
import { useQuery } from '../address/use-query.js';
import { Empty } from '../answers/empty.js';
import { Failed } from '../answers/failed.js';
import { Skeleton } from '../answers/skeleton.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useKeys } from '../keys/use-keys.js';
import { useSteps } from '../list/use-steps.js';
import { useTitle } from '../shell/use-title.js';
import { Results } from './results.js';
import { useLater } from './use-later.js';

/** So many of each kind are shown at first, and at most. */
const FEW = 8;
const MANY = 50;

interface Found {
  /** The words that it was found for. */
  readonly words: string;
  readonly found: SearchResult;
}

/** What has the words that somebody types: statements, sources and articles, the best of each. */
export function SearchScreen() {
  const { query, set } = useQuery();
  const { back } = useLocation();
  const words = (query.q ?? '').trim();
  const later = useLater(words);
  useTitle(words === '' ? 'Search' : words);
  useSteps();
  useKeys(useMemo(() => ({ Escape: back }), [back]));
  const limit = query.all === undefined ? FEW : MANY;
  const answer = useAnswer(later === '' ? null : asked.search({ q: later, limit }));
  const [last, setLast] = useState<Found | null>(null);
  const here = answer.state === 'here' ? answer.value : null;
  const now = useMemo(() => here && { words: later, found: here }, [later, here]);
  useEffect(() => {
    if (now) setLast(now);
  }, [now]);
  if (words === '')
    return (
      <Empty isScreen title="Search what was said">
        <p>Type words that somebody said, the name of a source, or words of a headline.</p>
      </Empty>
    );
  if (answer.state === 'refused') return <Failed why={answer.why} again={answer.again} isScreen />;
  // while the next is on its way, the last stays where it is
  const shown = now ?? last;
  if (shown === null) return <Skeleton what="what was found" />;
  return <Results {...shown} isOld={shown.words !== words} more={() => set({ all: 1 })} isAll={limit === MANY} />;
}
