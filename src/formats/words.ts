import { cut, type Span } from '../text/span.js';

/** The words of spans on one line, parts that are apart joined by an ellipsis; empty if there are none. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => cut(text, span).replace(/\s+/g, ' ').trim()).join(' … ');
