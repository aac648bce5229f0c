import type { ArticleFound } from '../../api/contract/found.js';
import { runsOf } from '../../text/runs.js';
import { cut, type Span } from '../../text/span.js';

/** A stretch of text with the words marked that were looked for. */
export function Snippet({ snippet: { text, start }, hits }: Pick<ArticleFound, 'snippet' | 'hits'>) {
  const within = hits
    .map(([from, to]): Span => [Math.max(0, from - start), Math.min(text.length, to - start)])
    .filter(([from, to]) => from < to)
    .map((span) => ({ span }));
  return (
    <bdi>
      {runsOf(text.length, within).map(({ span, marks }) =>
        marks.length > 0 ? <mark key={span[0]}>{cut(text, span)}</mark> : cut(text, span),
      )}
    </bdi>
  );
}
