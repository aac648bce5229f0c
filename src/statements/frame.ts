import type { Attribution } from '../attribution/attribution.js';
import { indexAt } from '../text/sentences.js';
import type { Span } from '../text/span.js';

/** Stands for what is said, so that no pattern reaches across it. */
const SAID = '\uFFFC';

/** What the reporter says around a statement: its sentence without what is said in it. Offsets stay the text's. */
export interface Frame {
  /** Where the first character of `words` stands in the text. */
  readonly from: number;
  readonly words: string;
}

/**
 * The frame of each attribution: the sentences of its cue, with the content of all attributions blotted out. Words of
 * other attributions' sources and cues stay, since one channel often serves two verbs.
 */
export function framesOf(
  text: string,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): readonly Frame[] {
  const blotted = withoutDatelines(blot(text, attributions));
  return attributions.map(({ cue, source, content }): Frame => {
    const at = (cue[0] ?? source[0] ?? content[0]!)[0];
    const [from, to] = sentences[indexAt(sentences, at)] ?? [at, at];
    return { from, words: blotted.slice(from, to) };
  });
}

const DATELINE = /^[^\n]{0,80}?(?:\)|\d|\p{Lu}{3,})\s?[-–—]{1,2}\s/gmu;

/** The date of a dateline is that of the report. */
const withoutDatelines = (text: string): string => text.replaceAll(DATELINE, (words) => ' '.repeat(words.length));

/** The text with what is said blotted out, character for character. */
function blot(text: string, attributions: readonly Attribution[]): string {
  const spans = attributions
    .filter(({ within }) => within === undefined)
    .flatMap(({ content }) => content)
    .sort((a, b) => a[0] - b[0]);
  let out = '';
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at) continue;
    out += text.slice(at, from) + SAID.repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}
