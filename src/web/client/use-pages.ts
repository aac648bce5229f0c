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

interface Held<T> {
  readonly first: string;
  readonly items: readonly T[];
  readonly next: string | null;
  readonly why: Refused | null;
}

/** A list by its pages, each asked for when it is wanted; a list that is known from before is shown at once. */
export function usePages<T>(first: Asked<Page<T>>): Pages<T> {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const [turn, setTurn] = useState(0);
  const abort = useRef<AbortController | null>(null);
  const now = held?.first === first ? held : known<T>(first);
  const ask = useCallback(
    (cursor: string | null, before: readonly T[]) => {
      if (abort.current) return;
      const mine = new AbortController();
      abort.current = mine;
      get<Page<T>>(cursor === null ? first : after(first, cursor), mine.signal)
        .then(
          ({ items, next }) => setHeld({ first, items: [...before, ...items], next, why: null }),
          (why: Refused) => mine.signal.aborted || setHeld({ first, items: before, next: cursor, why }),
        )
        .finally(() => {
          if (abort.current === mine) abort.current = null;
        });
    },
    [first],
  );
  useEffect(() => {
    // a list of which much was seen stays as it was: where one was in it would be gone
    const isKnown = recall(first, Date.now())?.fresh || (known(first)?.pages ?? 0) > 1;
    if (turn > 0 || !isKnown) ask(null, []);
    return () => {
      abort.current?.abort();
      abort.current = null;
    };
  }, [first, turn, ask]);
  const more = useCallback(() => {
    if (now && now.next !== null && now.why === null) ask(now.next, now.items);
  }, [now, ask]);
  const again = useCallback(() => {
    setHeld(null);
    setTurn((n) => n + 1);
  }, []);
  const items = now && (now.items.length > 0 || now.why === null) ? now.items : null;
  return { items, all: now !== null && now.next === null, why: now?.why ?? null, more, again };
}

const after = (first: string, cursor: string): string => {
  const [path, query] = first.split('?') as [string, string?];
  const told: Query = { ...Object.fromEntries(new URLSearchParams(query)), cursor };
  return withQuery(path, told);
};

/** All pages that are kept, from the first on. */
function known<T>(first: string): (Held<T> & { readonly pages: number }) | null {
  let items: readonly T[] = [];
  let next: string | null = null;
  let pages = 0;
  for (let at: string | null = first; at !== null; at = next === null ? null : after(first, next)) {
    const page = recall(at, Date.now())?.value as Page<T> | undefined;
    if (!page) return pages > 0 ? { first, items, next, why: null, pages } : null;
    items = [...items, ...page.items];
    next = page.next;
    pages++;
  }
  return { first, items, next, why: null, pages };
}
