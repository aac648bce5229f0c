import type { ArticleCard, StatementCard, WholeSource } from '../../api/contract/source.js';
import { dayOf } from '../dates/words.js';

/** A statement in its article. */
export interface Told {
  readonly card: StatementCard;
  readonly article: ArticleCard;
  /** The day on which it was said, as far as the article tells, else on which that was published, else was read. */
  readonly at: string;
  /** Whether that is told: the day of reading tells nothing of when it was said. */
  readonly isDated: boolean;
}

/** What was said in these words, as each article that has them first tells it, the first article first. */
export interface SaidOnce {
  readonly first: Told;
  /** Of the other articles, each once. */
  readonly others: readonly Told[];
}

/** All that a party says, each wording once, the latest first, what has no date last. */
export function saidOnce({ said, articles }: Pick<WholeSource, 'said' | 'articles'>): readonly SaidOnce[] {
  const byWords = new Map<string, Told[]>();
  for (const told of toldBy({ said, articles })) {
    const words = `${told.card.act} ${formOf(told.card.content)}`;
    byWords.set(words, [...(byWords.get(words) ?? []), told]);
  }
  return [...byWords.values()]
    .map((all) => onceAnArticle([...all].sort(byPublication)))
    .map(([first, ...others]) => ({ first: first!, others }))
    .sort(
      ({ first: a }, { first: b }) =>
        Number(b.isDated) - Number(a.isDated) || (a.at < b.at ? 1 : a.at > b.at ? -1 : byPublication(b, a)),
    );
}

const onceAnArticle = (all: readonly Told[]): readonly Told[] =>
  all.filter(({ article }, i) => all.findIndex((other) => other.article.id === article.id) === i);

/** The statements of a party with their articles; what is of no article that is told is left out. */
export function toldBy({ said, articles }: Pick<WholeSource, 'said' | 'articles'>): readonly Told[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return said.flatMap((card) => {
    const article = byId.get(card.article);
    if (!article) return [];
    const when = card.when ?? article.published;
    return [{ card, article, at: firstDay(when ?? article.readAt), isDated: when !== null }];
  });
}

/** What has no date comes after what has one. */
const byPublication = (a: Told, b: Told): number =>
  Number(a.article.published === null) - Number(b.article.published === null) || timeOf(a.article) - timeOf(b.article);

const timeOf = ({ published, readAt }: ArticleCard): number => Date.parse(published ?? readAt);

/** What was said on several days counts from the first. */
function firstDay(when: string): string {
  const [first] = when.split('/') as [string];
  return dayOf(first) ?? first;
}

const formOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
