import type { Article, ArticleField, Provenance } from './article.js';

/** What a feed tells of one of its items, apart from the item's text. */
export interface FeedItem {
  /** Where the item's page is; null for an item that leads nowhere. */
  readonly url: string | null;
  /** The feed's title. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** ISO 8601, as `Article.published`. */
  readonly published: string | null;
  readonly modified: string | null;
}

const FIELDS = ['url', 'outlet', 'title', 'published', 'modified'] as const;

/**
 * An article with what its feed tells where the page itself told nothing. What is from the feed has the provenance
 * `feed`.
 * @param isText the text is the feed's own too: no page was fetched
 */
export function withFeedItem(article: Article, item: FeedItem, isText = false): Article {
  const from: Partial<Record<ArticleField, Provenance>> = { ...article.from };
  const filled: { -readonly [Field in (typeof FIELDS)[number]]?: string } = {};
  for (const field of FIELDS) {
    const value = item[field];
    if (article[field] !== null || value === null) continue;
    filled[field] = value;
    from[field] = 'feed';
  }
  const isNamed = article.byline.length > 0 || item.byline.length === 0;
  if (!isNamed) from.byline = 'feed';
  if (isText) from.text = 'feed';
  return { ...article, ...filled, byline: isNamed ? article.byline : item.byline, from };
}
