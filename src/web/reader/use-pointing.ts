import type { Chosen } from './chosen.js';

/** What listens to the pointer over marked words: what is under it lights up, and a click chooses it. */
export function usePointing({
  chosen,
  choose,
  point,
}: {
  readonly chosen: Chosen | null;
  readonly choose: (chosen: Chosen | null) => void;
  readonly point: (chosen: Chosen | null) => void;
}) {
  return {
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') point(meantBy(event)[0] ?? null);
    },
    onPointerLeave: () => point(null),
    onClick: (event: MouseEvent) => {
      if (getSelection()?.isCollapsed === false) return;
      const all = meantBy(event);
      // words that several statements share: each click takes the next of them
      const at = all.findIndex(({ id }) => id === chosen?.id);
      const next = all[(at + 1) % Math.max(1, all.length)];
      if (next) choose(next);
      else if (!(event.target as HTMLElement).closest('a, button')) choose(null);
    },
  };
}

/** What the words under the pointer are: statements, else the sources that they mention. */
function meantBy(event: Event): readonly Chosen[] {
  const { s, v } = (event.target as HTMLElement).closest<HTMLElement>('[data-s], [data-v]')?.dataset ?? {};
  if (s) return s.split(' ').map((id) => ({ kind: 'statement', id }) as const);
  return v ? v.split(' ').map((id) => ({ kind: 'source', id }) as const) : [];
}
