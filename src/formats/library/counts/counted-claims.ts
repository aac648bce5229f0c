import type { LibraryContents, PartyInShort } from '../contents.js';
import { monthOf } from './spoken.js';

/** A claim with what is counted of it. */
export interface CountedClaim {
  /** How many articles have a statement of it: what counting articles would say. */
  readonly articles: number;
  /** How many independent origins it has. */
  readonly origins: number;
  readonly disputed: boolean;
  /** The month in which it was first published. */
  readonly month: string | null;
  /** The outlets that carry it. */
  readonly outlets: readonly (string | null)[];
  /** Those of them that had it from a source themselves. */
  readonly origin: readonly (string | null)[];
  readonly backedBy: readonly PartyInShort[];
}

type InShort = { readonly outlet: string | null; readonly published: string | null };

/** Every claim of a library. What an article is of (its outlet and date) and parties in short are held, no text. */
export async function* countedClaims(contents: LibraryContents): AsyncGenerator<CountedClaim> {
  const articles = new Map<string, InShort>();
  for await (const { id, reading } of contents.articles())
    articles.set(id, { outlet: reading.article.outlet, published: reading.article.published });
  const parties = new Map<string, PartyInShort>();
  for await (const { id, name, kind, named, description } of contents.parties())
    parties.set(id, { id, name, kind, named, description });
  for await (const { statements, origins, backedBy, disputedBy } of contents.claims()) {
    const carry = [...new Set(statements.map(({ article }) => article))];
    const known = carry.flatMap((id) => articles.get(id) ?? []);
    const months = known.flatMap(({ published }) => monthOf(published) ?? []).sort();
    const own = origins.flatMap(({ place }) => ('article' in place ? (articles.get(place.article) ?? []) : []));
    yield {
      articles: carry.length,
      origins: origins.length,
      disputed: disputedBy.length > 0,
      month: months[0] ?? null,
      outlets: [...new Set(known.map(({ outlet }) => outlet))],
      origin: [...new Set(own.map(({ outlet }) => outlet))],
      backedBy: backedBy.flatMap((id) => parties.get(id) ?? []),
    };
  }
}
