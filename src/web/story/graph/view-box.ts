/** How a drawing is seen: how large, and where its left upper corner stands in the window onto it, in pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.25;
const LARGEST = 3;
/** Smaller than this, names can't be read: a drawing that is too wide begins at its left instead. */
const READABLE = 0.78;
const EDGE = 12;

/** The whole drawing if it can be read so, never larger than it is; else its beginning. */
export function fitted(drawing: Size, window: Size): View {
  const whole = Math.min(1, (window.width - 2 * EDGE) / drawing.width, (window.height - 2 * EDGE) / drawing.height);
  const scale = Math.max(whole, READABLE);
  return { scale, x: Math.max(EDGE, (window.width - drawing.width * scale) / 2), y: EDGE };
}

/** The whole drawing, however small: on paper there is no moving it. */
export function all(drawing: Size, window: Size): View {
  return { scale: Math.min(1, window.width / drawing.width, window.height / drawing.height), x: 0, y: 0 };
}

/** How high a window of some width needs to be to show a drawing as `fitted` does, within bounds. */
export function heightFor(drawing: Size, width: number, [least, most]: readonly [number, number]): number {
  const { scale } = fitted(drawing, { width, height: most });
  return Math.round(Math.min(most, Math.max(least, drawing.height * scale + 2 * EDGE)));
}

/** Larger or smaller by a factor, while the point under `x`, `y` of the window stays where it is. */
export function zoomed(view: View, by: number, x: number, y: number): View {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, view.scale * by));
  const real = scale / view.scale;
  return { scale, x: x - (x - view.x) * real, y: y - (y - view.y) * real };
}

/** Moved, but never so far that nothing of the drawing is seen. */
export function panned(view: View, dx: number, dy: number, drawing: Size, window: Size): View {
  const keep = 60;
  const within = (at: number, inside: number, outside: number) =>
    Math.min(outside - keep, Math.max(keep - inside * view.scale, at));
  return {
    scale: view.scale,
    x: within(view.x + dx, drawing.width, window.width),
    y: within(view.y + dy, drawing.height, window.height),
  };
}

/** Moved as little as shows a part of the drawing whole. */
export function showing(view: View, part: Size & { readonly x: number; readonly y: number }, window: Size): View {
  const along = (at: number, start: number, length: number, outside: number) => {
    const [from, to] = [at + start * view.scale, at + (start + length) * view.scale];
    if (from < EDGE) return at + EDGE - from;
    return to > outside - EDGE ? at - (to - outside + EDGE) : at;
  };
  return {
    scale: view.scale,
    x: along(view.x, part.x, part.width, window.width),
    y: along(view.y, part.y, part.height, window.height),
  };
}
