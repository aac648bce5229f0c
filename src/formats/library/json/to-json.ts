import { jsonOf } from '../../json.js';
import type { LibraryContents } from '../contents.js';
import { statementRows } from '../statement-rows.js';
import { articleElement } from './article-element.js';
import { claimElement } from './claim-element.js';
import { seriesElement } from './series-element.js';

/** What the file says of itself: raised when an older program could no longer read it. */
export const FORMAT = 1;

/**
 * A whole library as one JSON object, in pieces: `articles`, `sources` (parties, across articles), `statements`,
 * `claims`, `quotes`, `values`, and what else it takes to make the same library again. Each element stands on a line of
 * its own, so no more than one is held at a time, here and when it is read back. Equal contents in equal order give
 * equal bytes. `statements` is told for whoever reads the file; the readings under `articles` have all of it.
 */
export async function* toLibraryJson(contents: LibraryContents): AsyncGenerator<string> {
  yield `{"format":${FORMAT}`;
  yield* list('articles', contents.articles(), articleElement);
  yield* list('sources', contents.parties(), (party) => party);
  yield* list('statements', statementsOf(contents), (statement) => statement);
  yield* list('claims', contents.claims(), claimElement);
  yield* list('quotes', contents.quotations(), (quotation) => quotation);
  yield* list('values', contents.series(), seriesElement);
  yield* list('stories', contents.stories(), (story) => story);
  yield* list('judgements', contents.judgements(), (judgement) => judgement);
  yield* list('alerts', contents.alerts(), (alert) => alert);
  yield* list('removed', contents.removals(), (removal) => removal);
  yield '\n}\n';
}

async function* statementsOf({ articles }: LibraryContents) {
  for await (const article of articles()) yield* statementRows(article);
}

async function* list<T>(name: string, items: AsyncIterable<T>, element: (item: T) => unknown): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let before = '\n';
  for await (const item of items) {
    yield before + jsonOf(element(item));
    before = ',\n';
  }
  yield before === '\n' ? ']' : '\n]';
}
