import { type Role, roleWords } from '../../claim/roles.js';
import { dateWords } from '../../dates/words.js';
import type { GraphNode } from './lineage-graph.js';

/** Of the drawing's letters, where they are widest. */
const FONT = '600 12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/** All that a node tells to those who hover it or can't see it. */
export function nodeWords({ kind, label, isOrigin, at, articles }: GraphNode, title: string | null, role: Role | null) {
  if (kind === 'outside') return `${label}, not in the library`;
  if (kind === 'fold') return `${label}: show them`;
  return [
    label,
    ...(at === null ? [] : [dateWords(at, { now: new Date() })]),
    ...(title === null ? [] : [title]),
    ...(role === null ? (isOrigin ? ['from its own sources'] : []) : [roleWords(role)]),
    ...(articles.length > 1 ? [`${articles.length} articles`] : []),
  ].join(' · ');
}

let canvas: CanvasRenderingContext2D | null = null;

/** How wide words are drawn, in pixels. */
export function widthOf(words: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return words.length * 7;
  canvas.font = FONT;
  return canvas.measureText(words).width;
}

/** As much of a name as has room, with an ellipsis if that is not all. */
export function cutTo(name: string, width: number, measure: (words: string) => number = widthOf): string {
  if (measure(name) <= width) return name;
  let end = name.length - 1;
  while (end > 1 && measure(`${name.slice(0, end).trimEnd()}…`) > width) end--;
  return `${name.slice(0, end).trimEnd()}…`;
}
