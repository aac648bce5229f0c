import { useCallback, useMemo, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import type { QueryInAddress } from '../address/use-query.js';
import { type Evidence, evidenceIn, evidenceWords } from './evidence-address.js';

export interface OpenEvidence {
  /** What the address says is open. */
  readonly evidence: Evidence | null;
  readonly open: (evidence: Evidence) => void;
  readonly close: () => void;
}

/** Which texts are open beside each other: a step in the history, so that Back closes them, and closing takes it back. */
export function useEvidence({ query, set }: QueryInAddress): OpenEvidence {
  const { back } = useLocation();
  const wasOpenedHere = useRef(false);
  const open = useCallback(
    (evidence: Evidence) => {
      wasOpenedHere.current = true;
      set({ evidence: evidenceWords(evidence) }, true);
    },
    [set],
  );
  const close = useCallback(() => {
    if (!new URLSearchParams(location.search).has('evidence')) return;
    if (wasOpenedHere.current) back();
    else set({ evidence: null });
    wasOpenedHere.current = false;
  }, [back, set]);
  const evidence = useMemo(() => evidenceIn(query.evidence), [query.evidence]);
  return { evidence, open, close };
}
