import { parseHTML } from 'linkedom';

/** Nested deeper than this a page is broken or hostile; the parser's time grows with the square of the depth. */
export const DEEPEST = 400;

/** What we need of a DOM. */
export type Dom = Document;

/** Elements that start on a line of their own; all others, unknown ones too, are parts of a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote body center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul form nav aside footer amp-live-list caption option'.split(
    ' ',
  ),
);

/** Nothing is in them, so nothing is nested in them. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Closed by the next of their kind: they don't nest by being left open. */
const CLOSED_BY_NEXT = new Set('p li dd dt td th tr tbody thead tfoot option'.split(' '));
/** Once in a page, by the book. */
const FRAME = new Set(['html', 'head', 'body', '!doctype']);
/** What is in them is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'xmp']);

/** A page as a DOM: whole pages, fragments, and broken ones alike. Nothing in it is run or fetched. */
export function parsePage(html: string): Dom {
  const { head, body, attributes } = flattened(html);
  // linkedom wants one html and one body, and finds nothing in a page that has none, or two
  return parseHTML(`<html${attributes.html}><head>${head}</head><body${attributes.body}>${body}</body></html>`)
    .document as unknown as Dom;
}

/** The markup of a page, parted where its head ends. */
interface Markup {
  readonly head: string;
  readonly body: string;
  /** Of the first html and body, as they are written. */
  readonly attributes: { html: string; body: string };
}

/**
 * A page's markup without its html, head and body tags, and without tags beyond a depth, whose words stay. Read off the
 * tags alone, since the parser is what must be kept from them; one pass, whatever the page holds.
 */
function flattened(html: string): Markup {
  const kept: string[] = [];
  const attributes = { html: '', body: '' };
  let headParts = -1;
  let depth = 0;
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = end;
      continue;
    }
    const [, slash = '', name = ''] = TAG_NAME.exec(html.slice(at, at + 40)) ?? [];
    const tag = name.toLowerCase();
    if (tag === '' || VOID.has(tag) || CLOSED_BY_NEXT.has(tag)) continue;
    const end = html.indexOf('>', at);
    if (end < 0) break;
    // a script closed in itself, as in pages written out as XML, would take the rest of the page as its own
    const isEmpty = RAW.has(tag) && html[end - 1] === '/';
    if (RAW.has(tag) && !isEmpty) {
      const close = slash === '' ? indexOfTag(html, `</${tag}`, end) : at;
      if (close < 0) break;
      at = close;
      continue;
    }
    const isFrame = FRAME.has(tag);
    if (isFrame && slash === '' && (tag === 'html' || tag === 'body')) attributes[tag] ||= html.slice(at + 5, end);
    const tooDeep = !isFrame && !isEmpty && (slash === '' ? ++depth > DEEPEST : depth > 0 && depth-- > DEEPEST);
    if (!isFrame && !tooDeep && !isEmpty) continue;
    kept.push(html.slice(from, at));
    if (headParts < 0 && (slash === '' ? tag === 'body' : tag === 'head')) headParts = kept.length;
    from = end + 1;
    at = end;
  }
  kept.push(html.slice(from));
  const split = Math.max(headParts, 0);
  return { head: kept.slice(0, split).join(''), body: kept.slice(split).join(''), attributes };
}

const TAG_NAME = /^<(\/?)(!doctype|[a-z][a-z0-9:-]*)/i;

/** Where a closing tag stands, in capitals or not; -1 if nowhere. */
function indexOfTag(html: string, tag: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at, at + tag.length).toLowerCase() === tag) return at;
  return -1;
}

/** What a walk through a page meets. */
export interface Visitor {
  /** False leaves out what is in the element; `leave` is not called then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(words: string): void;
  comment?(words: string): void;
}

/** All below an element, in the order of the page. Without recursion: a page may be nested as deep as it likes. */
export function visit(root: Element, visitor: Visitor): void {
  const path: { element: Element; nodes: ArrayLike<ChildNode>; next: number }[] = [
    { element: root, nodes: root.childNodes, next: 0 },
  ];
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const node = here.nodes[here.next++];
    if (node === undefined) {
      path.pop();
      if (path.length > 0) visitor.leave(here.element);
    } else if (node.nodeType === 3) visitor.text(node.textContent ?? '');
    else if (node.nodeType === 8) visitor.comment?.(node.textContent ?? '');
    else if (node.nodeType === 1 && visitor.enter(node as Element))
      path.push({ element: node as Element, nodes: node.childNodes, next: 0 });
  }
}

/** True for what leads somewhere; an anchor without an address only names a place, and may be left open. */
export const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href');
