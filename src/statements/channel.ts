import { CHANNELS, DOCUMENT_CHANNELS, PLATFORMS } from '../language/en/channels.js';
import { type Span, trimmed } from '../text/span.js';
import type { Frame } from './frame.js';
import type { Channel } from './reading.js';

/** Farther from the cue than this, in characters, a channel is another verb's; but for one that opens the sentence. */
const FAR = 90;
const isFar = (index: number, at: number): boolean => Math.abs(index - at) > FAR && index > 3;

/** So many characters nearer to the cue must a less sure class be. */
const SURENESS = 4;

export interface Told {
  readonly channel: Channel;
  readonly span: Span;
  readonly platform: string | null;
}

/** How a statement was made, by the words around it; null if they don't tell. The class nearest to the cue wins. */
export function channelOf({ from, words }: Frame, cue: Span | undefined): Told | null {
  const at = cue === undefined ? 0 : cue[0] - from;
  const found = CHANNELS.flatMap(([channel, pattern], rank) => {
    const match = pattern.exec(words);
    if (match === null || isFar(match.index, at)) return [];
    const [start, end] = trimmed(words, [match.index, match.index + match[0].length]);
    const told: Told = { channel, span: [from + start, from + end], platform: platformOf(channel, match[0]) };
    return [{ told, distance: Math.abs(match.index - at) + rank * SURENESS }];
  });
  return found.sort((a, b) => a.distance - b.distance)[0]?.told ?? null;
}

export function platformOf(channel: Channel, words: string): string | null {
  if (channel !== 'social') return null;
  return PLATFORMS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** For a source that is a document: what it is, `filing` for a complaint, `message` for a letter, else `document`. */
export function channelOfDocument(words: string): Channel {
  for (const [i, word] of (words.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).entries()) {
    if (i > 1 && /^(?:of|by|from|for|to|that|which|about|on|in)$/.test(word)) break;
    const channel = DOCUMENT_CHANNELS.get(word) ?? DOCUMENT_CHANNELS.get(word.replace(/s$/, ''));
    if (channel !== undefined) return channel;
  }
  return 'document';
}
