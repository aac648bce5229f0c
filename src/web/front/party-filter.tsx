import { useId, useState } from 'preact/hooks';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useFocusNext } from '../keys/use-focus-next.js';
import { useLater } from '../search/use-later.js';
import { labelOf } from '../words/footing.js';

const OFFERED = 12;

/** Chooses a source by its name, among those that the library has; the address keeps its id. */
export function PartyFilter({
  party,
  choose,
}: {
  readonly party: string | null;
  readonly choose: (id: string | null) => void;
}) {
  const [typed, setTyped] = useState('');
  const later = useLater(typed.trim());
  const offered = useAnswer(later.length < 2 ? null : asked.sources({ q: later, limit: OFFERED }));
  const chosen = useAnswer(party === null ? null : asked.source(party));
  const names = useId();
  const [shown, focusShown] = useFocusNext();
  const set = (id: string | null) => {
    focusShown();
    choose(id);
  };
  if (party !== null)
    return (
      <span ref={shown}>
        Source <b>{chosen.state === 'here' ? labelOf(chosen.value.party) : party}</b>{' '}
        <button type="button" class="plain" onClick={() => set(null)}>
          any
        </button>
      </span>
    );
  const sources = offered.state === 'here' ? offered.value.items : [];
  const type = (words: string) => {
    setTyped(words);
    const found = sources.find((source) => optionOf(source) === words);
    if (found) set(found.id);
  };
  return (
    <>
      <label ref={shown}>
        Source{' '}
        <input list={names} placeholder="any" value={typed} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <datalist id={names}>
        {sources.map((source) => (
          <option key={source.id} value={optionOf(source)} />
        ))}
      </datalist>
    </>
  );
}

/** Namesakes are told apart by what they are. */
const optionOf = (source: Parameters<typeof labelOf>[0] & { readonly affiliation: string | null }): string =>
  [labelOf(source), source.name === null ? null : source.description, source.affiliation]
    .filter((part) => part !== null)
    .join(', ');
