import { runsOf } from '../../text/runs.js';
import { cut, overlaps, type Span } from '../../text/span.js';
import { letter } from '../words/quoted.js';
import { classesOf, type Marking, ofParts, statementsOf } from './looks.js';
import type { Placed } from './placed.js';

/**
 * A stretch of a text with its marks, as text nodes in spans that never nest, so that marks may cross. Characters stay as
 * they are. Each span carries the ids of its statements in `data-s`, of the sources that it mentions in `data-v`, of
 * findings and passages in `data-at`; and where a finding ends, its letter.
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
  /** Ids of the statements and sources that one looks at. */
  readonly lit: ReadonlySet<string>;
}) {
  const [from, to] = within;
  const here = places
    .filter(({ span }) => overlaps(span, within))
    .map((placed): Placed => {
      const [start, end] = placed.span;
      return { ...placed, span: [Math.max(start, from) - from, Math.min(end, to) - from] };
    });
  const words = cut(text, within);
  return (
    <>
      {runsOf(to - from, here).map(({ span, marks }) => {
        const run = cut(words, span);
        if (marks.length === 0) return run;
        return (
          <span key={span[0]} class={lookOf(marks, marking, lit)} {...dataOf(marks, span, marking)}>
            {run}
          </span>
        );
      })}
    </>
  );
}

const lookOf = (marks: readonly Placed[], marking: Marking, lit: ReadonlySet<string>): string =>
  marks.some(({ of }) => lit.has(of)) ? `${classesOf(marks, marking)} lit` : classesOf(marks, marking);

function dataOf(marks: readonly Placed[], [, end]: Span, { statements, notes }: Marking) {
  const told = (ids: readonly string[]) => (ids.length > 0 ? ids.join(' ') : undefined);
  const ended = marks.filter(({ span }) => span[1] === end);
  return {
    'data-s': told(statementsOf(marks)),
    'data-v': told(ofParts(marks, 'mention')),
    'data-at': told(ofParts(marks, 'finding', 'passage')),
    'data-f': told(ofParts(ended, 'finding').map((key) => letter(Number(key.slice(1))))),
    'data-n': told([
      ...new Set(ofParts(ended, 'content').flatMap((id) => notes?.get(statements.get(id)?.source ?? '') ?? [])),
    ]),
  };
}
