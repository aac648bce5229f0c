import { expect, it } from 'vitest';
import { fitted, heightFor, panned, showing, zoomed } from '../../../../src/web/story/graph/view-box.js';

const WINDOW = { width: 800, height: 400 };

it('shows the whole of a drawing that can be read so, and begins at the left of one that is too wide', () => {
  expect(fitted({ width: 400, height: 200 }, WINDOW)).toEqual({ scale: 1, x: 200, y: 12 });
  expect(fitted({ width: 3_000, height: 200 }, WINDOW)).toEqual({ scale: 0.78, x: 12, y: 12 });
  expect(heightFor({ width: 400, height: 200 }, 800, [100, 600])).toBe(224);
  expect(heightFor({ width: 400, height: 9_000 }, 800, [100, 600])).toBe(600);
});

it('keeps what is under the pointer there while it grows', () => {
  const view = { scale: 1, x: 20, y: 30 };
  const larger = zoomed(view, 2, 220, 130);
  expect(larger.scale).toBe(2);
  expect((220 - larger.x) / larger.scale).toBe((220 - view.x) / view.scale);
  expect((130 - larger.y) / larger.scale).toBe((130 - view.y) / view.scale);
  expect(zoomed(view, 1_000, 0, 0).scale).toBe(3);
});

it('never moves a drawing out of sight', () => {
  const drawing = { width: 500, height: 300 };
  const far = panned({ scale: 1, x: 0, y: 0 }, -9_000, 9_000, drawing, WINDOW);
  expect(far.x + drawing.width).toBe(60);
  expect(far.y).toBe(WINDOW.height - 60);
});

it('moves only as far as shows what is asked for, and not at all where it is seen', () => {
  const view = { scale: 1, x: 0, y: 0 };
  expect(showing(view, { x: 100, y: 100, width: 150, height: 26 }, WINDOW)).toEqual(view);
  expect(showing(view, { x: 900, y: 100, width: 150, height: 26 }, WINDOW)).toEqual({ scale: 1, x: -262, y: 0 });
});
