import { quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { type Anchor, anchorsOf } from './anchors.js';
import { type ComparableWord, comparableWords } from './comparable-words.js';
import type { Covered } from './covered.js';
import { type Credits, creditsOf } from './credits.js';
import { type CountedSources, countedSources } from './sourcing-formula.js';

/** An article made ready to be compared with others. */
export interface Prepared {
  readonly covered: Covered;
  readonly id: string;
  readonly words: readonly ComparableWord[];
  readonly forms: readonly string[];
  /** By word: true where it is in quotation marks, or of what somebody is quoted as saying. */
  readonly quoted: readonly boolean[];
  readonly anchors: readonly Anchor[];
  readonly formula: readonly CountedSources[];
  readonly credits: Credits;
}

/** Makes an article ready. `outlets` is the pattern of outlets' names that credits are looked for by. */
export function prepare(covered: Covered, outlets: RegExp): Prepared {
  const { article, statements } = covered.reading;
  const words = comparableWords(article.text);
  const said = statements
    .filter(({ mode, field }) => mode === 'direct' && field === 'text')
    .flatMap(({ spans }) => spans.content);
  const spans: readonly Span[] = [...quotations(article.text).map(({ span }) => span), ...said].sort(
    (a, b) => a[0] - b[0],
  );
  return {
    covered,
    id: covered.id,
    words,
    forms: words.map(({ form }) => form),
    quoted: inSpans(words, spans),
    anchors: anchorsOf(article.text, words),
    formula: countedSources(article.text),
    credits: creditsOf(covered, outlets),
  };
}

function inSpans(words: readonly ComparableWord[], spans: readonly Span[]): readonly boolean[] {
  let next = 0;
  let end = -1;
  return words.map(({ span: [start] }) => {
    while (next < spans.length && spans[next]![0] <= start) end = Math.max(end, spans[next++]![1]);
    return start < end;
  });
}
