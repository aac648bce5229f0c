import { to } from '../address/to.js';
import type { Sign } from '../colours/sign.js';
import { FromTo, When } from '../dates/when.js';
import { dateWords } from '../dates/words.js';
import { counted } from '../words/counted.js';
import { outletName } from '../words/outlet.js';
import { publishedOf, type Told } from './said-once.js';

/** Outlets with less than these are told by their number. */
const SHOWN = 16;

/** A row an outlet, a mark a statement; those that give no name are hatched. */
export function OverTime({ told, sign }: { readonly told: readonly Told[]; readonly sign: Sign }) {
  const rows = rowsOf(told);
  const times = told.map(({ article }) => Date.parse(publishedOf(article))).filter((time) => !Number.isNaN(time));
  const [from, until] = [Math.min(...times), Math.max(...times)];
  const iso = (time: number) => new Date(time).toISOString();
  const place = ({ article }: Told) =>
    until === from ? 50 : (100 * (Date.parse(publishedOf(article)) - from)) / (until - from);
  return (
    <section class="over-time">
      <h2>
        Where and when{' '}
        <span>
          <FromTo first={iso(from)} last={iso(until)} />
        </span>
      </h2>
      <ol>
        {rows.slice(0, SHOWN).map(([outlet, own]) => (
          <li key={outlet}>
            <span class="outlet">
              {outlet} <span class="quiet">{own.length}</span>
            </span>
            <span class="row">
              {own.map((one) => (
                <a
                  key={`${one.card.article} ${one.card.statement}`}
                  href={to.article(one.card.article, { s: one.card.statement })}
                  class={`swatch c${sign.colour} ${one.card.named === false ? 'unnamed' : sign.standing}`}
                  style={{ left: `${place(one)}%` }}
                  title={`${dateWords(publishedOf(one.article), { now: new Date() })}: ${one.card.content}`}
                >
                  <span class="unseen">
                    {outlet}: {one.card.content}
                  </span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p class="axis quiet" aria-hidden="true">
        <When iso={iso(from)} />
        {until !== from && <When iso={iso(until)} />}
      </p>
      {rows.length > SHOWN && <p class="quiet">and {counted(rows.length - SHOWN, 'more outlet')}</p>}
    </section>
  );
}

/** The outlets with what they have, who has most first. */
function rowsOf(told: readonly Told[]): readonly (readonly [string, readonly Told[]])[] {
  const rows = new Map<string, Told[]>();
  for (const one of told) {
    const outlet = outletName(one.article.outlet);
    rows.set(outlet, [...(rows.get(outlet) ?? []), one]);
  }
  return [...rows].sort(([, a], [, b]) => b.length - a.length);
}
