import type { Quotation } from '../text/quotations.js';
import { overlaps } from '../text/span.js';
import type { Draft } from './draft.js';
import type { Paragraph } from './paragraphs.js';

const OPENS = /^[“"‘'«„]/;
/** So many paragraphs at most does a quotation run on in that is not opened again. */
const LONGEST_RUN = 12;

/**
 * True if a quotation that its paragraph does not close goes on: the next paragraph opens with a mark, or, as where a
 * document is quoted at length, a later one closes what none of its own marks opened.
 */
export function isContinued(draft: Draft, { span }: Quotation): boolean {
  const { text, paragraphs } = draft;
  const at = paragraphs.findIndex((paragraph) => overlaps(paragraph.span, span));
  if (span[1] < paragraphs[at]!.span[1]) return false;
  const rest = paragraphs.slice(at + 1).filter(({ kind }) => kind === 'body');
  if (rest[0] === undefined) return false;
  if (OPENS.test(text[rest[0].span[0]]!)) return true;
  return rest.slice(0, LONGEST_RUN).some((paragraph) => closesWhatItDidNotOpen(draft, paragraph));
}

function closesWhatItDidNotOpen({ text, quoted }: Draft, { span: [from, to] }: Paragraph): boolean {
  const last = text.slice(from, to).search(/["”]\s*$/);
  return last >= 0 && !quoted.some(({ span }) => span[0] <= from + last && from + last < span[1]);
}
