import type { WholeSource } from '../../api/contract/source.js';
import { to } from '../address/to.js';
import { outletName } from '../words/outlet.js';
import { stanceWords } from '../words/relation.js';
import { Published } from './published.js';
import type { Told } from './said-once.js';

/** Claims that the party both backs and disputes, each with what it said for and against, in time. */
export function Contradictions({
  source: { contradictions },
  told,
}: {
  readonly source: WholeSource;
  readonly told: readonly Told[];
}) {
  if (contradictions.length === 0) return null;
  const byKey = new Map(told.map((one) => [`${one.card.article} ${one.card.statement}`, one]));
  return (
    <section class="contradictions">
      <h2>
        Says otherwise elsewhere <span>{contradictions.length}</span>
      </h2>
      {contradictions.map(({ claim, text, statements }) => (
        <div key={claim}>
          <p>
            The claim:{' '}
            <a href={to.claim(claim)} class="words" data-step>
              {text}
            </a>
          </p>
          <ol>
            {statements.map(({ article, statement, stance }) => {
              const one = byKey.get(`${article} ${statement}`);
              return (
                <li key={`${article} ${statement}`}>
                  <b>{stanceWords(stance)}</b>{' '}
                  {one && (
                    <>
                      <a class="words" href={to.article(article, { s: statement })}>
                        {one.card.content}
                      </a>{' '}
                      <span class="quiet">
                        {outletName(one.article.outlet)}, <Published article={one.article} />
                      </span>
                    </>
                  )}
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </section>
  );
}
