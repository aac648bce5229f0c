import type { Stance } from '../coverage/claim.js';
import type { StatementRef } from '../coverage/covered.js';
import type { Decision } from '../coverage/judgement.js';
import { article } from '../library/articles.js';
import type { Library } from '../library/open.js';
import type { Span } from '../text/span.js';
import { findArticle } from './find-id.js';
import { sourceOf, statementMeant } from './judged-things.js';
import { NotThere } from './not-there.js';

/** What is wrong with a statement; all that is named. */
export interface Correction {
  /** It is none. */
  readonly noStatement?: boolean | undefined;
  /** Who really says it: a source's id in the article; null for nobody. */
  readonly source?: string | null | undefined;
  /** Which words are really its content. */
  readonly content?: readonly Span[] | undefined;
  /** What it is to its claim. */
  readonly stance?: Stance | undefined;
}

/** @param typed a statement as statementMeant takes it. @throws NotThere */
export async function correction(library: Library, typed: string, wrong: Correction): Promise<readonly Decision[]> {
  const on = await statementMeant(library, typed);
  const { noStatement, source, content, stance } = wrong;
  if (source != null) await sourceOf(library, on.article, source);
  if (content) await mustHaveWords(library, on, content);
  return [
    ...(noStatement ? [{ kind: 'no-statement', on } as const] : []),
    ...(source === undefined ? [] : [{ kind: 'wrong-source', on, source } as const]),
    ...(content === undefined ? [] : [{ kind: 'wrong-words', on, content } as const]),
    ...(stance === undefined ? [] : [{ kind: 'stance', on, stance } as const]),
  ];
}

/** That a statement was not found. @param typed an article by its id or address. @throws NotThere */
export async function missed(
  library: Library,
  typed: string,
  content: readonly Span[],
  source: string | null,
): Promise<Decision> {
  const id = await findArticle(library, typed);
  if (source !== null) await sourceOf(library, id, source);
  await mustHaveWords(library, { article: id, statement: '' }, content);
  return { kind: 'missed', article: id, source, content };
}

async function mustHaveWords(library: Library, on: StatementRef, content: readonly Span[]): Promise<void> {
  const { article: words, statements } = (await article(library, on.article))!.reading;
  const field = statements.find(({ id }) => id === on.statement)?.field ?? 'text';
  const { length } = field === 'title' ? (words.title ?? '') : words.text;
  const beyond = content.find(([start, end]) => start >= end || end > length);
  if (beyond)
    throw new NotThere(`${beyond.join('-')} is no stretch of the ${field} of ${on.article}, which ends at ${length}.`);
}
