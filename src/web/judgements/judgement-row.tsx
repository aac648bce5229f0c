import { useState } from 'preact/hooks';
import type { Judgement } from '../../api/contract/judgement.js';
import { When } from '../dates/when.js';
import { useFocusNext } from '../keys/use-focus-next.js';
import { Decided } from './decided.js';
import { useSending } from './use-sending.js';
import { useWhoAndWhy } from './who-and-why.js';

/** One judgement: what was decided, by whom, when and why; and how to take it back. */
export function JudgementRow({
  judgement,
  changed,
}: {
  readonly judgement: Judgement;
  /** Told when it was taken back; null where nothing may be changed. */
  readonly changed: (() => void) | null;
}) {
  const { at, who, why, decision, undoneBy } = judgement;
  const [row, focusRow] = useFocusNext();
  return (
    <article ref={row} class={undoneBy === null ? 'judgement' : 'judgement undone'}>
      <p>
        <Decided decision={decision} />
      </p>
      <p class="quiet">
        “{why}” · {who}, <When iso={at} />
        {undoneBy !== null && ' · taken back since'}
      </p>
      {changed !== null && undoneBy === null && decision.kind !== 'undo' && (
        <Undo
          id={judgement.id}
          changed={() => {
            focusRow();
            changed();
          }}
        />
      )}
    </article>
  );
}

function Undo({ id, changed }: { readonly id: string; readonly changed: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const [shown, focusShown] = useFocusNext();
  const open = (next: boolean) => {
    focusShown();
    setOpen(next);
  };
  const { fields, given, done } = useWhoAndWhy();
  const { judge, isBusy, told } = useSending(() => {
    done();
    open(false);
    changed();
  });
  if (!isOpen)
    return (
      <button type="button" class="plain" ref={shown} onClick={() => open(true)}>
        Take it back
      </button>
    );
  const submit = (event: Event) => {
    event.preventDefault();
    judge({ ...given, undo: id });
  };
  return (
    <form class="judge" ref={shown} onSubmit={submit}>
      {fields}
      <p class="choices">
        <button type="submit" class="main" disabled={isBusy}>
          Take it back
        </button>
        <button type="button" onClick={() => open(false)}>
          Leave it
        </button>
      </p>
      {told}
    </form>
  );
}
