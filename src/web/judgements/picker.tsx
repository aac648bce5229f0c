import { useState } from 'preact/hooks';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useFocusNext } from '../keys/use-focus-next.js';
import { useLater } from '../search/use-later.js';
import { idIn } from './id-in.js';
import { choicesOf, type Thing } from './thing.js';
import { ThingName } from './thing-name.js';

const OFFERED = 8;

/** Chooses one thing: by words that are searched, by the address of its screen, or by its id. */
export function Picker({
  thing,
  label,
  value,
  set,
}: {
  readonly thing: Thing;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const words = useLater(typed.trim());
  const found = useAnswer(words.length < 2 ? null : asked.search({ q: words, limit: OFFERED }));
  const [shown, focusShown] = useFocusNext();
  const choose = (id: string) => {
    focusShown();
    setTyped('');
    set(id);
  };
  if (value !== '')
    return (
      <p class="picked" ref={shown}>
        <span class="quiet">{label}</span> <ThingName thing={thing} id={value} />{' '}
        <button type="button" class="plain" onClick={() => choose('')}>
          another
        </button>
      </p>
    );
  const type = (next: string) => {
    const id = idIn(next);
    if (id === null) setTyped(next);
    else choose(id);
  };
  const choices = found.state === 'here' ? choicesOf(thing, found.value) : [];
  return (
    <div class="picker" ref={shown}>
      <label>
        {label}
        <input
          value={typed}
          placeholder="words of it, or the address of its page"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      {choices.length > 0 && (
        <ul aria-label={`${label}: found`}>
          {choices.map((choice) => (
            <li key={choice.value}>
              <button type="button" class="plain" onClick={() => choose(choice.value)}>
                {choice.label} <span class="quiet">{choice.about}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {words.length >= 2 && found.state === 'here' && choices.length === 0 && (
        <p class="quiet">Nothing has these words.</p>
      )}
    </div>
  );
}
