import type { TargetedFocusEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For what opens over a screen: when it goes and takes the focus along, that goes back to where it came in from, or to
 * the content if that is gone too.
 */
export function useFocusBack<T extends HTMLElement>() {
  const element = useRef<T>(null);
  const from = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const own = element.current;
    return () => {
      if (!own?.contains(document.activeElement)) return;
      const before = from.current as HTMLElement | SVGElement | null;
      const there = before?.isConnected ? before : document.getElementById('content');
      there?.focus({ preventScroll: true });
    };
  }, []);
  const onFocusIn = ({ currentTarget, relatedTarget }: TargetedFocusEvent<T>) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) from.current = relatedTarget;
  };
  return { ref: element, onFocusIn };
}
