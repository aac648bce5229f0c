import type { Sign } from '../../colours/sign.js';
import { SourceName } from '../../swatch/swatch.js';
import type { Choice } from '../choice.js';

const SHOWN = 4;

/** Those who back a claim, or dispute it, each a button that shows what else they say in the story. */
export function Parties({
  mark,
  word,
  ids,
  signs,
  choice,
  choose,
}: {
  readonly mark: '●' | '◆';
  readonly word: string;
  readonly ids: readonly string[];
  readonly signs: ReadonlyMap<string, Sign>;
  readonly choice: Choice;
  readonly choose: (kind: 'party', id: string) => void;
}) {
  const known = ids.flatMap((id) => {
    const sign = signs.get(id);
    return sign ? [{ id, sign }] : [];
  });
  if (known.length === 0) return null;
  return (
    <p class="stance">
      <span class="sign" aria-hidden="true">
        {mark}
      </span>
      <span>
        <span class="unseen">{word}: </span>
        {known.slice(0, SHOWN).map(({ id, sign }) => (
          <button
            key={id}
            type="button"
            class="plain party"
            aria-pressed={choice.party === id}
            onClick={() => choose('party', id)}
          >
            <SourceName sign={sign} />
          </button>
        ))}
        {known.length > SHOWN && <span class="quiet">and {known.length - SHOWN} more</span>}
      </span>
    </p>
  );
}
