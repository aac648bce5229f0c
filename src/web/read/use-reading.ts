import { useEffect, useState } from 'preact/hooks';
import type { ReadEvent } from '../../api/contract/read.js';
import { chunksOf, linesOf } from '../client/lines.js';
import { Refused, refusedBy, unreachable } from '../client/problem.js';
import { ask } from '../client/request.js';
import { bodyOf, type Draft } from './draft.js';
import { type Progress, progressed } from './progress.js';

/** A draft as it is read: what is known so far, and why it can't be read if it can't. */
export function useReading(draft: Draft | null): { readonly progress: Progress | null; readonly why: Refused | null } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [why, setWhy] = useState<Refused | null>(null);
  useEffect(() => {
    setProgress(null);
    setWhy(null);
    if (draft === null) return;
    const abort = new AbortController();
    follow(draft, abort.signal, setProgress).catch(
      (error: unknown) => abort.signal.aborted || setWhy(refusedBy(error)),
    );
    return () => abort.abort();
  }, [draft]);
  return { progress, why };
}

/** Reads a draft and tells what is known after every event. @throws Refused */
async function follow(draft: Draft, signal: AbortSignal, tell: (progress: Progress | null) => void): Promise<void> {
  const { type, body } = bodyOf(draft);
  const headers = { 'content-type': type, accept: 'application/x-ndjson' };
  const response = await ask('/api/v1/read', { method: 'POST', headers, body, signal });
  let progress: Progress | null = null;
  for await (const line of linesOf(chunksOf(response.body!))) {
    const event = JSON.parse(line) as ReadEvent;
    if (event.event === 'problem') throw new Refused(event.problem);
    progress = progressed(progress, event);
    tell(progress);
  }
  if (!progress?.isDone) throw unreachable();
}
