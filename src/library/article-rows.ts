import type { Article } from '../pages/article.js';
import type { Source } from '../sources/source.js';
import type { Reading, Statement } from '../statements/reading.js';
import { cut, type Span } from '../text/span.js';
import { outletKey } from './outlet-key.js';
import { packReading, sha256, storable, storableOrNull } from './packing.js';
import type { ArticleRow, StatementRow } from './tables.js';

/** Between the parts of a content that stands in several places. */
export const GAP = ' … ';

/**
 * An article's id in a library, from its content: whoever reads the same report from the same place gets the same one.
 * First 16 hex digits of the SHA-256 over address, outlet, title, date and text.
 */
export const articleId = ({
  url,
  outlet,
  title,
  published,
  text,
}: Pick<Article, 'url' | 'outlet' | 'title' | 'published' | 'text'>): string =>
  sha256(JSON.stringify([url, outlet, title, published, text])).slice(0, 16);

/**
 * When an article was published, in ms since 1970; null if it does not say. A time without zone is taken as UTC. The
 * first moment of 1970 is what broken clocks say, and no date.
 */
export function instantOf(published: string | null): number | null {
  if (published === null) return null;
  const instant = Date.parse(/T[\d:.]+$/.test(published) ? `${published}Z` : published);
  return Number.isNaN(instant) || instant === 0 ? null : instant;
}

/** Days since 1970, by which articles near in time are found: of publication, else of reading. */
export const dayOf = (publishedAt: number | null, readAt: number): number =>
  Math.floor((publishedAt ?? readAt) / 86_400_000);

/** Weeks since 1970, of seven days from a Thursday. */
export const weekOf = (day: number): number => Math.floor(day / 7);

export function articleRow(
  { reading, readAt, reader }: { readonly reading: Reading; readonly readAt: string; readonly reader: string },
  page: number | null,
): Omit<ArticleRow, 'key'> {
  const { article } = reading;
  return {
    id: articleId(article),
    url: storableOrNull(article.url),
    outlet: storableOrNull(article.outlet),
    outlet_key: article.outlet === null ? null : outletKey(article.outlet),
    title: storableOrNull(article.title),
    byline: storable(JSON.stringify(article.byline)),
    published: article.published,
    published_at: instantOf(article.published),
    modified: article.modified,
    read_at: Date.parse(readAt),
    language: article.language,
    reader,
    page,
    text_hash: sha256(article.text),
    text: storable(article.text),
    reading: packReading(reading),
  };
}

/** The rows of a reading's statements, without what is worked out across articles. */
export function statementRows(reading: Reading, article: number): readonly Omit<StatementRow, 'key'>[] {
  const sources = new Map(reading.sources.map((source) => [source.id, source]));
  const publishedAt = instantOf(reading.article.published);
  return reading.statements.map((statement) => ({
    article,
    ...statementRow(reading.article, statement, sources.get(statement.source ?? '')),
    published_at: publishedAt,
    party: null,
    claim: null,
    stance: null,
  }));
}

function statementRow({ text, title }: Reading['article'], statement: Statement, source: Source | undefined) {
  const field = statement.field === 'title' ? (title ?? '') : text;
  const words = (spans: readonly Span[], between: string) =>
    storable(spans.map((span) => cut(field, span)).join(between));
  return {
    ref: statement.id,
    field: statement.field,
    source: statement.source,
    words: statement.spans.source.length > 0 ? words(statement.spans.source, ' ') : null,
    name: storableOrNull(source?.name ?? null),
    named: source ? Number(source.named) : null,
    act: statement.act,
    mode: statement.mode,
    content: words(statement.spans.content, GAP),
    said: statement.when,
  };
}

/** The instant that somebody asks from, or until: a day begins at midnight in UTC. */
export const instantAsked = (day: string): number => Date.parse(/T[\d:.]+$/.test(day) ? `${day}Z` : day);
