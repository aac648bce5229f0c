import { createHash } from 'node:crypto';
import type { Attribution } from '../attribution/attribution.js';
import type { Article } from '../pages/article.js';
import { findSources } from '../sources/find-sources.js';
import type { Source } from '../sources/source.js';
import { quotations } from '../text/quotations.js';
import { indexAt } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { type Word, wordsIn } from '../text/words.js';
import { aboutOf } from './about.js';
import { actOf } from './act.js';
import { answersOf } from './answers.js';
import { isDistanced, isHedged } from './certainty.js';
import { modeOf } from './mode.js';
import { type Credited, occasionsOf } from './occasion.js';
import type { Inferable, Reading, Statement } from './reading.js';
import { viaOf } from './via.js';
import { inField, inText, joined } from './with-title.js';

/**
 * The reading of an article from the attributions found in its text and, apart, in its title; not yet checked, so without
 * findings.
 */
export function toReading(
  { id, ...article }: Article,
  fromText: readonly Attribution[],
  fromTitle: readonly Attribution[] = [],
): Reading {
  const whole = joined(article.text, fromText, article.title, fromTitle);
  const { start, attributions } = whole;
  const text = withPlainSpaces(whole.text);
  const cast = findSources({ text, outlet: article.outlet, textFrom: start }, attributions);
  const byId = new Map(cast.sources.map((source) => [source.id, source]));
  const words = (spans: readonly Span[]) => spans.flatMap((span) => wordsIn(text, span));
  const readings = attributions.map(({ source, cue, content }, i) =>
    actOf({
      cue: withNegation(text, cue, words(cue)),
      content: words(content),
      kind: byId.get(cast.credits[i]!.source ?? '')?.kind ?? null,
      source: words(source),
    }),
  );
  const credited = attributions.map((attribution, i): Credited => {
    const { source, words: rests } = cast.credits[i]!;
    const party = source === null ? null : byId.get(source)!;
    return { attribution, source: party, words: rests, act: readings[i]!.act };
  });
  const quoted = quotations(text);
  const occasions = occasionsOf(text, cast.sentences, credited, article.published);
  const sentenceAt = (offset: number) => text.slice(...(cast.sentences[indexAt(cast.sentences, offset)] ?? [0, 0]));
  const via = viaOf(text, credited, occasions, sentenceAt);
  const ids = idsOf(whole.text, attributions);
  const statements = credited.map(({ attribution, source }, i): Omit<Statement, 'answers'> => {
    const { cue, content, confidence, within } = attribution;
    const [cueWords, contentWords] = [words(cue), words(content)];
    const { because, ...occasion } = occasions[i]!;
    const field = i < fromTitle.length && start > 0 ? 'title' : 'text';
    const place = (span: Span | null) => inField(span, field, start);
    const places = (spans: readonly Span[]) => spans.map((span) => place(span)!);
    const why = cast.credits[i]!.because;
    const inferred: Inferable[] = [];
    if (why !== null) inferred.push('source');
    if (because !== null && occasion.channel !== null) inferred.push('channel');
    if (because !== null && occasion.when !== null) inferred.push('when');
    return {
      id: ids[i]!,
      source: source?.id ?? null,
      ...readings[i]!,
      mode: modeOf(text, content, quoted),
      hedged: isHedged(cueWords, contentWords),
      distanced: isDistanced(cueWords, sentenceAt((cue[0] ?? content[0]!)[0])),
      ...occasion,
      channelSpan: place(occasion.channelSpan),
      whenSpan: place(occasion.whenSpan),
      toSpan: place(occasion.toSpan),
      via: via[i]!,
      within: within === undefined ? null : ids[within]!,
      about: aboutOf(attribution, cast.named),
      field,
      spans: { source: places(attribution.source), cue: places(cue), content: places(content) },
      inferred,
      because: Object.fromEntries(inferred.map((field) => [field, field === 'source' ? why! : because!])),
      unresolved: source?.unresolved ?? false,
      confidence: Math.round(confidence * 1000) / 1000,
    };
  });
  const answers = answersOf(
    text,
    statements,
    new Map(cast.sources.map((source) => [source.id, source.affiliation ?? source.name ?? ''])),
  );
  return {
    id,
    article,
    sources: cast.sources.map((source) => placedInText(source, start)),
    statements: statements.map((statement, i) => ({ ...statement, answers: answers[i]! })),
    findings: [],
  };
}

/** One for one, so that offsets hold: rules are written with plain spaces, pages with others in names and dates. */
const withPlainSpaces = (text: string): string => text.replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F]/g, ' ');

/** A source with the places that it has in the article's text. */
function placedInText(source: Source, start: number): Source {
  if (start === 0) return source;
  const evidence = Object.entries(source.evidence)
    .map(([field, span]) => [field, inText(span, start)] as const)
    .filter(([, span]) => span !== null);
  return {
    ...source,
    mentions: source.mentions.map((span) => inText(span, start)).filter((span) => span !== null),
    evidence: Object.fromEntries(evidence),
  };
}

/** The same text and the same words give the same ids. */
function idsOf(text: string, attributions: readonly Attribution[]): readonly string[] {
  const textHash = sha256(text);
  return attributions.map(({ source, cue, content }) =>
    sha256(JSON.stringify([textHash, { source, cue, content }])).slice(0, 16),
  );
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

const NEGATION =
  /(?:\b(?:did|does|do|has|have|had|would|could|will|can|was|were|is|are)(?:n['’]t| not| never| also not)|\b(?:cannot|never|unable to|yet to|failed to|refuse[sd]? to|decline[sd]? to))(?: \w+ly)?\s$/i;

/** The cue with the auxiliary and `not` that may stand right before it. */
function withNegation(text: string, cue: readonly Span[], words: readonly Word[]): readonly Word[] {
  const [first] = cue;
  if (first === undefined) return words;
  const before = NEGATION.exec(text.slice(Math.max(0, first[0] - 30), first[0]));
  return before === null ? words : [...wordsIn(text, [first[0] - before[0].length, first[0]]), ...words];
}
