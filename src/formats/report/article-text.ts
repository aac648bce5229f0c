import type { Statement } from '../../statements/reading.js';
import { contains, cut, type Span } from '../../text/span.js';
import { escapeHtml } from './escape.js';
import { paragraphsOf } from './paragraphs.js';
import { cutPieces, type Mark, type Piece } from './pieces.js';

/**
 * An article's text as paragraphs with source, cue and content marked, in flat pieces that never nest: put inside one
 * element, that element's text is the article's, character for character.
 */
export function articleText(text: string, statements: readonly Statement[], colors: readonly number[]): string {
  const paragraphs = paragraphsOf(text);
  const pieces = cutPieces(
    text.length,
    statements,
    paragraphs.flatMap(({ words, gap }) => [words[1], gap[1]]),
  );
  const begun = new Set<number>();
  let next = 0;
  return paragraphs
    .map(({ words, gap }) => {
      const inside: string[] = [];
      for (; next < pieces.length && contains(words, pieces[next]!.span); next++)
        inside.push(markedPiece(text, pieces[next]!, statements, colors, begun));
      while (next < pieces.length && pieces[next]!.span[1] <= gap[1]) next++;
      const kind = SPACED.test(cut(text, words)) ? ' class="spaced"' : '';
      const paragraph = words[0] === words[1] ? '' : `<p${kind} dir="auto">${inside.join('')}</p>`;
      return paragraph + escapeHtml(cut(text, gap));
    })
    .join('');
}

/** White space that would be drawn as less than it is, were the paragraph set like others. */
const SPACED = /[ \t]{2}|\t|[ \t][\r\n]|[\r\n][ \t]|^[ \t]/;

function markedPiece(
  text: string,
  { span, marks }: Piece,
  statements: readonly Statement[],
  colors: readonly number[],
  begun: Set<number>,
): string {
  // a lone carriage return is an old line break, which HTML draws as a space
  const words = escapeHtml(cut(text, span)).replace(/&#13;(?!\n)/g, '&#13;<br>');
  if (marks.length === 0) return words;
  const ids = idsOf(marks);
  const [first, ...others] = ids.filter((id) => !begun.has(id));
  for (const id of ids) begun.add(id);
  const anchors = others.map((id) => `<span id="s${id + 1}"></span>`).join('');
  const anchor = first === undefined ? '' : ` id="s${first + 1}"`;
  const ended = ids.filter((id) => endsIn(statements[id]!, span)).map((id) => id + 1);
  const number = ended.length > 0 ? ` data-n="${ended.join(' ')}"` : '';
  const classes = classesOf(marks, statements, colors).join(' ');
  return `${anchors}<span class="${classes}" data-s="${ids.join(' ')}"${anchor}${number}>${words}</span>`;
}

/** The statements of a piece, the one that it says most about first. */
function idsOf(marks: readonly Mark[]): readonly number[] {
  const inContent = marks.some(({ part }) => part === 'content');
  return [...new Set((inContent ? [...marks].reverse() : marks).map(({ statement }) => statement))];
}

const endsIn = ({ spans }: Statement, [, end]: Span): boolean => spans.content.at(-1)?.[1] === end;

/**
 * A source is coloured. Content has a line under it; content inside content, and a cue, have one below that.
 */
function classesOf(
  marks: readonly Mark[],
  statements: readonly Statement[],
  colors: readonly number[],
): readonly string[] {
  const of = (part: Mark['part']) => marks.filter((mark) => mark.part === part).map(({ statement }) => statement);
  const [outer, ...inner] = of('content');
  const source = of('source').at(-1);
  const cue = of('cue').at(-1);
  const classes = ['m'];
  if (source !== undefined) classes.push('source', `c${colors[source]}`);
  if (outer !== undefined) classes.push('content', statements[outer]!.mode, `u${colors[outer]}`);
  if (cue !== undefined) classes.push('cue', `v${colors[cue]}`);
  else if (inner.length > 0) {
    const innermost = inner.at(-1)!;
    classes.push('inner', `inner-${statements[innermost]!.mode}`, `v${colors[innermost]}`);
  }
  return classes;
}
