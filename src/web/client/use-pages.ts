import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Query, withQuery } from '../address/query-string.js';
import type { Asked, Page } from './asked.js';
import { recall } from './cache.js';
import type { Refused } from './problem.js';
import { get } from './request.js';

export interface Pages<T> {
  /** Null until the first page is here. */
  readonly items: readonly T[] | null;
  /** Whether there is no further page. */
  readonly all: boolean;
  readonly why: Refused | null;
  /** Asks for the next page, unless it is on its way. */
  readonly more: () => void;
  readonly again: () => void;
}

/** What there is of a list so far. */
interface Held<T> {
  readonly first: Asked<Page<T>>;
  readonly items: readonly T[];
  readonly pages: number;
  readonly next: string | null;
  readonly why: Refused | null;
}

/**
 * A list by its pages, each asked for when it is wanted. A list that is known from before is shown at once, and as much of
 * it asked again behind: what is shown stays until all of that is here.
 */
export function usePages<T>(first: Asked<Page<T>>): Pages<T> {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const [turn, setTurn] = useState(0);
  const abort = useRef<AbortController | null>(null);
  const now = held?.first === first ? held : known(first);
  const shown = useRef(now);
  shown.current = now;
  const ask = useCallback((from: Held<T>, pages: number) => {
    if (abort.current) return;
    const mine = new AbortController();
    abort.current = mine;
    longer(from, pages, mine.signal)
      .then(setHeld, (why: Refused) => mine.signal.aborted || setHeld({ ...(shown.current ?? from), why }))
      .finally(() => {
        if (abort.current === mine) abort.current = null;
      });
  }, []);
  useEffect(() => {
    if (turn > 0 || !recall(first, Date.now())?.fresh) ask(nothingOf(first), Math.max(1, shown.current?.pages ?? 0));
    return () => {
      abort.current?.abort();
      abort.current = null;
    };
  }, [first, turn, ask]);
  const more = useCallback(() => {
    if (now && now.next !== null && now.why === null) ask(now, 1);
  }, [now, ask]);
  const again = useCallback(() => {
    setHeld(shown.current && { ...shown.current, why: null });
    setTurn((n) => n + 1);
  }, []);
  const isHere = now !== null && now.pages > 0;
  return {
    items: isHere ? now.items : null,
    all: isHere && now.next === null,
    why: now?.why ?? null,
    more,
    again,
  };
}

const nothingOf = <T>(first: Asked<Page<T>>): Held<T> => ({ first, items: [], pages: 0, next: null, why: null });

/** A list with so many pages more, if it has them. @throws Refused, or what `signal` was aborted with */
async function longer<T>(from: Held<T>, pages: number, signal: AbortSignal): Promise<Held<T>> {
  const { first } = from;
  let now: Held<T> = { ...from, why: null };
  for (let i = 0; i < pages && (now.pages === 0 || now.next !== null); i++)
    now = withPage(now, await get<Page<T>>(now.next === null ? first : after(first, now.next), signal));
  return now;
}

const withPage = <T>({ first, items, pages }: Held<T>, page: Page<T>): Held<T> => ({
  ...{ first, pages: pages + 1, next: page.next, why: null },
  items: [...items, ...page.items],
});

const after = (first: string, cursor: string): string => {
  const [path, query] = first.split('?') as [string, string?];
  const told: Query = { ...Object.fromEntries(new URLSearchParams(query)), cursor };
  return withQuery(path, told);
};

/** All pages that are kept, from the first on; null if that is not. */
function known<T>(first: Asked<Page<T>>): Held<T> | null {
  let all = nothingOf(first);
  do {
    const at = all.next === null ? first : after(first, all.next);
    const page = recall(at, Date.now())?.value as Page<T> | undefined;
    if (!page) break;
    all = withPage(all, page);
  } while (all.next !== null);
  return all.pages > 0 ? all : null;
}
