import { ABBREVIATED_TITLES, ABBREVIATIONS } from '../language/en/titles.js';
import type { Source } from '../sources/source.js';
import type { Reading, Statement } from '../statements/reading.js';
import { type Quotation, quotationsIn } from '../text/quotations.js';
import { indexAt, sentences } from '../text/sentences.js';
import { hull, type Span } from '../text/span.js';
import { quotationsOf } from './double-marks.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';

/** An article's reading with what rules ask of it again and again, worked out once. */
export interface Draft {
  readonly reading: Reading;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Without headline, byline, dateline on its own line, and headings. */
  readonly body: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly quoted: readonly Quotation[];
  /** Those of the body of the text, in order of place. */
  readonly statements: readonly Statement[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** @param reading its statements' offsets must be into its article's text */
export function draftOf(reading: Reading): Draft {
  const { text } = reading.article;
  const paragraphs = paragraphsOf(text);
  const body = paragraphs.filter(({ kind }) => kind === 'body' || kind === 'question');
  const inBody = (at: number) => within(paragraphs, at)?.kind !== 'head';
  return {
    reading,
    text,
    paragraphs,
    body,
    sentences: body.flatMap(({ span: [from, to] }) =>
      sentences(text.slice(from, to).replaceAll('\n', ' '), isAbbreviation).map(([a, b]): Span => [from + a, from + b]),
    ),
    quoted: paragraphs.flatMap(({ span }) => quotationsOf(text, span)),
    statements: reading.statements.filter(
      ({ field, spans }) => field === 'text' && inBody((spans.cue[0] ?? spans.content[0] ?? [0])[0]),
    ),
    sources: new Map(reading.sources.map((source) => [source.id, source])),
  };
}

const isAbbreviation = (word: string): boolean => ABBREVIATED_TITLES.has(word) || ABBREVIATIONS.has(word);

const within = (parts: readonly Paragraph[], at: number): Paragraph | undefined =>
  parts.find(({ span }) => span[0] <= at && at < span[1]);

/** The paragraph that holds an offset. */
export const paragraphAt = ({ paragraphs }: Draft, at: number): Paragraph | undefined => within(paragraphs, at);

/** The sentence that holds an offset, or the last before it; null before the first. */
export const sentenceAt = ({ sentences: all }: Draft, at: number): Span | null => all[indexAt(all, at)] ?? null;

/** True if an offset lies in quotation marks. */
export const isQuoted = ({ quoted }: Draft, at: number): boolean => quotationsIn(quoted, [at, at + 1]).length > 0;

/** All that a statement covers, from its first word to its last. */
export const extent = ({ spans: { source, cue, content } }: Statement): Span => hull([...source, ...cue, ...content]);

/** The matches of a pattern (with the flag g) in the body, outside headings; offsets are into the text. */
export function* matches({ text, body }: Draft, pattern: RegExp): Generator<RegExpExecArray> {
  for (const { span } of body)
    for (const match of text.slice(...span).matchAll(pattern)) {
      match.index += span[0];
      yield match;
    }
}

/** The place of a match. */
export const spanOf = ({ 0: words, index }: RegExpExecArray): Span => [index, index + words.length];
