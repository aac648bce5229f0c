import type { Attribution } from '../../src/attribution/attribution.js';
import type { Article } from '../../src/pages/article.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import { toReading } from '../../src/statements/to-reading.js';
import type { Span } from '../../src/text/span.js';
import { find } from '../find.js';

type Words = Readonly<Record<'source' | 'cue' | 'content', string | readonly string[]>>;

/** A Reading of a text by hand: each statement's parts are given by their words, each of which the text has once. */
export function readingOf(text: string, statements: readonly Words[], known: Partial<Article> = {}) {
  const spans = (words: string | readonly string[]): Span[] =>
    [words]
      .flat()
      .filter((w) => w !== '')
      .map((w) => find(text, w as string));
  const attributions = statements.map(
    ({ source, cue, content }): Attribution => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      confidence: 0.9,
    }),
  );
  return toReading({ ...articleFromText(text, { id: 'tide-quay' }), ...known }, attributions);
}
