export { type ReadInput, read } from './desk/read.js';
export type { Article, ArticleField, InFile, Provenance, Remark } from './pages/article.js';
export { UnreadableInput } from './pages/article.js';
export type { Count, Source, SourceKind } from './sources/source.js';
export type { Finding, Severity } from './statements/finding.js';
export type { Act, AttributionSpans, Channel, Mode, Reading, Statement } from './statements/reading.js';
export type { Span } from './text/span.js';
