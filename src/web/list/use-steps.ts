import { useMemo } from 'preact/hooks';
import { useKeys } from '../keys/use-keys.js';

/** `j` and `k` lead to the next and the previous link with `data-step`; Enter then follows it, as it does any link. */
export function useSteps(): void {
  useKeys(
    useMemo(() => {
      const step = (by: 1 | -1) => () => {
        const links = [...document.querySelectorAll<HTMLElement>('[data-step]')];
        const at = links.indexOf(document.activeElement as HTMLElement);
        const next = links[at < 0 ? (by === 1 ? 0 : -1) : at + by];
        next?.focus();
        next?.scrollIntoView({ block: 'nearest' });
      };
      return { j: step(1), k: step(-1) };
    }, []),
  );
}
