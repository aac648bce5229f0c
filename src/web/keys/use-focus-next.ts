import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

const CAN_HAVE_IT = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex]';

/**
 * Where the focus goes when what has it is about to be taken away: call `next` before that; as soon as it is gone, the
 * element, or the first thing in it that can have the focus, has it.
 */
export function useFocusNext(): readonly [ref: (drawn: HTMLElement | null) => void, next: () => void] {
  const element = useRef<HTMLElement | null>(null);
  const isWaiting = useRef(false);
  useLayoutEffect(() => {
    if (!isWaiting.current || !element.current || !isLost()) return;
    isWaiting.current = false;
    focusOn(element.current);
  });
  const ref = useCallback((drawn: HTMLElement | null) => {
    element.current = drawn;
  }, []);
  const next = useCallback(() => {
    isWaiting.current = true;
  }, []);
  return [ref, next];
}

/** Nothing has it, or what can't have it any more. */
const isLost = (): boolean =>
  document.activeElement === null || document.activeElement.matches('body, button:disabled');

function focusOn(element: HTMLElement): void {
  const first = element.matches(CAN_HAVE_IT) ? element : element.querySelector<HTMLElement>(CAN_HAVE_IT);
  first?.focus({ preventScroll: true });
}
