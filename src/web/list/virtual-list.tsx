import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Heights are measured; so many more items than are seen are in the page. */
const OVERSCAN = 8;

/** The heights in lists that were left, so that Back leads to where one was. */
const measured = new Map<string, VirtualItem[]>();
const MOST_KEPT = 12;

function keepMeasured(place: string, items: readonly VirtualItem[]): void {
  measured.delete(place);
  measured.set(place, [...items]);
  const [oldest] = measured.keys();
  if (measured.size > MOST_KEPT && oldest !== undefined) measured.delete(oldest);
}

/**
 * A list of any length that scrolls with the page: what is far from the eye is no part of it, and the next page is asked
 * for before one gets there. What is read stays where it is when something new comes before it.
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
  readonly height: (item: T) => number;
  /** Whether there is nothing more to come. */
  readonly all: boolean;
  readonly more: () => void;
  readonly name: string;
  readonly children: (item: T) => ComponentChildren;
}) {
  const list = useRef<HTMLOListElement>(null);
  // read once: the address changes before the list goes
  const [place] = useState(() => `${location.pathname}${location.search} ${name}`);
  const [, drawAgain] = useReducer((n: number) => n + 1, 0);
  const margin = list.current === null ? 0 : list.current.getBoundingClientRect().top + scrollY;
  const options = {
    count: items.length,
    estimateSize: (index: number) => height(items[index]!),
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
    initialMeasurementsCache: measured.get(place) ?? [],
    onChange: () => drawAgain(0),
  };
  const [virtual] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  const before = useRef(items);
  const eyed = useRef<VirtualItem | null>(null);
  if (before.current !== items) {
    // what comes in above what one reads must not move it; who sees the top of the list wants to see what is new
    eyed.current = scrollY > margin ? (virtual.measurementsCache.find(({ end }) => end > scrollY) ?? null) : null;
    before.current = items;
  }
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => () => keepMeasured(place, virtual.measurementsCache), [virtual, place]);
  useLayoutEffect(() => virtual._willUpdate());
  const shown = virtual.getVirtualItems();
  useLayoutEffect(() => {
    const was = eyed.current;
    const is = was && virtual.measurementsCache.find(({ key }) => key === was.key);
    if (is && is.start !== was.start) scrollBy(0, is.start - was.start);
  }, [items, virtual]);
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
