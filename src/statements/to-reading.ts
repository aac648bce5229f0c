import { createHash } from 'node:crypto';
import type { Attribution } from '../attribution/attribution.js';
import type { Article } from '../pages/article.js';
import { quotations } from '../text/quotations.js';
import { modeOf } from './mode.js';
import type { Reading, Statement } from './reading.js';

/** The reading of an article from the attributions found in its text. */
export function toReading({ id, ...article }: Article, attributions: readonly Attribution[]): Reading {
  const { text } = article;
  const quoted = quotations(text);
  const textHash = sha256(text);
  const ids = attributions.map(({ source, cue, content }) =>
    sha256(JSON.stringify([textHash, { source, cue, content }])).slice(0, 16),
  );
  const statements = attributions.map(
    ({ source, cue, content, confidence, within }, i): Statement => ({
      id: ids[i]!,
      mode: modeOf(text, content, quoted),
      field: 'text',
      within: within === undefined ? null : ids[within]!,
      spans: { source, cue, content },
      confidence: Math.round(confidence * 1000) / 1000,
    }),
  );
  return { id, article, statements };
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
