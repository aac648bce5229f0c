export type Point = readonly [x: number, y: number];

/**
 * The path of an edge from the right side of one node to the left side of another. Between columns it bends; through the
 * columns that it passes it runs level, so that it touches no node there.
 * @param points the middles of the nodes, and of the places that are kept free for it in the columns between
 * @param width of a node, in pixels
 */
export function edgePath(points: readonly Point[], width: number): string {
  const half = width / 2;
  const [[x, y], ...rest] = points as readonly [Point, ...Point[]];
  let path = `M${x + half},${y}`;
  let [fromX, fromY] = [x + half, y];
  rest.forEach(([toX, toY], i) => {
    const middle = (fromX + toX - half) / 2;
    path += `C${middle},${fromY} ${middle},${toY} ${toX - half},${toY}`;
    if (i < rest.length - 1) path += `H${toX + half}`;
    [fromX, fromY] = [toX + half, toY];
  });
  return path;
}
