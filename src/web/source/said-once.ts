import type { ArticleCard, StatementCard, WholeSource } from '../../api/contract/source.js';

/** A statement in its article. */
export interface Told {
  readonly card: StatementCard;
  readonly article: ArticleCard;
  /** When it was said, as far as the article tells, else when that was published, else when it was read. */
  readonly at: string;
}

/** What was said in these words, with all articles that have them: the first told first. */
export interface SaidOnce {
  readonly first: Told;
  readonly others: readonly Told[];
}

/** All that a party says, each wording once, the latest first. */
export function saidOnce({ said, articles }: Pick<WholeSource, 'said' | 'articles'>): readonly SaidOnce[] {
  const byWords = new Map<string, Told[]>();
  for (const told of toldBy({ said, articles })) {
    const words = `${told.card.act} ${formOf(told.card.content)}`;
    byWords.set(words, [...(byWords.get(words) ?? []), told]);
  }
  return [...byWords.values()]
    .map((all) => [...all].sort(byPublication))
    .map(([first, ...others]) => ({ first: first!, others }))
    .sort((a, b) => (a.first.at < b.first.at ? 1 : a.first.at > b.first.at ? -1 : byPublication(b.first, a.first)));
}

/** The statements of a party with their articles; what is of no article that is told is left out. */
export function toldBy({ said, articles }: Pick<WholeSource, 'said' | 'articles'>): readonly Told[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return said.flatMap((card) => {
    const article = byId.get(card.article);
    return article ? [{ card, article, at: dayOf(card.when ?? publishedOf(article)) }] : [];
  });
}

/** When an article was published, else when it was read. */
export const publishedOf = ({ published, readAt }: ArticleCard): string => published ?? readAt;

const byPublication = (a: Told, b: Told): number =>
  Date.parse(publishedOf(a.article)) - Date.parse(publishedOf(b.article));

/** What was said on several days counts from the first. */
const dayOf = (when: string): string => when.split('/')[0]!.slice(0, 10);

const formOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
