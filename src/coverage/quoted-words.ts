import { oneSpelling } from '../language/en/spelling.js';
import { ABBREVIATED_TITLES, ABBREVIATIONS } from '../language/en/titles.js';
import type { Statement } from '../statements/reading.js';
import { type Quotation, quotations, quotationsIn } from '../text/quotations.js';
import { sentences } from '../text/sentences.js';
import { type Span, trimmed } from '../text/span.js';
import { comparableWords } from './comparable-words.js';
import type { Covered } from './covered.js';

/** A sentence, or part of one, that an article has in quotation marks as somebody's words. */
export interface QuotedWords {
  readonly covered: Covered;
  readonly statement: Statement;
  readonly field: 'text' | 'title';
  /** Without the outer marks; several where the words are interrupted (`"The pier," she said, "is lost."`). */
  readonly spans: readonly Span[];
  readonly text: string;
  /** As they are compared, in one spelling; what an editor put in brackets is left out. */
  readonly forms: readonly string[];
  /** The words themselves say that something is left out: an ellipsis, brackets, or an interruption. */
  readonly cutOpenly: boolean;
}

/** Fewer words are a phrase that anybody may use. */
const LEAST = 4;

/** What an article quotes, sentence by sentence, in order; words that are said within other words are the inner source's. */
export function quotedWords(covered: Covered): readonly QuotedWords[] {
  const { article, statements } = covered.reading;
  const marks = { text: quotations(article.text), title: quotations(article.title ?? '') };
  const found = new Map<string, QuotedWords>();
  for (const statement of statements) {
    const words = statement.field === 'text' ? article.text : (article.title ?? '');
    for (const spans of unitsOf(words, statement, marks[statement.field])) {
      const unit = quoted(covered, statement, words, spans);
      const key = `${statement.field} ${spans[0]![0]}`;
      if (unit.forms.length >= LEAST && (statement.within !== null || !found.has(key))) found.set(key, unit);
    }
  }
  return [...found.values()];
}

/** The same for words without marks, as a spun text leaves them. */
export const quoted = (covered: Covered, statement: Statement, words: string, spans: readonly Span[]): QuotedWords => {
  const text = spans.map((span) => words.slice(...span)).join(' ');
  const plain = text.replaceAll(/\[[^\]]*\]/g, ' ');
  return {
    ...{ covered, statement, field: statement.field, spans, text },
    forms: comparableWords(plain).map(({ form }) => oneSpelling(form)),
    cutOpenly: plain !== text || /…|\.\s?\.\s?\./.test(text) || spans.length > 1,
  };
};

function unitsOf(words: string, { spans }: Statement, marked: readonly Quotation[]): readonly (readonly Span[])[] {
  const inner = spans.content
    .flatMap((content) => quotationsIn(marked, content).map((quotation) => within(words, quotation, content)))
    .filter(([from, to]) => to > from);
  const parts = inner.flatMap(([from, to]) =>
    sentences(words.slice(from, to), isAbbreviation).map(([a, b]): Span => withoutComma(words, [from + a, from + b])),
  );
  const units: Span[][] = [];
  for (const part of parts) {
    const before = units.at(-1)?.at(-1);
    if (before !== undefined && goesOn(words, before, part, spans.cue)) units.at(-1)!.push(part);
    else units.push([part]);
  }
  return units;
}

/** Words of a quotation without its marks, as far as the content goes. */
function within(words: string, { span, closed }: Quotation, content: Span): Span {
  const end = closed ? span[1] - 1 : span[1];
  return trimmed(words, [Math.max(span[0] + 1, content[0]), Math.max(span[0] + 1, Math.min(end, content[1] + 1))]);
}

/** Without the comma that the next words ask for. */
const withoutComma = (words: string, [from, to]: Span): Span => [from, words[to - 1] === ',' ? to - 1 : to];

/** A sentence that was interrupted to say who speaks goes on in small letters. */
const goesOn = (words: string, before: Span, next: Span, cue: readonly Span[]): boolean =>
  cue.some(([from, to]) => from >= before[1] && to <= next[0]) &&
  /[\p{L}\p{N}]$/u.test(words.slice(...before)) &&
  /^\p{Ll}/u.test(words.slice(...next));

const isAbbreviation = (word: string): boolean => ABBREVIATED_TITLES.has(word) || ABBREVIATIONS.has(word);
