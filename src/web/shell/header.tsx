import { useLocation } from 'preact-iso/router';
import { to } from '../address/to.js';
import { SearchBox } from '../search/search-box.js';

const PLACES = [
  [to.front(), 'Stories'],
  [to.read(), 'Read a draft'],
  [to.judgements(), 'Judgements'],
] as const;

/** The head of every screen: where one can go, and the search. */
export function Header() {
  const { path } = useLocation();
  return (
    <header class="head">
      <a class="skip" href="#content">
        To the content
      </a>
      <a class="wordmark" href={to.front()}>
        Hearsay
      </a>
      <nav aria-label="Main">
        {PLACES.map(([address, name]) => (
          <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <SearchBox />
    </header>
  );
}
