import { type Quotation, quotationsIn } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import type { Mode } from './reading.js';

const LETTER = /[\p{L}\p{N}]/u;

/** direct if all letters of the content are in quotation marks, indirect if none, else mixed. */
export function modeOf(text: string, content: readonly Span[], quoted: readonly Quotation[]): Mode {
  let inside = false;
  let outside = false;
  for (const [start, end] of content) {
    let at = start;
    // what stands before, between and behind the quotations
    for (const { span } of [...quotationsIn(quoted, [start, end]), { span: [end, end] }]) {
      outside ||= LETTER.test(text.slice(at, Math.max(at, span[0])));
      inside ||= LETTER.test(text.slice(Math.max(start, span[0]), Math.min(end, span[1])));
      at = span[1];
    }
  }
  return inside && outside ? 'mixed' : inside ? 'direct' : 'indirect';
}
