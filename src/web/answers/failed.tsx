import { useState } from 'preact/hooks';
import { to } from '../address/to.js';
import type { Refused } from '../client/problem.js';
import { signIn } from '../client/request.js';

/** That something was refused or did not come: what, why, and what to do. */
export function Failed({
  why,
  again,
  isScreen = false,
}: {
  readonly why: Refused;
  readonly again: () => void;
  /** Whether there is nothing else on the screen: then it is its heading. */
  readonly isScreen?: boolean;
}) {
  const { title, status, detail, errors = [] } = why.problem;
  return (
    <div class="empty" role="alert">
      {isScreen ? <h1 class="title">{title}</h1> : <p class="title">{title}</p>}
      {detail && <p>{detail}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <b>{field}</b>: {message}
            </li>
          ))}
        </ul>
      )}
      {why.retryAfter !== null && <p>Try again in {why.retryAfter} s.</p>}
      {status === 401 ? (
        <TokenForm again={again} />
      ) : (
        <p class="choices">
          {status !== 404 && (
            <button type="button" onClick={again}>
              Try again
            </button>
          )}
          <a href={to.front()}>To the stories</a>
        </p>
      )}
    </div>
  );
}

/** Where a server asks for a token: it was printed when `hearsay serve` started, or is in its token file. */
function TokenForm({ again }: { readonly again: () => void }) {
  const [token, setToken] = useState('');
  const [isWrong, setWrong] = useState(false);
  const enter = (event: Event) => {
    event.preventDefault();
    signIn(token.trim()).then((isOne) => (isOne ? again() : setWrong(true)));
  };
  return (
    <form class="choices" onSubmit={enter}>
      <label>
        Token{' '}
        <input
          type="password"
          autocomplete="off"
          required
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Go on</button>
      {isWrong && <span role="alert">This is no token of this server.</span>}
    </form>
  );
}
