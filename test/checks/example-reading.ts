import type { Attribution } from '../../src/attribution/attribution.js';
import type { Example, ExampleStatement } from '../../src/checks/rule.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import type { Reading } from '../../src/statements/reading.js';
import { toReading } from '../../src/statements/to-reading.js';
import type { Span } from '../../src/text/span.js';

/** The reading of an example, with its statements as they are given; each part is looked for after the one before. */
export function exampleReading({ text, statements = [], published }: Example): Reading {
  const article = articleFromText(text, { id: 'example', ...(published ? { published } : {}) });
  return toReading(article, attributionsOf(text, statements));
}

function attributionsOf(text: string, statements: readonly ExampleStatement[]): Attribution[] {
  return statements.map(([source, cue, content]) => {
    const parts = [content].flat();
    const contentSpans = parts.map((words) => place(text, words, 0));
    const near = contentSpans[0]?.[0] ?? 0;
    const cueSpan = nearest(text, cue, near);
    return {
      source: source === '' ? [] : [nearest(text, source, cueSpan[0])],
      cue: [cueSpan],
      content: contentSpans,
      confidence: 0.9,
    };
  });
}

function place(text: string, words: string, from: number): Span {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`the example has no '${words}'`);
  return [at, at + words.length];
}

/** The place of words that is nearest to an offset: a short cue may stand in a text more than once. */
function nearest(text: string, words: string, to: number): Span {
  let best = place(text, words, 0);
  for (let at = best[0]; at >= 0; at = text.indexOf(words, at + 1))
    if (Math.abs(at - to) < Math.abs(best[0] - to)) best = [at, at + words.length];
  return best;
}
