import type { Finding } from '../../api/contract/reading.js';
import { cut } from '../../text/span.js';
import { letter } from '../words/quoted.js';
import type { Chosen } from './chosen.js';
import { type Extent, stacked } from './use-extents.js';

/** A shape for each severity, never a colour. */
const SIGNS = { error: '◆', warning: '◇', info: '○' } as const;
const HEIGHT = 26;

/** What the checks found: a small sign with the rule's name beside the words, that opens; a list where there is no margin. */
export function FindingMargin({
  text,
  findings,
  extents,
  chosen,
  choose,
}: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly extents: ReadonlyMap<string, Extent>;
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen | null) => void;
}) {
  const order = findings
    .map((finding, i) => ({ finding, i, top: extents.get(`f${i}`)?.top ?? 0 }))
    .sort((a, b) => a.top - b.top);
  const tops = stacked(
    order.map(({ top }) => top),
    HEIGHT,
  );
  return (
    <section class="findings" aria-label="Findings">
      <h2>
        Findings <span>{findings.length}</span>
      </h2>
      <ol>
        {order.map(({ finding, i }, place) => {
          const { rule, severity, span, message, mend, standard } = finding;
          const isOn = chosen?.kind === 'finding' && chosen.id === String(i);
          return (
            <li key={i} class={isOn ? 'on' : ''} style={{ '--y': `${tops[place]}px` }}>
              <button
                type="button"
                class="plain"
                aria-expanded={isOn}
                onClick={() => choose(isOn ? null : { kind: 'finding', id: String(i) })}
              >
                <span aria-hidden="true">{SIGNS[severity]}</span> <span class="letter">{letter(i)}</span> {rule}
              </button>
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
            </li>
          );
        })}
      </ol>
    </section>
  );
}
