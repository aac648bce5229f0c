import { runsOf } from '../../text/runs.js';
import { contains, cut, overlaps, type Span } from '../../text/span.js';
import { classesOf, type Marking, statementsOf } from './looks.js';
import type { Placed } from './placed.js';

/**
 * A stretch of a text with its marks, as text nodes in spans that never nest, so that marks may cross. Characters stay as
 * they are. Each span carries the ids of its statements in `data-s`.
 */
export function MarkedWords({
  text,
  within,
  places,
  marking,
  lit,
}: {
  readonly text: string;
  readonly within: Span;
  readonly places: readonly Placed[];
  readonly marking: Marking;
  /** Ids of the statements that one looks at. */
  readonly lit: ReadonlySet<string>;
}) {
  const [from, to] = within;
  const here = places
    .filter(({ span }) => overlaps(span, within))
    .map(
      ({ span, part, of }): Placed => ({
        span: contains(within, span) ? [span[0] - from, span[1] - from] : clipped(span, within),
        part,
        of,
      }),
    );
  const words = cut(text, within);
  return (
    <>
      {runsOf(to - from, here).map(({ span, marks }) => {
        const run = cut(words, span);
        if (marks.length === 0) return run;
        const of = statementsOf(marks);
        const isLit = of.some((id) => lit.has(id));
        return (
          <span key={span[0]} class={classesOf(marks, marking) + (isLit ? ' lit' : '')} data-s={of.join(' ')}>
            {run}
          </span>
        );
      })}
    </>
  );
}

const clipped = ([start, end]: Span, [from, to]: Span): Span => [
  Math.max(start, from) - from,
  Math.min(end, to) - from,
];
