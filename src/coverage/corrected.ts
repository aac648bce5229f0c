import { idsOf } from '../statements/ids.js';
import { modeOf } from '../statements/mode.js';
import type { Reading, Statement } from '../statements/reading.js';
import { quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import type { Covered } from './covered.js';
import type { Judgement } from './judgement.js';

type Words = readonly Span[];

/** What people say of an article's statements, by what stands at the end. */
interface Corrections {
  readonly none: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, string | null>;
  readonly words: ReadonlyMap<string, Words>;
  readonly missed: readonly { readonly source: string | null; readonly content: Words }[];
}

/**
 * An article with what people corrected of its statements: those that are none are gone, others have the right source or
 * words, and those that were missed are there. A later judgement supersedes an earlier one on the same; what names a
 * source or words of a statement also takes back that it is none. A statement keeps its id, so that what was decided of
 * it goes on holding. What cannot be (a source that the article does not have, words beyond its end) is passed over.
 *
 * @param judgements in the order in which they were made; those on other articles and other things are passed over
 */
export function corrected(article: Covered, judgements: readonly Judgement[]): Covered {
  const { none, sources, words, missed } = correctionsOf(article.id, judgements);
  if (none.size + sources.size + words.size + missed.length === 0) return article;
  const { reading } = article;
  const isSource = (id: string | null) => id === null || reading.sources.some((source) => source.id === id);
  const isPlace = (content: Words, text: string) =>
    content.length > 0 && content.every(([start, end]) => start >= 0 && start < end && end <= text.length);
  const found = missed.filter(({ source, content }) => isSource(source) && isPlace(content, reading.article.text));
  const whole = found.reduce<readonly Statement[]>((all, one) => withMissed(reading, all, one), reading.statements);
  const kept = whole.flatMap((statement) => {
    if (none.has(statement.id)) return [];
    const source = sources.get(statement.id);
    const content = words.get(statement.id);
    const named = source !== undefined && isSource(source) ? withSource(statement, source) : statement;
    const text = statement.field === 'title' ? (reading.article.title ?? '') : reading.article.text;
    return [content !== undefined && isPlace(content, text) ? withWords(named, content, text) : named];
  });
  const left = new Set(kept.map(({ id }) => id));
  const known = (id: string | null) => (id !== null && left.has(id) ? id : null);
  const statements = kept.map((one) => ({ ...one, within: known(one.within), answers: known(one.answers) }));
  return { ...article, reading: { ...reading, statements } };
}

function correctionsOf(article: string, judgements: readonly Judgement[]): Corrections {
  const none = new Set<string>();
  const sources = new Map<string, string | null>();
  const words = new Map<string, Words>();
  const missed = new Map<string, { readonly source: string | null; readonly content: Words }>();
  for (const { decision, undoneBy } of judgements) {
    if (undoneBy !== null) continue;
    if (decision.kind === 'missed') {
      const { source, content } = decision;
      if (decision.article === article) missed.set(JSON.stringify(content), { source, content });
      continue;
    }
    if (!('on' in decision) || decision.on.article !== article) continue;
    const { statement } = decision.on;
    if (decision.kind === 'no-statement') none.add(statement);
    if (decision.kind === 'wrong-source') sources.set(statement, decision.source);
    if (decision.kind === 'wrong-words') words.set(statement, decision.content);
    if (decision.kind === 'wrong-source' || decision.kind === 'wrong-words') none.delete(statement);
  }
  return { none, sources, words, missed: [...missed.values()] };
}

/** What the text was thought to say of who it is no longer holds. */
function withSource(statement: Statement, source: string | null): Statement {
  const { source: _, ...because } = statement.because;
  const inferred = statement.inferred.filter((field) => field !== 'source');
  return { ...statement, source, inferred, because, unresolved: false };
}

const withWords = (statement: Statement, content: Words, text: string): Statement => ({
  ...statement,
  mode: modeOf(text, content, quotations(text)),
  spans: { ...statement.spans, content },
});

/** A statement of those very words that is there already only gets the source. */
function withMissed(
  { article }: Reading,
  statements: readonly Statement[],
  { source, content }: { readonly source: string | null; readonly content: Words },
): readonly Statement[] {
  const words = JSON.stringify(content);
  const same = statements.find(({ field, spans }) => field === 'text' && JSON.stringify(spans.content) === words);
  if (same) return statements.map((one) => (one === same ? withSource(one, source) : one));
  const spans = { source: [], cue: [], content };
  const [id] = idsOf(article, [{ field: 'text', spans }]);
  const missed: Statement = {
    id: id!,
    source,
    act: 'assert',
    mode: modeOf(article.text, content, quotations(article.text)),
    ...{ hedged: false, distanced: false, negated: false, answered: null },
    ...{ channel: null, channelSpan: null, platform: null, when: null, whenSpan: null, to: null, toSpan: null },
    ...{ spokenBy: null, via: null, within: null, answers: null, about: [] },
    ...{ field: 'text', spans, inferred: [], because: {}, unresolved: false, confidence: 1 },
  };
  return [...statements, missed].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Statements stand in the order of their words, those of the title first. */
const placeOf = ({ field, spans }: Statement): number => {
  const starts = Object.values(spans).flatMap((places: Words) => places.map(([start]) => start));
  return field === 'title' ? -1 : Math.min(...starts);
};
