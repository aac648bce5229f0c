import { useCallback } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { type Query, withQuery } from './query-string.js';

export interface QueryInAddress {
  readonly query: Readonly<Record<string, string>>;
  /** Changes some of it and leaves the rest; `back` makes a step that Back undoes. */
  readonly set: (changes: Query, back?: boolean) => void;
}

/** What is chosen on a screen, as its address tells: it survives reload and Back, and can be shared. */
export function useQuery(): QueryInAddress {
  const { query, path, route } = useLocation();
  const set = useCallback(
    (changes: Query, back = false) => {
      const now = Object.fromEntries(new URLSearchParams(location.search));
      route(withQuery(path, { ...now, ...changes }), !back);
    },
    [path, route],
  );
  return { query, set };
}
