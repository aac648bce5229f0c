import { type Quotation, quotationsIn } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import type { Mode } from './reading.js';

const LETTER = /[\p{L}\p{N}]/u;

/** direct if all letters of the content are in quotation marks, indirect if none, else mixed. */
export function modeOf(text: string, content: readonly Span[], quoted: readonly Quotation[]): Mode {
  let inside = false;
  let outside = false;
  for (const [start, end] of content) {
    const near = quotationsIn(quoted, [start, end]);
    for (let i = start; i < end && !(inside && outside); i++) {
      if (!LETTER.test(text[i]!)) continue;
      if (near.some(({ span }) => span[0] <= i && i < span[1])) inside = true;
      else outside = true;
    }
  }
  return inside && outside ? 'mixed' : inside ? 'direct' : 'indirect';
}
