import { printable } from '../text/printable.js';

/** Words on one line without control characters, cut between words where they are longer than `most` characters. */
export function shortened(words: string, most: number): string {
  const line = printable(words).replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
