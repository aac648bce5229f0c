import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Root } from 'mdast';
import { BLOCKS } from './dom.js';

/** Words of a file, or a remark in it, with the offset in the file where they start. */
export interface Piece {
  readonly kind: 'words' | 'comment';
  readonly words: string;
  readonly at: number;
}

/** A paragraph, subhead, list item or table, as the pieces of the file that it is made of. */
export interface MarkdownBlock {
  readonly heading: number | null;
  readonly pieces: readonly Piece[];
}

/** Deeper than this no list or quotation of a report goes. */
const DEEPEST = 100;
/** What is not the article's: pictures, notes, code, what is struck through, definitions of links. */
const LEFT_OUT = new Set(
  'code definition delete footnoteDefinition footnoteReference image imageReference thematicBreak toml yaml'.split(' '),
);

/**
 * The blocks of a Markdown document in order, freed of markup. A comment that stands between two blocks is a block.
 * @param source the text that the tree was made of
 */
export function markdownBlocks(tree: Root, source: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const walk = (node: Nodes, depth: number) => {
    if (LEFT_OUT.has(node.type) || depth > DEEPEST) return;
    if (node.type === 'html') blocks.push(...htmlParts(node, source).map((pieces) => ({ heading: null, pieces })));
    else if (node.type === 'table') blocks.push({ heading: null, pieces: tableWords(node.children, source) });
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const heading = node.type === 'heading' ? node.depth : null;
      blocks.push({ heading, pieces: node.children.flatMap((child) => inline(child, source, depth)) });
    } else if ('children' in node) for (const child of node.children) walk(child, depth + 1);
  };
  walk(tree, 0);
  return blocks;
}

const startOf = (node: Nodes): number => node.position!.start.offset!;
const endOf = (node: Nodes): number => node.position!.end.offset!;
const words = (text: string, at: number): Piece => ({ kind: 'words', words: text, at });

function inline(node: Nodes, source: string, depth: number): readonly Piece[] {
  if (LEFT_OUT.has(node.type) || depth > DEEPEST) return [];
  if (node.type === 'text') return textPieces(node.value, source.slice(startOf(node), endOf(node)), startOf(node));
  if (node.type === 'inlineCode') return [words(node.value, source.indexOf(node.value, startOf(node)))];
  if (node.type === 'break') return [words('\n', startOf(node))];
  if (node.type === 'html') return htmlParts(node, source).flat();
  return 'children' in node ? node.children.flatMap((child) => inline(child as Nodes, source, depth + 1)) : [];
}

/** Rows as lines, cells parted by a bar, as in the table of a page. */
function tableWords(rows: readonly Nodes[], source: string): readonly Piece[] {
  return rows.flatMap((row, i) => {
    const cells = 'children' in row ? (row.children as readonly Nodes[]) : [];
    const line = cells
      .map((cell) => ({ at: startOf(cell), pieces: inline(cell, source, 0) }))
      .filter(({ pieces }) => pieces.length > 0);
    const cellPieces = line.flatMap(({ at, pieces }, k) => (k === 0 ? pieces : [words(' | ', at), ...pieces]));
    return i === 0 ? cellPieces : [words('\n', startOf(row)), ...cellPieces];
  });
}

/** What in a text node's source stands for something else: an escape, a character reference, a line break. */
const WRITTEN = /\\([!-/:-@[-`{-~])|&(#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});|[ \t]*(?:\r\n?|\n)[ \t>]*/gi;

/** A text node's words; what its source seems to say gives way to what the parser says that it is. */
function textPieces(value: string, source: string, at: number): readonly Piece[] {
  const pieces = stretches(source, at, true);
  const asParsed = value.replace(/\r\n?|\n/g, ' ');
  return pieces.map((piece) => piece.words).join('') === asParsed ? pieces : [words(asParsed, at)];
}

/** Stretches that stand in the source as they are; a line that is merely wrapped goes on after a space. */
function stretches(source: string, at: number, escapes: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: written, 1: escaped, 2: reference, index } of source.matchAll(WRITTEN)) {
    const meant = escaped ?? (reference === undefined ? ' ' : characterOf(reference));
    if (meant === null || (escaped !== undefined && !escapes)) continue;
    if (index > from) pieces.push(words(source.slice(from, index), at + from));
    pieces.push(words(meant, at + index + (escaped === undefined ? 0 : 1)));
    from = index + written.length;
  }
  if (from < source.length) pieces.push(words(source.slice(from), at + from));
  return pieces;
}

function characterOf(reference: string): string | null {
  if (!reference.startsWith('#')) return decodeNamedCharacterReference(reference) || null;
  const hex = /^#x/i.test(reference);
  const code = Number.parseInt(reference.slice(hex ? 2 : 1), hex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

const HTML =
  /<!--(?:-?>|([\s\S]*?)-->)|<(script|style|iframe|figure|svg|textarea)\b[\s\S]*?(?:<\/\2\s*>|$)|<\/?([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|<[!?][^>]*>/gi;

/** The words and comments of markup inside Markdown, in a part for each of its blocks. */
function htmlParts(node: Nodes, source: string): readonly (readonly Piece[])[] {
  const start = startOf(node);
  const html = source.slice(start, endOf(node));
  const parts: Piece[][] = [[]];
  let from = 0;
  for (const { 0: mark, 1: comment, 3: tag = '', index } of html.matchAll(HTML)) {
    parts.at(-1)!.push(...stretches(html.slice(from, index), start + from, false));
    from = index + mark.length;
    if (comment !== undefined) parts.at(-1)!.push({ kind: 'comment', words: comment.trim(), at: start + index });
    else if (tag.toLowerCase() === 'br') parts.at(-1)!.push(words('\n', start + index));
    else if (BLOCKS.has(tag.toLowerCase())) parts.push([]);
  }
  parts.at(-1)!.push(...stretches(html.slice(from), start + from, false));
  return parts.filter((pieces) => pieces.length > 0);
}
