import { to } from '../address/to.js';
import type { Sign } from '../colours/sign.js';
import { When } from '../dates/when.js';
import { Swatch } from '../swatch/swatch.js';
import { counted } from '../words/counted.js';
import { outletName } from '../words/outlet.js';
import { actOf, channelOf, doubtsOf, MODES } from '../words/said.js';
import { DayRead, Published } from './published.js';
import type { SaidOnce, Told } from './said-once.js';

/** One thing that was said: when, how, to whom, named or not, and which articles have it. */
export function Utterance({ said: { first, others }, sign }: { readonly said: SaidOnce; readonly sign: Sign }) {
  const { card } = first;
  const facts = [
    actOf(card, sign.several),
    MODES[card.mode],
    channelOf(card),
    card.to === null ? null : `to ${card.to}`,
    ...doubtsOf(card),
    card.sourceText === null || card.named ? null : `called “${card.sourceText}”`,
  ].filter((fact) => fact !== null);
  return (
    <article class="utterance">
      <p class="at quiet">{first.isDated ? <When iso={first.at} /> : <DayRead iso={first.at} />}</p>
      <div>
        <p class="words">
          <a href={to.article(first.article.id, { s: card.statement })} data-step>
            {card.content}
          </a>
        </p>
        <p class="quiet">
          <Swatch sign={{ ...sign, standing: card.named === false ? 'unnamed' : sign.standing }} />{' '}
          {card.named === false ? 'unnamed · ' : ''}
          {facts.join(' · ')}
        </p>
        <p class="quiet">
          <Where told={first} />
          {others.length > 0 && (
            <details>
              <summary>and {counted(others.length, 'more article')} in the same words</summary>
              <ul>
                {others.map((told) => (
                  <li key={`${told.card.article} ${told.card.statement}`}>
                    <Where told={told} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </p>
      </div>
    </article>
  );
}

function Where({ told: { article, card } }: { readonly told: Told }) {
  return (
    <>
      <a href={to.article(article.id, { s: card.statement })}>{outletName(article.outlet)}</a>,{' '}
      <Published article={article} />
    </>
  );
}
