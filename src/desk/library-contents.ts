import { corrected } from '../coverage/corrected.js';
import type { Alert, KeptArticle, LibraryContents } from '../formats/library/contents.js';
import { alerts, events } from '../library/alerts.js';
import { allClaims, allParties, allQuotations, allSeries, allStories } from '../library/all-coverage.js';
import { articleLines } from '../library/articles.js';
import { judgements } from '../library/judgements.js';
import { allKeptArticles } from '../library/kept-articles.js';
import type { Library } from '../library/open.js';
import { removedHashes } from '../library/removed.js';

/**
 * All that a library holds, a batch in memory at a time.
 * @param reading `as read` by the program, or `corrected` by what people said of its statements
 */
export function libraryContents(library: Library, reading: 'as read' | 'corrected'): LibraryContents {
  return {
    articles: () => (reading === 'corrected' ? allCorrected(library) : allKeptArticles(library)),
    parties: () => allParties(library),
    stories: () => allStories(library),
    claims: () => allClaims(library),
    quotations: () => allQuotations(library),
    series: () => allSeries(library),
    judgements: () => each(() => judgements(library)),
    alerts: () => keptAlerts(library),
    removals: () => each(() => removedHashes(library)),
  };
}

/** Every article, or every one of an outlet, with what people corrected of its statements. */
export async function* allCorrected(library: Library, outlet?: string): AsyncGenerator<KeptArticle> {
  const made = await judgements(library);
  for await (const article of allKeptArticles(library, outlet)) yield { ...article, ...corrected(article, made) };
}

async function* each<T>(all: () => Promise<readonly T[]>): AsyncGenerator<T> {
  yield* await all();
}

async function* keptAlerts(library: Library): AsyncGenerator<Alert> {
  for (const { id, target, on, to, madeAt } of await alerts(library)) {
    const of = { [target.kind]: target.id } as Alert['of'];
    const raised: Alert['raised'][number][] = [];
    for (const { mark, at, title, text, article, sentAt } of await events(library, id)) {
      const [line] = article === null ? [] : await articleLines(library, { id: article });
      raised.push({ id: mark, at, title, url: line?.url ?? null, words: text, article, sentAt });
    }
    yield { id, of, on, to, at: madeAt, raised };
  }
}
