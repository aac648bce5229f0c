import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Asked } from './asked.js';
import { recall } from './cache.js';
import type { Refused } from './problem.js';
import { get } from './request.js';

/** What a screen has of what it asked for; `again` asks once more. */
export type Answer<T> = (
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'refused'; readonly why: Refused }
) & { readonly again: () => void };

type Held<T> = { readonly address: string; readonly value?: T; readonly why?: Refused };

/**
 * Asks for an address (nothing for null) and follows its changes: what was asked before is aborted. What the address
 * answered a while ago is shown at once, and asked again behind.
 */
export function useAnswer<T>(address: Asked<T> | null): Answer<T> {
  const [held, setHeld] = useState<Held<T>>({ address: '' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (address === null || (turn === 0 && recall(address, Date.now())?.fresh)) return;
    const abort = new AbortController();
    get(address, abort.signal).then(
      (value) => setHeld({ address, value }),
      (why: Refused) => abort.signal.aborted || setHeld({ address, why }),
    );
    return () => abort.abort();
  }, [address, turn]);
  const again = useCallback(() => {
    setHeld({ address: '' });
    setTurn((n) => n + 1);
  }, []);
  if (address === null) return { state: 'waiting', again };
  if (held.address === address && held.why) return { state: 'refused', why: held.why, again };
  const value = held.address === address ? held.value : (recall(address, Date.now())?.value as T | undefined);
  return value === undefined ? { state: 'waiting', again } : { state: 'here', value, again };
}
