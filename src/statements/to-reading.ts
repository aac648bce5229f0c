import type { Attribution } from '../attribution/attribution.js';
import type { Article } from '../pages/article.js';
import { findSources } from '../sources/find-sources.js';
import type { Source } from '../sources/source.js';
import { quotations } from '../text/quotations.js';
import { indexAt } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { wordsIn } from '../text/words.js';
import { aboutOf } from './about.js';
import { actOf } from './act.js';
import { answersOf } from './answers.js';
import { isDistanced, isHedged } from './certainty.js';
import { framesOf } from './frame.js';
import { idsOf } from './ids.js';
import { modeOf } from './mode.js';
import { withNegation } from './negation.js';
import { type Credited, occasionsOf } from './occasion.js';
import type { Inferable, Reading, Statement } from './reading.js';
import { spokenBy } from './spoken-by.js';
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
  const frames = framesOf(text, cast.sentences, attributions);
  const occasions = occasionsOf(text, cast.sentences, frames, credited, article.published);
  const sentenceAt = (offset: number) => text.slice(...(cast.sentences[indexAt(cast.sentences, offset)] ?? [0, 0]));
  const via = viaOf(text, credited, occasions, sentenceAt);
  const placed = attributions.map(({ source, cue, content }, i) => {
    const field = i < fromTitle.length && start > 0 ? ('title' as const) : ('text' as const);
    const places = (spans: readonly Span[]) => spans.map((span) => inField(span, field, start)!);
    return { field, spans: { source: places(source), cue: places(cue), content: places(content) } };
  });
  const ids = idsOf(article, placed);
  const statements = credited.map(({ attribution, source }, i): Omit<Statement, 'answers'> => {
    const { cue, content, confidence, within } = attribution;
    const [cueWords, contentWords] = [words(cue), words(content)];
    const { because, ...occasion } = occasions[i]!;
    const { field, spans } = placed[i]!;
    const place = (span: Span | null) => inField(span, field, start);
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
      spokenBy: spokenBy(frames[i]!, source, cast.named),
      via: via[i]!,
      within: within === undefined ? null : ids[within]!,
      about: aboutOf(attribution, cast.named),
      field,
      spans,
      inferred,
      because: Object.fromEntries(inferred.map((told) => [told, told === 'source' ? why! : because!])),
      unresolved: source?.unresolved ?? false,
      confidence: Math.round(confidence * 1000) / 1000,
    };
  });
  const answers = answersOf(
    statements,
    attributions.map(({ content }) => content.map((span) => text.slice(...span)).join(' ')),
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
