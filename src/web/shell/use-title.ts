import { useEffect } from 'preact/hooks';

/** Names the screen in the window's title, so that it is found among tabs and in the history. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} · Hearsay` : 'Hearsay';
  }, [title]);
}
