import type { ComponentChildren } from 'preact';
import { useFocusBack } from '../keys/use-focus-back.js';

/** What comes up from below over a text that has no room beside it. */
export function FromBelow({ close, children }: { readonly close: () => void; readonly children: ComponentChildren }) {
  return (
    <section class="from-below" aria-label="What was touched" {...useFocusBack<HTMLElement>()}>
      <button type="button" class="close plain" aria-label="Close" onClick={close}>
        ×
      </button>
      {children}
    </section>
  );
}
