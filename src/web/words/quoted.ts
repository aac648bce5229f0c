import type { Statement } from '../../api/contract/reading.js';
import { cut, type Span } from '../../text/span.js';

/** The words of spans on one line, parts that are apart joined by an ellipsis; empty if there are none. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => cut(text, span).replace(/\s+/g, ' ').trim()).join(' … ');

/** The words of a part of a statement, wherever it stands. */
export const statementWords = (
  { text, title }: { readonly text: string; readonly title: string | null },
  { field, spans }: Pick<Statement, 'field' | 'spans'>,
  part: 'source' | 'cue' | 'content',
): string => wordsOf(field === 'title' ? (title ?? '') : text, spans[part]);

/** `a` for 0, `z` for 25, `aa` for 26: what findings are called, as statements are by numbers. */
export const letter = (i: number): string =>
  (i < 26 ? '' : letter(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26));
