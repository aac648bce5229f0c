import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Heights are measured; so many more items than are seen are in the page. */
const OVERSCAN = 8;

/**
 * A list of any length that scrolls with the page: what is far from the eye is no part of it, and the next page is asked
 * for before one gets there.
 */
export function VirtualList<T>({
  items,
  keyOf,
  height,
  all,
  more,
  name,
  children,
}: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Of an item, about, in pixels. */
  readonly height: number;
  /** Whether there is nothing more to come. */
  readonly all: boolean;
  readonly more: () => void;
  readonly name: string;
  readonly children: (item: T) => ComponentChildren;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [, drawAgain] = useReducer((n: number) => n + 1, 0);
  const margin = list.current === null ? 0 : list.current.getBoundingClientRect().top + scrollY;
  const options = {
    count: items.length,
    estimateSize: () => height,
    getItemKey: (index: number) => keyOf(items[index]!),
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    initialOffset: () => scrollY,
    initialRect: { width: innerWidth, height: innerHeight },
    scrollMargin: margin,
    overscan: OVERSCAN,
    onChange: () => drawAgain(0),
  };
  const [virtual] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  const shown = virtual.getVirtualItems();
  const [first, last] = [shown[0], shown.at(-1)];
  const end = last?.index ?? -1;
  useLayoutEffect(() => {
    if (!all && end >= items.length - OVERSCAN) more();
  }, [all, end, items.length, more]);
  const space = {
    paddingTop: `${(first?.start ?? margin) - margin}px`,
    paddingBottom: `${last ? virtual.getTotalSize() - (last.end - margin) : 0}px`,
  };
  return (
    <ol class="virtual" ref={list} aria-label={name} style={space}>
      {shown.map(({ index, key }) => (
        <li
          key={key}
          data-index={index}
          ref={(item) => virtual.measureElement(item)}
          aria-setsize={all ? items.length : -1}
          aria-posinset={index + 1}
        >
          {children(items[index]!)}
        </li>
      ))}
    </ol>
  );
}
