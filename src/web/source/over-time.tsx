import { to } from '../address/to.js';
import type { Sign } from '../colours/sign.js';
import { FromTo, When } from '../dates/when.js';
import { dateWords } from '../dates/words.js';
import { counted } from '../words/counted.js';
import { outletName } from '../words/outlet.js';
import type { Told } from './said-once.js';

/** Outlets with less than these are told by their number. */
const SHOWN = 16;

/** A row an outlet, a mark a statement; those that give no name are hatched, those of articles without a date stand apart. */
export function OverTime({ told, sign }: { readonly told: readonly Told[]; readonly sign: Sign }) {
  const rows = rowsOf(told);
  const inTime = told
    .flatMap(({ article: { published } }) => published ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const [first = null, last = null] = [inTime[0], inTime.at(-1)];
  const [from, until] = [Date.parse(first ?? ''), Date.parse(last ?? '')];
  const place = (published: string) => (until === from ? 50 : (100 * (Date.parse(published) - from)) / (until - from));
  const someUndated = inTime.length < told.length;
  return (
    <section class="over-time">
      <h2>
        Where and when{' '}
        <span>
          <FromTo first={first} last={last} />
        </span>
      </h2>
      <ol class={someUndated ? 'some-undated' : ''}>
        {rows.slice(0, SHOWN).map(([outlet, own]) => (
          <li key={outlet}>
            <span class="outlet">
              {outlet} <span class="quiet">{own.length}</span>
            </span>
            <span class="row">
              {own.map((one) => (
                <Mark key={`${one.card.article} ${one.card.statement}`} one={one} sign={sign} place={place} />
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p class="axis quiet" aria-hidden="true">
        <span>
          {first !== null && <When iso={first} />}
          {last !== first && <When iso={last!} />}
        </span>
        {someUndated && <span>no date</span>}
      </p>
      {rows.length > SHOWN && <p class="quiet">and {counted(rows.length - SHOWN, 'more outlet')}</p>}
    </section>
  );
}

function Mark({
  one: { card, article },
  sign,
  place,
}: {
  readonly one: Told;
  readonly sign: Sign;
  /** How far from the left something published then stands, in per cent. */
  readonly place: (published: string) => number;
}) {
  const { published } = article;
  const standing = card.named === false ? 'unnamed' : sign.standing;
  const when = published === null ? 'read, not dated' : dateWords(published, { now: new Date() });
  return (
    <a
      href={to.article(card.article, { s: card.statement })}
      class={`swatch c${sign.colour} ${standing}${published === null ? ' undated' : ''}`}
      style={published === null ? undefined : { left: `${place(published)}%` }}
      title={`${when}: ${card.content}`}
    >
      <span class="unseen">
        {outletName(article.outlet)}: {card.content}
      </span>
    </a>
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
