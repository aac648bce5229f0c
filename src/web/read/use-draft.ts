import { useState } from 'preact/hooks';
import type { Draft } from './draft.js';

/** The draft that was handed in last: in memory alone, so that it is gone with the page, but not with the screen. */
let last: Draft | null = null;

/** The draft that is read, which is still there when one comes back to the screen. */
export function useDraft(): readonly [Draft | null, (draft: Draft | null) => void] {
  const [draft, setDraft] = useState(last);
  const hand = (next: Draft | null) => {
    last = next;
    setDraft(next);
  };
  return [draft, hand];
}
