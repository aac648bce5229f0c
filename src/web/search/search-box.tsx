import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { to } from '../address/to.js';
import { useKeys } from '../keys/use-keys.js';

/** Search from anywhere: `/` leads to it, and results come as one types. */
export function SearchBox() {
  const { path, query, route } = useLocation();
  const [words, setWords] = useState(query.q ?? '');
  const field = useRef<HTMLInputElement>(null);
  useKeys({
    '/': (event) => {
      event.preventDefault();
      field.current?.select();
    },
  });
  const find = (next: string) => {
    setWords(next);
    route(to.search(next), path === '/search');
  };
  return (
    <search class="search-box">
      <input
        ref={field}
        type="search"
        aria-label="Search statements, sources and articles"
        placeholder="Search"
        value={words}
        onInput={(event) => find(event.currentTarget.value)}
      />
      <kbd>/</kbd>
    </search>
  );
}
