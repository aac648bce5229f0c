import { contains, cut } from '../../text/span.js';
import { escapeHtml } from './escape.js';
import { type Marking, pieceWriter } from './marked-text.js';
import { paragraphsOf } from './paragraphs.js';
import { cutPieces, type Placed } from './pieces.js';

/**
 * An article's text as paragraphs with everything marked that has a place in it, in flat pieces that never nest: put
 * inside one element, that element's text is the article's, character for character.
 */
export function articleText(text: string, placed: readonly Placed[], marking: Marking): string {
  const paragraphs = paragraphsOf(text);
  const pieces = cutPieces(
    text.length,
    placed,
    paragraphs.flatMap(({ words, gap }) => [words[1], gap[1]]),
  );
  const write = pieceWriter(text, pieces, marking);
  let next = 0;
  return paragraphs
    .map(({ words, gap }) => {
      const inside: string[] = [];
      for (; next < pieces.length && contains(words, pieces[next]!.span); next++) inside.push(write(pieces[next]!));
      while (next < pieces.length && pieces[next]!.span[1] <= gap[1]) next++;
      const kind = SPACED.test(cut(text, words)) ? ' class="spaced"' : '';
      const paragraph = words[0] === words[1] ? '' : `<p${kind} dir="auto">${inside.join('')}</p>`;
      return paragraph + escapeHtml(cut(text, gap));
    })
    .join('');
}

/** White space that would be drawn as less than it is, were the paragraph set like others. */
const SPACED = /[ \t]{2}|\t|[ \t][\r\n]|[\r\n][ \t]|^[ \t]/;

/** An article's title with what is said in it marked. */
export function markedTitle(title: string, placed: readonly Placed[], marking: Marking): string {
  const pieces = cutPieces(title.length, placed);
  return pieces.map(pieceWriter(title, pieces, marking)).join('');
}
