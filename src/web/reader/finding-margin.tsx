import type { Finding } from '../../api/contract/reading.js';
import { cut } from '../../text/span.js';
import { letter } from '../words/quoted.js';
import type { Chosen } from './chosen.js';
import { FromBelow } from './from-below.js';
import { type Extent, stacked } from './use-extents.js';

/** A shape for each severity, never a colour. */
const SIGNS = { error: '◆', warning: '◇', info: '○' } as const;
const HEIGHT = 26;

/**
 * What the checks found: a small sign with the rule's name beside the words, that opens. Where there is no margin, a list;
 * what is chosen of it comes up from below its words.
 */
export function FindingMargin({
  text,
  findings,
  extents,
  chosen,
  choose,
  isNarrow,
}: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly extents: ReadonlyMap<string, Extent>;
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen | null) => void;
  readonly isNarrow: boolean;
}) {
  const order = findings
    .map((finding, i) => ({ finding, i, top: extents.get(`f${i}`)?.top ?? 0 }))
    .sort((a, b) => a.top - b.top);
  const tops = stacked(
    order.map(({ top }) => top),
    HEIGHT,
  );
  const isOn = (i: number) => chosen?.kind === 'finding' && chosen.id === String(i);
  const below = isNarrow ? findings.findIndex((_, i) => isOn(i)) : -1;
  return (
    <section class="findings" aria-label="Findings">
      <h2>
        Findings <span>{findings.length}</span>
      </h2>
      <ol>
        {order.map(({ finding, i }, place) => (
          <li key={i} class={isOn(i) ? 'on' : ''} style={{ '--y': `${tops[place]}px` }}>
            <button
              type="button"
              class="plain"
              aria-expanded={isOn(i)}
              onClick={() => choose(isOn(i) ? null : { kind: 'finding', id: String(i) })}
            >
              <Rule finding={finding} i={i} />
            </button>
            <Message finding={finding} text={text} />
          </li>
        ))}
      </ol>
      {below >= 0 && (
        <FromBelow close={() => choose(null)}>
          <p>
            <Rule finding={findings[below]!} i={below} />
          </p>
          <Message finding={findings[below]!} text={text} />
        </FromBelow>
      )}
    </section>
  );
}

function Rule({ finding: { rule, severity }, i }: { readonly finding: Finding; readonly i: number }) {
  return (
    <>
      <span aria-hidden="true">{SIGNS[severity]}</span> <span class="letter">{letter(i)}</span> {rule}
    </>
  );
}

function Message({
  finding: { severity, span, message, mend, standard },
  text,
}: {
  readonly finding: Finding;
  readonly text: string;
}) {
  return (
    <div class="message">
      <blockquote class="words">
        <bdi>{cut(text, span)}</bdi>
      </blockquote>
      <p>{message}</p>
      <p>{mend}</p>
      <p class="quiet">
        {severity} · {standard}
      </p>
    </div>
  );
}
