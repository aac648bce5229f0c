import { corrected } from '../coverage/corrected.js';
import type { SourceRef, StatementRef } from '../coverage/covered.js';
import { article } from '../library/articles.js';
import { claim } from '../library/claims.js';
import { statementsBeginning } from '../library/ids-beginning.js';
import { judgements } from '../library/judgements.js';
import type { Library } from '../library/open.js';
import { party } from '../library/parties.js';
import { story } from '../library/story-list.js';
import { findArticle, findId, isBeginning, SHORTEST, tooShort } from './find-id.js';
import { NotThere } from './not-there.js';

/** `ARTICLE:s3`, or `ARTICLE:` with the beginning of a statement's id. */
const IN_ARTICLE = /^([^:]+):([^:/]+)$/;

/**
 * The sources that are meant: one of an article by `ARTICLE:s3`, else all that are the party whose id begins so.
 * @throws NotThere
 */
export async function sourcesMeant(library: Library, typed: string): Promise<readonly SourceRef[]> {
  const [, of, source] = IN_ARTICLE.exec(typed) ?? [];
  if (of === undefined || source === undefined) {
    const found = (await party(library, await findId(library, 'party', typed)))!;
    return found.party.members.map((member) => ({ article: member.article, source: member.source }));
  }
  return [await sourceOf(library, await findArticle(library, of), source)];
}

/** A source of an article by its id there. @param id the article's whole id. @throws NotThere */
export async function sourceOf(library: Library, id: string, source: string): Promise<SourceRef> {
  const { sources } = (await article(library, id))!.reading;
  if (sources.some((one) => one.id === source)) return { article: id, source };
  const has = sources.map((one) => one.id).join(', ') || 'none';
  throw new NotThere(`The article ${id} has no source ${source}: it has ${has}. \`hearsay article ${id}\` shows them.`);
}

/**
 * The statements that are meant: all of the claim whose id begins so, or one by `statementMeant`.
 * @throws NotThere
 */
export async function claimedMeant(library: Library, typed: string): Promise<readonly StatementRef[]> {
  const isClaim = !IN_ARTICLE.test(typed) && (await isBeginning(library, 'claim', typed));
  if (!isClaim) return [await statementMeant(library, typed)];
  const found = (await claim(library, await findId(library, 'claim', typed)))!;
  return found.claim.statements.map((one) => ({ article: one.article, statement: one.statement }));
}

/**
 * The statement that is meant by `ARTICLE:STATEMENT`, or by the beginning of its own id where one article alone has it.
 * @throws NotThere
 */
export async function statementMeant(library: Library, typed: string): Promise<StatementRef> {
  const [, of, start] = IN_ARTICLE.exec(typed) ?? [];
  if (of !== undefined && start !== undefined) {
    const id = await findArticle(library, of);
    const found = (await statementsOf(library, id)).filter((statement) => statement.startsWith(start));
    if (found.length === 1) return { article: id, statement: found[0]! };
    if (found.length > 1) throw tooShort('statement', typed, found);
    throw new NotThere(`The article ${id} has no statement ${start}. \`hearsay article ${id}\` shows them.`);
  }
  const found = typed.length < SHORTEST ? [] : await statementsBeginning(library, typed, 6);
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw tooShort(
      'statement',
      typed,
      found.map((one) => `${one.article}:${one.statement}`),
    );
  throw new NotThere(`There is no statement ${typed} in ${library.where}. \`hearsay search WORDS\` finds statements.`);
}

/** Also those that a person added, which `hearsay article` shows with the others. */
async function statementsOf(library: Library, id: string): Promise<readonly string[]> {
  const found = (await article(library, id))!;
  const added = corrected(found, await judgements(library, [id])).reading.statements;
  return [...new Set([...found.reading.statements, ...added].map((statement) => statement.id))];
}

/** The articles that are meant: all of the story whose id begins so, or one. @throws NotThere */
export async function storiedMeant(library: Library, typed: string): Promise<readonly string[]> {
  if (!(await isBeginning(library, 'story', typed))) return [await findArticle(library, typed)];
  return (await story(library, await findId(library, 'story', typed)))!.articleIds;
}
