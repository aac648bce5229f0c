import type { PlacedNode } from './place-nodes.js';

export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** A step aside counts as so many ahead. */
const ASIDE = 3;

/** The node that one comes to from another by an arrow key; null if there is none that way. */
export function nearest(nodes: readonly PlacedNode[], from: PlacedNode, way: Way): PlacedNode | null {
  const isLevel = way === 'ArrowLeft' || way === 'ArrowRight';
  const sign = way === 'ArrowLeft' || way === 'ArrowUp' ? -1 : 1;
  let best: PlacedNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const [ahead, aside] = isLevel ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    if (ahead <= 0 || (!isLevel && node.column !== from.column)) continue;
    const far = ahead + ASIDE * aside;
    if (far < least) [best, least] = [node, far];
  }
  return best;
}
