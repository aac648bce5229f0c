import { paragraphsOf } from '../../text/paragraphs.js';
import { runsOf } from '../../text/runs.js';
import { cut, overlaps, type Span } from '../../text/span.js';
import { lookOf, type Shared, wordsFor } from './shown-words.js';

interface Mark {
  readonly span: Span;
  readonly i: number;
  readonly of: Shared;
}

/** A text of which what shows its descent is lit and the rest dimmed; a click on it shows its counterpart in the other. */
export function SharedText({
  text,
  shared,
  side,
}: {
  readonly text: string;
  readonly shared: readonly Shared[];
  readonly side: 'here' | 'there';
}) {
  const marks = shared.flatMap((of, i): readonly Mark[] => {
    const span = of[side];
    return span === null ? [] : [{ span, i, of }];
  });
  return (
    <div class="text dimmed">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph[0]}>
          <Words text={text} within={paragraph} marks={marks} side={side} />
        </p>
      ))}
    </div>
  );
}

function Words({
  text,
  within,
  marks,
  side,
}: {
  readonly text: string;
  readonly within: Span;
  readonly marks: readonly Mark[];
  readonly side: 'here' | 'there';
}) {
  const [from, to] = within;
  const here = marks
    .filter(({ span }) => overlaps(span, within))
    .map((mark): Mark => ({ ...mark, span: [Math.max(mark.span[0], from) - from, Math.min(mark.span[1], to) - from] }));
  const words = cut(text, within);
  return (
    <>
      {runsOf(to - from, here).map(({ span, marks: own }) => {
        const run = cut(words, span);
        const found = own.find(({ of }) => of[other(side)] !== null);
        if (own.length === 0) return run;
        const look = {
          class: `shared ${[...new Set(own.map(({ of }) => lookOf(of)))].join(' ')}`,
          title: [...new Set(own.map(({ of }) => wordsFor(of)))].join(', '),
          'data-shared': own.map(({ i }) => i).join(' '),
        };
        if (!found)
          return (
            <span key={span[0]} {...look}>
              {run}
            </span>
          );
        const show = () => showCounterpart(side, found.i);
        return (
          // biome-ignore lint/a11y/useSemanticElements: words that go on over lines can't be a button
          <span
            key={span[0]}
            {...look}
            role="button"
            tabIndex={0}
            onClick={show}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              show();
            }}
          >
            {run}
          </span>
        );
      })}
    </>
  );
}

const other = (side: 'here' | 'there') => (side === 'here' ? 'there' : 'here');

/** Brings the same words of the other text into sight and lights them for a moment. */
function showCounterpart(side: 'here' | 'there', i: number): void {
  const all = document.querySelectorAll<HTMLElement>(`[data-side="${other(side)}"] [data-shared~="${i}"]`);
  all[0]?.scrollIntoView({ block: 'center' });
  for (const words of document.querySelectorAll('.shared.at')) words.classList.remove('at');
  for (const words of document.querySelectorAll(`[data-shared~="${i}"]`)) words.classList.add('at');
}
