import { useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { to } from '../address/to.js';
import { useKeys } from '../keys/use-keys.js';

/** Search from anywhere: `/` leads to it, results come as one types, and the arrow down leads to them. */
export function SearchBox() {
  const { path, query, route } = useLocation();
  const asked = path === '/search' ? (query.q ?? '') : '';
  const [typed, setTyped] = useState({ words: asked, asked });
  // what the address asks counts from the moment that it is not what was typed: after Back, or a link
  const words = typed.asked === asked ? typed.words : asked;
  const field = useRef<HTMLInputElement>(null);
  useKeys(
    useMemo(
      () => ({
        '/': (event: KeyboardEvent) => {
          event.preventDefault();
          field.current?.select();
        },
      }),
      [],
    ),
  );
  const find = (next: string) => {
    const isAsked = next.trim() !== '' || path === '/search';
    setTyped({ words: next, asked: isAsked ? next : asked });
    if (isAsked) route(to.search(next), path === '/search');
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') field.current?.blur();
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-step]')?.focus();
    }
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
        onKeyDown={leave}
      />
      <kbd>/</kbd>
    </search>
  );
}
