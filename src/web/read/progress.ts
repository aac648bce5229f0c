import type { ReadEvent } from '../../api/contract/read.js';
import type { Finding, Reading, Source, Statement } from '../../api/contract/reading.js';

/** What is known of a draft while it is read. */
export interface Progress {
  readonly article: Reading['article'];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly isDone: boolean;
}

/** What is known after one more event; null before the article is there. */
export function progressed(before: Progress | null, event: ReadEvent): Progress | null {
  switch (event.event) {
    case 'article':
      return { article: event.article, sources: [], statements: [], findings: [], isDone: false };
    case 'statements':
      return before && { ...before, sources: event.sources, statements: event.statements };
    case 'findings':
      return before && { ...before, findings: event.findings };
    case 'reading': {
      const { article, sources, statements, findings } = event.reading;
      return { article, sources, statements, findings, isDone: true };
    }
    case 'problem':
      return before;
  }
}
