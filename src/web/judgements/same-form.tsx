import { useState } from 'preact/hooks';
import type { JudgementsMade } from '../../api/contract/judgement.js';
import type { QueryInAddress } from '../address/use-query.js';
import { useFocusNext } from '../keys/use-focus-next.js';
import { PartPicker } from './part-picker.js';
import { Picker } from './picker.js';
import { KINDS, type Kind } from './thing.js';
import { useSending } from './use-sending.js';
import { useWhoAndWhy } from './who-and-why.js';

/** Says that two sources, claims or stories are one, or that a part of one is another; the address keeps what is chosen. */
export function SameForm({
  same,
  query,
  set,
  done,
}: QueryInAddress & { readonly same: boolean; readonly done: (made: JudgementsMade) => void }) {
  const kind = KINDS.find((one) => one === query.kind) ?? 'source';
  const [one, other] = [query.one ?? '', query.other ?? ''];
  const { fields, given, done: clear } = useWhoAndWhy();
  const [isSent, setSent] = useState(false);
  const [noted, focusNoted] = useFocusNext();
  const { judge, isBusy, told } = useSending((made, isLeft) => {
    clear();
    done(made);
    // the address is that of another screen by then
    if (isLeft) return;
    focusNoted();
    setSent(true);
    set({ one: null, other: null });
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const both = { kind, one, other };
    judge(same ? { ...given, merge: both } : { ...given, split: both });
  };
  return (
    <form class="judge" onSubmit={submit}>
      <fieldset class="choices">
        <legend class="unseen">What they are</legend>
        {KINDS.map((name: Kind) => (
          <label key={name}>
            <input
              type="radio"
              name="kind"
              checked={kind === name}
              onChange={() => set({ kind: name, one: null, other: null })}
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <Picker
        thing={kind}
        label={same ? `This ${kind}` : `Of this ${kind}`}
        value={one}
        set={(id) => set({ one: id })}
      />
      {same ? (
        <Picker thing={kind} label={`is the same as`} value={other} set={(id) => set({ other: id })} />
      ) : (
        one !== '' && <PartPicker kind={kind} whole={one} value={other} set={(id) => set({ other: id })} />
      )}
      {fields}
      <p class="choices">
        <button type="submit" class="main" disabled={isBusy || one === '' || other === ''}>
          {same ? 'They are one' : 'It is another'}
        </button>
        {isSent && one === '' && (
          <span role="status" tabIndex={-1} ref={noted}>
            Noted. What changes is worked out anew.
          </span>
        )}
      </p>
      {told}
    </form>
  );
}
