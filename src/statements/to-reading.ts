import { createHash } from 'node:crypto';
import type { Attribution } from '../attribution/attribution.js';
import type { Article } from '../pages/article.js';
import { findSources } from '../sources/find-sources.js';
import { quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { wordsIn } from '../text/words.js';
import { actOf } from './act.js';
import { isDistanced, isHedged } from './certainty.js';
import { modeOf } from './mode.js';
import type { Reading, Statement } from './reading.js';

/** The reading of an article from the attributions found in its text; not yet checked, so without findings. */
export function toReading({ id, ...article }: Article, attributions: readonly Attribution[]): Reading {
  const { text } = article;
  const quoted = quotations(text);
  const textHash = sha256(text);
  const { sources, credits } = findSources(article, attributions);
  const ids = attributions.map(({ source, cue, content }) =>
    sha256(JSON.stringify([textHash, { source, cue, content }])).slice(0, 16),
  );
  const kinds = new Map(sources.map(({ id: source, kind }) => [source, kind]));
  const statements = attributions.map(({ source, cue, content, confidence, within }, i): Statement => {
    const words = (spans: readonly Span[]) => spans.flatMap((span) => wordsIn(text, span));
    const [cueWords, contentWords] = [words(cue), words(content)];
    const credit = credits[i]!.source;
    const kind = credit === null ? null : kinds.get(credit)!;
    const { act, answered, negated } = actOf({ cue: cueWords, content: contentWords, kind, source: words(source) });
    return {
      id: ids[i]!,
      source: credit,
      act,
      mode: modeOf(text, content, quoted),
      hedged: isHedged(cueWords, contentWords),
      distanced: isDistanced(cueWords, ''),
      negated,
      answered,
      channel: null,
      channelSpan: null,
      platform: null,
      when: null,
      whenSpan: null,
      to: null,
      toSpan: null,
      via: null,
      within: within === undefined ? null : ids[within]!,
      answers: null,
      about: [],
      field: 'text',
      spans: { source, cue, content },
      inferred: [],
      because: {},
      unresolved: false,
      confidence: Math.round(confidence * 1000) / 1000,
    };
  });
  return { id, article, sources, statements, findings: [] };
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
