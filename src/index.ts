export { type ReadInput, read } from './desk/read.js';
export type { Article, ArticleField, Provenance } from './pages/article.js';
export { UnreadableInput } from './pages/article.js';
export type { AttributionSpans, Mode, Reading, Statement } from './statements/reading.js';
export type { Span } from './text/span.js';
