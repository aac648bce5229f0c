import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Statement } from '../../api/contract/reading.js';
import { useKeys } from '../keys/use-keys.js';
import type { Chosen } from './chosen.js';
import { showWords } from './show-words.js';

/** `j` and `k` go from statement to statement, Enter to the words, Esc lets go, then leads back. */
export function useReaderKeys({
  statements,
  chosen,
  choose,
  point,
  back,
  sheet,
}: {
  readonly statements: readonly Statement[];
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen | null) => void;
  readonly point: (pointed: Chosen | null) => void;
  readonly back: () => void;
  readonly sheet: RefObject<HTMLElement | null>;
}): void {
  useKeys(
    useMemo(() => {
      const step = (by: 1 | -1) => () => {
        const at = chosen?.kind === 'statement' ? statements.findIndex(({ id }) => id === chosen.id) : -1;
        const next = statements[at < 0 ? (by === 1 ? 0 : statements.length - 1) : at + by];
        if (!next) return;
        // what a key leads to goes before what happens to lie under the pointer
        point(null);
        choose({ kind: 'statement', id: next.id });
      };
      return {
        j: step(1),
        k: step(-1),
        Enter: () => chosen && showWords(sheet.current, chosen, true),
        Escape: () => (chosen ? choose(null) : back()),
      };
    }, [statements, chosen, choose, point, back, sheet]),
  );
}
