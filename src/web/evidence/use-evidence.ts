import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
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
  const evidence = useMemo(() => evidenceIn(query.evidence), [query.evidence]);
  const isClosing = useRef(false);
  useEffect(() => {
    isClosing.current = false;
    if (evidence === null) wasOpenedHere.current = false;
  }, [evidence]);
  // a step back takes a moment, in which it must not be taken again
  const close = useCallback(() => {
    if (isClosing.current || !new URLSearchParams(location.search).has('evidence')) return;
    isClosing.current = true;
    if (wasOpenedHere.current) back();
    else set({ evidence: null });
  }, [back, set]);
  return { evidence, open, close };
}
