import { footingOf } from '../formats/footing.js';
import type { KeptArticle } from '../formats/library/contents.js';
import { textHash } from '../formats/library/text-hash.js';
import { type ArticleCard, articleCard, type StatementCard, statementCards } from '../formats/library/views/cards.js';
import type { Library } from '../library/open.js';
import type { Source } from '../sources/source.js';
import type { Statement } from '../statements/reading.js';
import { correctedArticles } from './corrected-articles.js';
import { statementMeant } from './judged-things.js';
import { NotThere } from './not-there.js';

/** One statement with who says it on what footing, and the article that it is in. */
export interface StatementView {
  readonly article: ArticleCard;
  /** SHA-256 of the article's text, in hex. */
  readonly textHash: string;
  readonly card: StatementCard;
  readonly statement: Statement;
  readonly source: Source | null;
  readonly footing: readonly string[];
  readonly claim: KeptArticle['claims'][string] | null;
}

/**
 * @param article the beginning of its id
 * @param statement the beginning of its id
 * @throws NotThere
 */
export async function statementView(library: Library, article: string, statement: string): Promise<StatementView> {
  const meant = await statementMeant(library, `${article}:${statement}`);
  const [kept] = await correctedArticles(library, [meant.article]);
  const { reading, claims } = kept!;
  const found = reading.statements.find(({ id }) => id === meant.statement);
  const card = statementCards(kept!).find((one) => one.statement === meant.statement);
  if (!found || !card) throw new NotThere(`That ${statement} is a statement of ${article} was taken back by a person.`);
  const source = reading.sources.find(({ id }) => id === found.source) ?? null;
  const whole = reading.sources.find(({ id }) => id === source?.partOf) ?? null;
  return {
    article: articleCard(kept!),
    textHash: textHash(reading.article.text),
    ...{ card, statement: found, source },
    footing: source === null ? [] : footingOf(source, whole),
    claim: claims[found.id] ?? null,
  };
}
