import type { Article } from '../../pages/article.js';
import type { Statement } from '../../statements/reading.js';
import { wordsOf } from '../words.js';

const OPENS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"', "'": "'" };
/** `the U.S.`: its last point is the abbreviation's. */
const INITIALS = /\b(?:\p{L}\.){2,}$/u;

type Placed = Pick<Statement, 'field' | 'spans' | 'mode'>;
type Worded = Pick<Article, 'text' | 'title'>;

const fieldOf = ({ text, title }: Worded, field: Statement['field']): string =>
  field === 'title' ? (title ?? '') : text;

/** The words for its source; null where the text gives none. */
export const sourceTextOf = (article: Worded, { field, spans }: Pick<Statement, 'field' | 'spans'>): string | null =>
  wordsOf(fieldOf(article, field), spans.source) || null;

/** The pieces of what a statement says, in the order of the text, each as one would quote it. */
export function piecesOf(article: Worded, { field, spans, mode }: Placed): readonly string[] {
  const pieces = spans.content.map((span) => wordsOf(fieldOf(article, field), [span]));
  return pieces
    .map((piece, i) => (mode === 'direct' ? withoutMarks(piece) : i === 0 ? piece.replace(/^that\s+/i, '') : piece))
    .map(withoutStop)
    .filter((piece) => piece !== '');
}

/** What it says on one line, pieces that are apart joined by an ellipsis. */
export const contentOf = (article: Worded, statement: Placed): string => piecesOf(article, statement).join(' … ');

/** Direct speech without its outer marks; marks inside it, and paragraphs' second opening marks aside, stay. */
function withoutMarks(piece: string): string {
  const closers = OPENS[piece[0] ?? ''];
  const opened = closers !== undefined;
  const body = opened ? piece.slice(1) : piece;
  const end = body.replace(/[,.]$/, '');
  const last = end.at(-1) ?? '';
  const closes = opened ? closers.includes(last) : last === '”' && !end.includes('“');
  return (closes ? end.slice(0, -1) : body).trim();
}

/** Without the stop or comma that ends the sentence, which may stand inside a closing mark; an ellipsis stays. */
function withoutStop(piece: string): string {
  if (/\.\.$/.test(piece) || INITIALS.test(piece)) return piece;
  return piece.replace(/[.,;](?=[”"’»]?$)/, '').trim();
}
