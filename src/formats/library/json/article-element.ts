import type { From } from '../../../coverage/covered.js';
import type { Descent, Lineage } from '../../../coverage/lineage.js';
import type { Reading } from '../../../statements/reading.js';
import type { ArticleRecord } from '../contents.js';

type Known = Pick<Reading['article'], 'url' | 'outlet' | 'title' | 'byline' | 'published' | 'modified' | 'text'>;

type Shown = Pick<Descent, 'relation' | 'share' | 'passages' | 'credits' | 'signs' | 'direction' | 'why'>;

/** A descent with its place beside its evidence: `{ article: id, relation, … }` or `{ outlet: name, relation, … }`. */
export type DescentElement = From & Shown;

/** An article as an element of `articles`: what is told of it at the top, all else of its reading under `reading`. */
export interface ArticleElement extends Known, Omit<ArticleRecord, 'reading' | 'lineage'> {
  readonly lineage: (Pick<Lineage, 'relation' | 'why'> & { readonly from: readonly DescentElement[] }) | null;
  readonly reading: Omit<Reading, 'article'> & Omit<Reading['article'], keyof Known>;
}

export function articleElement({ reading, lineage, ...kept }: ArticleRecord): ArticleElement {
  const { id, article, sources, statements, findings } = reading;
  const { url, outlet, title, byline, published, modified, text, ...rest } = article;
  return {
    id: kept.id,
    readAt: kept.readAt,
    reader: kept.reader,
    story: kept.story,
    page: kept.page,
    before: kept.before,
    seen: kept.seen,
    ...{ url, outlet, title, byline, published, modified, text },
    lineage: lineage && {
      relation: lineage.relation,
      why: lineage.why,
      from: lineage.from.map(({ from, ...descent }) => ({ ...from, ...descent })),
    },
    reading: { id, ...rest, sources, statements, findings },
  };
}

/** The same article back. */
export function articleFrom(element: ArticleElement): ArticleRecord {
  const { url, outlet, title, byline, published, modified, text, reading, lineage } = element;
  const { id, sources, statements, findings, ...rest } = reading;
  return {
    id: element.id,
    readAt: element.readAt,
    reader: element.reader,
    story: element.story,
    page: element.page,
    before: element.before,
    seen: element.seen,
    lineage: lineage && { ...lineage, article: element.id, from: lineage.from.map(descentFrom) },
    reading: {
      id,
      article: { url, outlet, title, byline, published, modified, text, ...rest },
      sources,
      statements,
      findings,
    },
  };
}

function descentFrom({ relation, share, passages, credits, signs, direction, why, ...from }: DescentElement): Descent {
  return { from, relation, share, passages, credits, signs, direction, why };
}
