import { useState } from 'preact/hooks';

const KEPT_AS = 'hearsay-who';

/** Who decides and why; the name is kept for the next time on this machine. */
export function useWhoAndWhy() {
  const [who, setWho] = useState(() => localStorage.getItem(KEPT_AS) ?? '');
  const [why, setWhy] = useState('');
  const fields = (
    <div class="who-and-why">
      <label>
        Who decides
        <input required maxLength={200} value={who} onInput={(event) => setWho(event.currentTarget.value)} />
      </label>
      <label>
        Why
        <input required maxLength={2000} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
      </label>
    </div>
  );
  const given = { who: who.trim(), why: why.trim() };
  const done = () => {
    localStorage.setItem(KEPT_AS, given.who);
    setWhy('');
  };
  return { fields, given, done };
}
