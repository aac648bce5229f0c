import type { Library } from '../library/open.js';

/** What became of the stories that some articles touch. */
export interface Covering {
  /** Ids of the stories that were worked out anew. */
  readonly stories: readonly string[];
}

/**
 * Works out anew all that rests on some articles: which stories they are of, and in these lineage, parties, claims,
 * origins, quotations and numbers.
 * @param articles ids; also of articles that are gone, whose stories are then worked out without them
 */
export async function coverAgain(library: Library, articles: readonly string[]): Promise<Covering> {
  void library;
  void articles;
  return { stories: [] };
}
