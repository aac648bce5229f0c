import { printable } from '../../text/printable.js';
import type { Span } from '../../text/span.js';
import { wordsOf } from '../words.js';
import { toWords } from './facts.js';
import { mentionKey } from './places.js';

/** So many mentions are shown at once; the others open on demand. */
const SHOWN = 8;
const LONGEST = 32;

/** The places where a source is mentioned, by the words that stand there. */
export function mentionLinks(text: string, mentions: readonly Span[], voice: number): string {
  const links = mentions.map((span, i) => toWords(mentionKey(voice, i), shortened(printable(wordsOf(text, [span])))));
  const others = links.slice(SHOWN);
  const more =
    others.length > 0
      ? `<details class="more"><summary>${others.length} more</summary>${others.join(' · ')}</details>`
      : '';
  return links.slice(0, SHOWN).join(' · ') + more;
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
