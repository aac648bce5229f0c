import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePrinting } from '../../print/use-printing.js';
import { all, fitted, panned, type Size, showing, type View, zoomed } from './view-box.js';

/** Zooming by one press of a key or button. */
const STEP = 1.3;
/** Pixels that a pointer moves before it drags rather than chooses. */
const DRAGS = 4;

export interface Viewing {
  readonly view: View;
  readonly zoom: (by: 'in' | 'out' | 'fit') => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Brings a part of the drawing into sight if it is not. */
  readonly show: (part: Size & { readonly x: number; readonly y: number }) => void;
}

/**
 * How a drawing is seen, changed by buttons and keys (what is given back), by dragging, by two fingers, and by the wheel
 * with Ctrl or ⌘ held: the wheel alone scrolls the page, and so does a finger that moves up or down.
 */
export function useView(element: RefObject<SVGSVGElement | null>, drawing: Size, window: Size): Viewing {
  const whole = useMemo(() => fitted(drawing, window), [drawing.width, drawing.height, window.width, window.height]);
  const [own, setOwn] = useState<View | null>(null);
  const printing = usePrinting();
  const sizes = useRef({ drawing, window, whole });
  sizes.current = { drawing, window, whole };
  const change = useCallback((by: (view: View) => View) => setOwn((view) => by(view ?? sizes.current.whole)), []);
  const pan = useCallback(
    (dx: number, dy: number) => change((view) => panned(view, dx, dy, sizes.current.drawing, sizes.current.window)),
    [change],
  );
  const zoom = useCallback(
    (by: 'in' | 'out' | 'fit') => {
      const { width, height } = sizes.current.window;
      if (by === 'fit') setOwn(null);
      else change((view) => zoomed(view, by === 'in' ? STEP : 1 / STEP, width / 2, height / 2));
    },
    [change],
  );
  const show = useCallback(
    (part: Parameters<Viewing['show']>[0]) => change((view) => showing(view, part, sizes.current.window)),
    [change],
  );
  useEffect(() => {
    const svg = element.current;
    return svg ? watchPointers(svg, pan, (by, x, y) => change((view) => zoomed(view, by, x, y))) : undefined;
  }, [element, pan, change]);
  return { view: printing ? all(drawing, window) : (own ?? whole), zoom, pan, show };
}

/** @returns what ends it */
function watchPointers(
  svg: SVGSVGElement,
  pan: (dx: number, dy: number) => void,
  zoomAt: (by: number, x: number, y: number) => void,
): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let dragged = 0;
  const place = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = svg.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (down.size === 0) dragged = 0;
    down.set(event.pointerId, place(event));
  };
  const move = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    // let go where nobody heard of it: outside the window
    if (event.buttons === 0) down.delete(event.pointerId);
    if (!before || event.buttons === 0) return;
    const now = place(event);
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    dragged += Math.abs(dx) + Math.abs(dy);
    if (dragged < DRAGS) return;
    svg.setPointerCapture(event.pointerId);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    if (!other) return pan(dx, dy);
    const apart = (one: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y);
    zoomAt(apart(now) / Math.max(1, apart(before)), (now.x + other.x) / 2, (now.y + other.y) / 2);
  };
  const lift = (event: PointerEvent) => down.delete(event.pointerId);
  // the click at the end of a drag chooses nothing
  const click = (event: MouseEvent) => {
    if (dragged < DRAGS) return;
    event.stopPropagation();
    dragged = 0;
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { x, y } = place(event);
    zoomAt(Math.exp(-event.deltaY / 300), x, y);
  };
  svg.addEventListener('pointerdown', press);
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerup', lift);
  svg.addEventListener('pointercancel', lift);
  svg.addEventListener('click', click, true);
  svg.addEventListener('wheel', wheel, { passive: false });
  return () => {
    svg.removeEventListener('pointerdown', press);
    svg.removeEventListener('pointermove', move);
    svg.removeEventListener('pointerup', lift);
    svg.removeEventListener('pointercancel', lift);
    svg.removeEventListener('click', click, true);
    svg.removeEventListener('wheel', wheel);
  };
}
