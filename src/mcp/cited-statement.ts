import { z } from 'zod';
import { Stance } from '../api/contract/claim.js';
import { Act, Field, Mode } from '../api/contract/reading.js';
import { footingOf, labelOf, type Standing, standingOf } from '../formats/footing.js';
import type { KeptArticle } from '../formats/library/contents.js';
import { statementId } from '../formats/library/statement-rows.js';
import { actOf, channelOf, doubtsOf, whenOf } from '../formats/said.js';
import type { Statement } from '../statements/reading.js';
import { cut, type Span } from '../text/span.js';
import { Citation, citationOf, citationText } from './citation.js';
import { shortened } from './shortened.js';

const Words = z.object({
  start: z.int(),
  end: z.int(),
  words: z.string().describe('Exactly as the article has them, marks included.'),
  cut: z.boolean().describe('True where there are more words up to `end` than are given.'),
});

/** A statement with all that is needed to cite it. */
export const CitedStatement = z.object({
  id: z.string().describe('ARTICLE:STATEMENT in the library; of a text that was only read, the statement’s id in it.'),
  article: Citation,
  field: Field.describe('What the offsets are into: the article’s text, or its headline.'),
  source: z.array(Words).readonly().describe('The words for the source; empty where the article gives none.'),
  cue: z.array(Words).readonly(),
  content: z.array(Words).readonly().describe('The words to quote. Offsets are half-open, in UTF-16 units.'),
  who: z.string().nullable().describe('The source by its fullest name in the article; null where it gives nobody.'),
  standing: z.enum(['named', 'unnamed', 'untold', 'nobody']).describe('untold: the words lead to nobody for sure.'),
  footing: z.array(z.string()).readonly().describe('All that the article tells of how the source is known.'),
  party: z.string().nullable().describe('Id of the source across the library, for the tool `source`.'),
  act: Act,
  answered: z.boolean().nullable().describe('Of who declines: false if no answer came, true if a refusal did.'),
  mode: Mode.describe('Whether the words are in quotation marks.'),
  manner: z.array(z.string()).readonly().describe('How, when and to whom it was said; doubts the article marks.'),
  claim: z.object({ id: z.string(), stance: Stance }).nullable().describe('For the tool `claim`.'),
});

export type CitedStatement = z.infer<typeof CitedStatement>;

/** Where a statement comes from: an article of a library, or one that was only read, which has no id, parties or claims. */
export type Cited = Pick<KeptArticle, 'reading'> & {
  readonly id: string | null;
  readonly parties?: KeptArticle['parties'];
  readonly claims?: KeptArticle['claims'];
};

/** Of exact words so many characters are given, over all the pieces of a source, cue or content. */
const LONGEST_WORDS = 1_500;
const LONGEST_PART = 200;
const MOST_PARTS = 8;
/** So much of them is in the text of an answer. */
const LONGEST_QUOTE = 400;

/** A statement of an article, as it is cited. */
export function citedStatement(
  { id, reading, parties = {}, claims = {} }: Cited,
  statement: Statement,
): CitedStatement {
  const { article, sources } = reading;
  const source = sources.find((one) => one.id === statement.source) ?? null;
  const whole = sources.find((one) => one.id === source?.partOf) ?? null;
  const field = statement.field === 'title' ? (article.title ?? '') : article.text;
  const words = (spans: readonly Span[]) => exactly(field, spans);
  const { outlet, title, url, published } = article;
  const claim = claims[statement.id];
  return {
    id: id === null ? statement.id : statementId(id, statement.id),
    article: citationOf({ id, outlet, title, url, published }),
    field: statement.field,
    source: words(statement.spans.source),
    cue: words(statement.spans.cue),
    content: words(statement.spans.content),
    who: source === null ? null : shortened(labelOf(source), LONGEST_PART),
    standing: standingOf(source),
    footing: source === null ? [] : footingOf(source, whole).slice(0, MOST_PARTS).map(part),
    party: statement.source === null ? null : (parties[statement.source]?.id ?? null),
    act: statement.act,
    answered: statement.answered,
    mode: statement.mode,
    manner: mannerOf(statement).map(part),
    claim: claim === undefined ? null : { id: claim.claim, stance: claim.stance },
  };
}

const part = (words: string): string => shortened(words, LONGEST_PART);

function exactly(text: string, spans: readonly Span[]) {
  let left = LONGEST_WORDS;
  return spans.map((span) => {
    const words = cut(text, span);
    const given = words.slice(0, left);
    left -= given.length;
    return { start: span[0], end: span[1], words: given, cut: given.length < words.length };
  });
}

function mannerOf(statement: Statement): readonly string[] {
  const { inferred, when, to, negated, hedged, distanced } = statement;
  const mark = (words: string, what: 'channel' | 'when' | 'source') =>
    inferred.includes(what) ? `${words} (inferred)` : words;
  const channel = channelOf(statement);
  return [
    ...(channel === null ? [] : [mark(channel, 'channel')]),
    ...(when === null ? [] : [mark(whenOf(when), 'when')]),
    ...(to === null ? [] : [`to ${to}`]),
    ...doubtsOf({ hedged, distanced, negated }),
    ...(inferred.includes('source') ? ['who says it is inferred'] : []),
  ];
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  named: '',
  unnamed: ' (unnamed)',
  untold: ' (can’t tell who)',
  nobody: '',
};

/**
 * A statement in two lines: who does what in which words, then the article and the place in it.
 *
 * `Ansa Rook: denies (indirect, Tue 8 Jun 2027): that any cracks had been found`
 */
export const statementText = (cited: CitedStatement): string =>
  `${saidText(cited)}\n  ${citationText(cited.article)}; ${placeText(cited)}`;

/** The same of a statement whose article goes without saying. */
export const statementInArticle = (cited: CitedStatement): string => `${saidText(cited)}\n  ${placeText(cited)}`;

function saidText(cited: CitedStatement): string {
  const { who, standing, mode, manner, content } = cited;
  const quote = shortened(content.map(({ words }) => words).join(' … '), LONGEST_QUOTE);
  const isCut = content.some((piece) => piece.cut) && !quote.endsWith('…');
  return `${who ?? 'No source given'}${STANDINGS[standing]}: ${actOf(cited)} (${[mode, ...manner].join(', ')}): ${quote}${isCut ? ' …' : ''}`;
}

function placeText({ field, content, id, claim }: CitedStatement): string {
  const places = content.map(({ start, end }) => `${start}–${end}`).join(', ');
  const of = claim === null ? '' : `; claim ${claim.id}${claim.stance === null ? '' : ` (${claim.stance} it)`}`;
  return `${field === 'title' ? 'headline' : 'text'} ${places}; statement ${id}${of}`;
}
