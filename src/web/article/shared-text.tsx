import { paragraphsOf } from '../../text/paragraphs.js';
import { runsOf } from '../../text/runs.js';
import { cut, overlaps, type Span } from '../../text/span.js';
import type { Shared } from './shared.js';

interface Mark {
  readonly span: Span;
  readonly i: number;
  readonly of: Shared;
}

/** A text of which what is shared with another is lit; a click on it shows its counterpart there. */
export function SharedText({
  text,
  shared,
  side,
}: {
  readonly text: string;
  readonly shared: readonly Shared[];
  readonly side: 'here' | 'there';
}) {
  const marks = shared.map((of, i): Mark => ({ span: of[side], i, of }));
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
        const [longest] = own;
        if (!longest) return run;
        const { how, what } = longest.of;
        return (
          // biome-ignore lint/a11y/useSemanticElements: words that go on over lines can't be a button
          <span
            key={span[0]}
            class={`shared ${how}`}
            role="button"
            tabIndex={0}
            title={what === null ? `the same words${how === 'near' ? ', nearly' : ''}` : `the same ${what}`}
            data-shared={own.map(({ i }) => i).join(' ')}
            onClick={() => showCounterpart(side, longest.i)}
            onKeyDown={(event) => event.key === 'Enter' && showCounterpart(side, longest.i)}
          >
            {run}
          </span>
        );
      })}
    </>
  );
}

/** Brings the same words of the other text into sight and lights them for a moment. */
function showCounterpart(side: 'here' | 'there', i: number): void {
  const other = side === 'here' ? 'there' : 'here';
  const all = document.querySelectorAll<HTMLElement>(`[data-side="${other}"] [data-shared~="${i}"]`);
  all[0]?.scrollIntoView({ block: 'center' });
  for (const words of document.querySelectorAll('.shared.at')) words.classList.remove('at');
  for (const words of document.querySelectorAll(`[data-shared~="${i}"]`)) words.classList.add('at');
}
