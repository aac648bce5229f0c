import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What each key does, by its name (`j`, `Enter`, `Escape`, `/`). */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens to keys anywhere on the page, but not while somebody types, chooses or follows something. */
export function useKeys(keys: Keys): void {
  // what a key does is known as soon as the page shows it: two keys in quick succession are two steps
  const now = useRef(keys);
  useLayoutEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTaken(event.target as HTMLElement, event.key)) return;
      now.current[event.key]?.(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** Fields take every key, and what can be pressed takes Enter. */
const isTaken = (at: HTMLElement, key: string): boolean =>
  at.closest?.('input, textarea, select, [contenteditable], dialog') != null ||
  (key === 'Enter' && at.closest?.('a, button, summary') != null);
