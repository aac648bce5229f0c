import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width that an element has, in pixels, as it changes; null before it is drawn. */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number | null] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const at = element.current;
    if (!at) return;
    setWidth(at.clientWidth);
    const watch = new ResizeObserver(() => setWidth(at.clientWidth));
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}
