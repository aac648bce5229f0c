import { useEffect } from 'preact/hooks';
import { Failed } from '../answers/failed.js';
import { Skeleton } from '../answers/skeleton.js';
import { useTitle } from '../shell/use-title.js';
import { DraftForm } from './draft-form.js';
import { DraftRead } from './draft-read.js';
import { useDraft } from './use-draft.js';
import { useReading } from './use-reading.js';

/** Reads a draft that is pasted or dropped, and shows what is found as it is found. */
export function ReadScreen() {
  useTitle('Read a draft');
  const [draft, setDraft] = useDraft();
  const { progress, why } = useReading(draft);
  // the form goes with the focus that was in it
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [draft]);
  const another = () => setDraft(null);
  if (draft === null) return <DraftForm read={setDraft} />;
  if (why)
    return (
      <>
        <Failed why={why} again={() => setDraft({ ...draft })} isScreen />
        <button type="button" onClick={another}>
          Another draft
        </button>
      </>
    );
  if (progress === null) return <Skeleton what="the draft" lines={12} />;
  return <DraftRead draft={draft} progress={progress} another={another} />;
}
