import { useEffect } from 'preact/hooks';

/** Opens on its way to paper what is folded on the page, and folds it again afterwards. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    const print = matchMedia('print');
    let opened: readonly HTMLDetailsElement[] = [];
    const change = () => {
      for (const one of opened) one.open = false;
      opened = print.matches ? [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')] : [];
      for (const one of opened) one.open = true;
    };
    print.addEventListener('change', change);
    return () => print.removeEventListener('change', change);
  }, []);
}
