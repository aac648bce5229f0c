import type { SourceKind } from '../../../sources/source.js';
import { countWords } from '../../../text/credited-words.js';
import { type Standing, standingOf } from '../../footing.js';
import type { KeptArticle, PartyInShort } from '../contents.js';

/** That somebody got to speak: one statement, with how much of the article's text it is. */
export interface Spoken {
  readonly article: string;
  readonly outlet: string | null;
  /** `2027-04`, of the date of publication. */
  readonly month: string | null;
  readonly party: PartyInShort | null;
  readonly kind: SourceKind | null;
  /** What a reader can know of who says it, by this article alone. */
  readonly standing: Standing;
  readonly words: number;
}

/**
 * Every statement that is not part of another one; those of one article follow on each other. Later states of a page
 * are left out, so that none counts twice. Copies count: they were published.
 */
export async function* spokenIn(articles: AsyncIterable<KeptArticle>): AsyncGenerator<Spoken> {
  for await (const { id, reading, parties, lineage } of articles) {
    if (lineage?.relation === 'version') continue;
    const { article, sources, statements } = reading;
    const { said } = countWords(article.text, statements);
    const byId = new Map(sources.map((source) => [source.id, source]));
    for (const [i, { source: by, within }] of statements.entries()) {
      if (within !== null) continue;
      const source = byId.get(by ?? '') ?? null;
      yield {
        article: id,
        outlet: article.outlet,
        month: monthOf(article.published),
        party: (by !== null && parties[by]) || null,
        kind: source?.kind ?? null,
        standing: standingOf(source),
        words: said[i]!,
      };
    }
  }
}

/** `2027-04` of an ISO date; null of none. */
export const monthOf = (published: string | null): string | null => /^\d{4}-\d\d/.exec(published ?? '')?.[0] ?? null;
