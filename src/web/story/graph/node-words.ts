import { type Role, roleWords } from '../../claim/roles.js';
import { dateWords } from '../../dates/words.js';
import { RELATIONS } from '../../words/relation.js';
import type { GraphNode, LineageGraph } from './lineage-graph.js';

/** Of the drawing's letters, where they are widest. */
const FONT = '600 12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/** What each node has from which others, by its id: `copies Norlan Press Agency`; of folded copies, `of Norlan Press Agency`. */
export function fromWords({ nodes, edges }: LineageGraph): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const words = new Map<string, string[]>();
  for (const { from, to, relation } of edges) {
    const verb = byId.get(to)?.kind === 'fold' ? 'of' : RELATIONS[relation];
    words.set(to, [...(words.get(to) ?? []), `${verb} ${byId.get(from)?.label}`]);
  }
  return words;
}

/**
 * All that a node tells to those who hover it or can't see it.
 * @param from what it has from which others
 */
export function nodeWords(
  { kind, label, isOrigin, at, articles }: GraphNode,
  {
    title,
    role,
    from,
  }: { readonly title: string | null; readonly role: Role | null; readonly from: readonly string[] },
): string {
  if (kind === 'outside') return `${label}, not in the library`;
  if (kind === 'fold') return `${label} ${from.join(', ')}: show them`;
  return [
    label,
    ...from,
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
