import { percent } from '../words/counted.js';
import { STANDINGS } from '../words/footing.js';
import type { Chosen } from './chosen.js';
import type { Voice } from './voices.js';

/** One bar as long as the article: a segment a source, by its share of the words; what the article says itself blank. */
export function Strip({
  voices,
  on,
  choose,
}: {
  readonly voices: readonly Voice[];
  /** The voice that one looks at. */
  readonly on: string | null;
  readonly choose: (chosen: Chosen) => void;
}) {
  const own = 1 - voices.reduce((sum, { share }) => sum + share, 0);
  return (
    <nav class={on === null ? 'strip' : 'strip some'} aria-label="Share of the words by source">
      {voices
        .filter(({ share }) => share > 0)
        .map(({ id, sign, share }) => {
          const told = [sign.label, STANDINGS[sign.standing], percent(share)].filter((part) => part !== '').join(', ');
          return (
            <button
              key={id}
              type="button"
              class={`${sign.standing} c${sign.colour}${on === id ? ' on' : ''}`}
              style={{ width: `${100 * share}%` }}
              title={told}
              onClick={() => choose({ kind: 'source', id })}
            >
              <span class="unseen">{told}</span>
              {sign.standing !== 'nobody' && (
                <>
                  <b aria-hidden="true">{sign.label}</b>
                  <i aria-hidden="true" data-initials={sign.initials} />
                </>
              )}
            </button>
          );
        })}
      <span class="own">{percent(own)} own voice</span>
    </nav>
  );
}
