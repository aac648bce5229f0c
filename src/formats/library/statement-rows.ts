import type { Stance } from '../../coverage/claim.js';
import type { Act, Mode } from '../../statements/reading.js';
import type { KeptArticle } from './contents.js';
import { piecesOf, sourceTextOf } from './spoken-words.js';

/** A statement as one looks it up across articles: who, in whose words, what, of which claim. */
export interface StatementRow {
  /** The article's id and the statement's, joined by a colon: two copies of one text have the same statements. */
  readonly id: string;
  readonly article: string;
  /** The party's id. */
  readonly source: string | null;
  readonly sourceText: string | null;
  readonly act: Act;
  readonly mode: Mode;
  readonly content: string | readonly string[];
  readonly claim: string | null;
  readonly stance: Stance;
}

/** The id of a statement across articles. */
export const statementId = (article: string, statement: string): string => `${article}:${statement}`;

/** The statements of an article, in the order of its text. `content` is a list where it stands in several pieces. */
export function statementRows({ id, reading, parties, claims }: KeptArticle): readonly StatementRow[] {
  return reading.statements.map((statement) => {
    const pieces = piecesOf(reading.article, statement);
    return {
      id: statementId(id, statement.id),
      article: id,
      source: statement.source === null ? null : (parties[statement.source]?.id ?? null),
      sourceText: sourceTextOf(reading.article, statement),
      act: statement.act,
      mode: statement.mode,
      content: pieces.length > 1 ? pieces : (pieces[0] ?? ''),
      claim: claims[statement.id]?.claim ?? null,
      stance: claims[statement.id]?.stance ?? null,
    };
  });
}
