import { useLayoutEffect, useRef } from 'preact/hooks';
import { LocationProvider, useLocation } from 'preact-iso/router';
import { useOpenOnPaper } from '../print/use-open-on-paper.js';
import { Header } from './header.js';
import { Screen } from './screen.js';

/** The whole page. What the API and its description answer is left to the browser. */
export function Page() {
  useOpenOnPaper();
  return (
    <LocationProvider scope={/^\/(?!api\b)/}>
      <Header />
      <Main />
    </LocationProvider>
  );
}

function Main() {
  const { path } = useLocation();
  const main = useRef<HTMLElement>(null);
  const popped = useRef(false);
  const before = useRef(path);
  useLayoutEffect(() => {
    const pop = () => {
      // Back from what was only opened on the same screen leads nowhere else
      popped.current = location.pathname !== before.current;
    };
    addEventListener('popstate', pop);
    return () => removeEventListener('popstate', pop);
  }, []);
  useLayoutEffect(() => {
    // a new screen begins at its top and is read from there; Back leads to where one was
    if (before.current !== path && !popped.current) {
      scrollTo(0, 0);
      // but for who is typing, in the search box
      if (!document.activeElement?.matches('input')) main.current?.focus({ preventScroll: true });
    }
    before.current = path;
    popped.current = false;
  }, [path]);
  return (
    <main id="content" ref={main} tabIndex={-1}>
      <Screen />
    </main>
  );
}
