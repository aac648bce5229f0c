import type { Span } from '../../../text/span.js';
import type { ArticleElement } from './article-element.js';

/** What is wrong with an article whose statements lie outside its words, or are of no source of its; null if nothing. */
export function wordsInText({ text, title, reading }: ArticleElement, where: string): string | null {
  const sources = new Set(reading.sources.map(({ id }) => id));
  for (const [i, { field, spans, source }] of reading.statements.entries()) {
    const at = `${where}.reading.statements[${i}]`;
    if (source !== null && !sources.has(source)) return `${at}.source is ${source}, which is none of its sources`;
    const length = (field === 'title' ? (title ?? '') : text).length;
    const beyond = Object.values(spans)
      .flat()
      .find(([, end]: Span) => end > length);
    if (beyond) return `${at}: the words at ${beyond.join('-')} lie beyond the ${field}, which ends at ${length}`;
  }
  return null;
}
