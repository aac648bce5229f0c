import type { Attribution } from '../attribution/attribution.js';
import type { Span } from '../text/span.js';

/** Title and text as one, so that a title's sources are found among the text's. */
export interface Joined {
  readonly text: string;
  /** Where the article's text begins in it; 0 without title. */
  readonly start: number;
  readonly attributions: readonly Attribution[];
}

const GAP = '\n\n';

/** Puts a title before its text, as newspapers print it; nothing if nothing is said in the title. */
export function joined(
  text: string,
  attributions: readonly Attribution[],
  title: string | null,
  inTitle: readonly Attribution[],
): Joined {
  if (title === null || inTitle.length === 0) return { text, start: 0, attributions };
  const start = title.length + GAP.length;
  const after = inTitle.length;
  const moved = attributions.map(
    ({ source, cue, content, within, follows, ...rest }): Attribution => ({
      ...rest,
      source: source.map((span) => later(span, start)),
      cue: cue.map((span) => later(span, start)),
      content: content.map((span) => later(span, start)),
      ...(within === undefined ? {} : { within: within + after }),
      ...(follows === undefined ? {} : { follows: follows + after }),
    }),
  );
  return { text: title + GAP + text, start, attributions: [...inTitle, ...moved] };
}

const later = ([from, to]: Span, by: number): Span => [from + by, to + by];

/** A span of the joined text as one of the article's text; null if it lies in the title. */
export const inText = ([from, to]: Span, start: number): Span | null =>
  from < start ? null : [from - start, to - start];

/** A span as one of the field that a statement is made in; null if it lies in the other. */
export const inField = (span: Span | null, field: 'text' | 'title', start: number): Span | null => {
  if (span === null) return null;
  if (field === 'title') return span[0] < start ? span : null;
  return inText(span, start);
};
