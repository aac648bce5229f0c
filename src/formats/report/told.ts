import type { Finding } from '../../statements/finding.js';
import type { Statement } from '../../statements/reading.js';
import { printable } from '../../text/printable.js';
import type { Span } from '../../text/span.js';
import { wordsOf } from '../words.js';

/** The texts that statements have their words from, and the findings about them. */
export interface Told {
  readonly text: string;
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

/** The words of some spans of a statement, on one line. */
export const wordsIn = ({ text, title }: Told, { field }: Statement, spans: readonly Span[]): string =>
  printable(wordsOf(field === 'title' ? (title ?? '') : text, spans));
