import { quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { type Anchor, anchorsOf } from './anchors.js';
import { type ComparableWord, comparableWords } from './comparable-words.js';
import type { Covered } from './covered.js';
import { type Credits, creditsOf } from './credits.js';
import type { FindOutlets } from './outlet-finder.js';
import { type Searchable, searchable } from './share-text.js';
import { type CountedSources, countedSources } from './sourcing-formula.js';

/** An article made ready to be compared with others. */
export interface Prepared extends Searchable {
  readonly covered: Covered;
  readonly id: string;
  readonly words: readonly ComparableWord[];
  /** By word: true where it is in quotation marks, or of what somebody is quoted as saying. */
  readonly quoted: readonly boolean[];
  /** By word: true where it is quoted from a person or group whom only this article's reporter knows. */
  readonly exclusive: readonly boolean[];
  /** Without what is quoted: what was said in public, all reports have in its order. */
  readonly anchors: readonly Anchor[];
  readonly formula: readonly CountedSources[];
  readonly credits: Credits;
}

/** Makes an article ready. `find` finds the outlets that it may credit. */
export function prepare(covered: Covered, find: FindOutlets): Prepared {
  const { article, statements } = covered.reading;
  const words = comparableWords(article.text);
  const said = statements
    .filter(({ mode, field }) => mode === 'direct' && field === 'text')
    .flatMap(({ spans }) => spans.content);
  const spans: readonly Span[] = [...quotations(article.text).map(({ span }) => span), ...said].sort(
    (a, b) => a[0] - b[0],
  );
  const quoted = inSpans(words, spans);
  const marked = new Set(words.filter((_, i) => quoted[i]).map(({ span }) => span[0]));
  return {
    covered,
    id: covered.id,
    words,
    ...searchable(words.map(({ form }) => form)),
    quoted,
    exclusive: inSpans(words, exclusiveSpans(covered)).map((is, i) => is && quoted[i]!),
    anchors: anchorsOf(article.text, words).filter(({ span }) => !marked.has(span[0])),
    formula: countedSources(article.text),
    credits: creditsOf(covered, find),
  };
}

/** What is said by people without a name who speak for nobody. */
function exclusiveSpans({ reading: { sources, statements } }: Covered): readonly Span[] {
  const unnamed = new Set(
    sources
      .filter(
        ({ named, kind, description }) =>
          !named && (kind === 'person' || kind === 'group') && !SPEAKS_FOR.test(description ?? ''),
      )
      .map(({ id }) => id),
  );
  return statements
    .filter(
      ({ field, source, mode }) => field === 'text' && mode !== 'indirect' && source !== null && unnamed.has(source),
    )
    .flatMap(({ spans }) => spans.content)
    .sort((a, b) => a[0] - b[0]);
}

const SPEAKS_FOR = /\b(?:spokes\p{L}+|representative|press secretary|statement)\b/iu;

function inSpans(words: readonly ComparableWord[], spans: readonly Span[]): readonly boolean[] {
  let next = 0;
  let end = -1;
  return words.map(({ span: [start] }) => {
    while (next < spans.length && spans[next]![0] <= start) end = Math.max(end, spans[next++]![1]);
    return start < end;
  });
}
