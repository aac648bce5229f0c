import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** From where to where a place reaches down the text, in pixels from its top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where places stand in a text as it is laid out, by their keys (`data-at`); what is not in it is left out. Measured
 * again whenever the text takes another shape.
 */
export function useExtents(
  text: RefObject<HTMLElement | null>,
  keys: readonly string[],
  drawn: unknown,
): ReadonlyMap<string, Extent> {
  const [extents, setExtents] = useState<ReadonlyMap<string, Extent>>(new Map());
  const told = keys.join(' ');
  useLayoutEffect(() => {
    const within = text.current;
    if (!within || told === '') return;
    const measure = () =>
      setExtents((before) => {
        const now = extentsIn(within, told.split(' '));
        return isSame(before, now) ? before : now;
      });
    const observer = new ResizeObserver(measure);
    observer.observe(within);
    measure();
    return () => observer.disconnect();
  }, [text, told, drawn]);
  return extents;
}

const isSame = (a: ReadonlyMap<string, Extent>, b: ReadonlyMap<string, Extent>): boolean =>
  a.size === b.size &&
  [...a].every(([key, { top, bottom }]) => b.get(key)?.top === top && b.get(key)?.bottom === bottom);

function extentsIn(text: HTMLElement, keys: readonly string[]): ReadonlyMap<string, Extent> {
  const from = text.getBoundingClientRect().top;
  return new Map(
    keys.flatMap((key): readonly [string, Extent][] => {
      const rects = [...text.querySelectorAll(`[data-at~="${key}"]`)].flatMap((part) => [...part.getClientRects()]);
      if (rects.length === 0) return [];
      const top = Math.min(...rects.map((rect) => rect.top)) - from;
      return [[key, { top, bottom: Math.max(...rects.map((rect) => rect.bottom)) - from }]];
    }),
  );
}

/** Puts things beside their words, one under the other where they would overlap. @param tops wanted, in order */
export function stacked(tops: readonly number[], height: number): readonly number[] {
  let least = Number.NEGATIVE_INFINITY;
  return tops.map((top) => {
    const at = Math.max(top, least);
    least = at + height;
    return at;
  });
}
