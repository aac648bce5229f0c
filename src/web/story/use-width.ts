import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePrinting } from '../print/use-printing.js';

/**
 * The width that an element has, in pixels, as it changes; null before it is drawn.
 * @param onPaper its width in print, where nothing is measured
 */
export function useWidth<T extends Element>(onPaper: number): readonly [RefObject<T | null>, number | null] {
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
  return [element, usePrinting() ? onPaper : width];
}
