import type { Extent } from '../reader/use-extents.js';
import type { Passages } from './passages.js';

/** Bars nearer to each other than this are one: the lines between two paragraphs. */
const NEAR = 40;

/** Beside what is copied, a bar with the sign of where it is from; it opens both texts side by side. */
export function PassageBars({
  passages: { copied },
  extents,
  open,
}: {
  readonly passages: Passages;
  readonly extents: ReadonlyMap<string, Extent>;
  readonly open: (article: string) => void;
}) {
  return (
    <div class="bars">
      {copied.map(({ article, outlet, sign, keys }, lane) =>
        joined(keys.flatMap((key) => extents.get(key) ?? [])).map(({ top, bottom }, i) => (
          <button
            key={`${article} ${top}`}
            type="button"
            class="passage-bar"
            style={{ top: `${top}px`, height: `${bottom - top}px`, '--lane': lane }}
            title={`As in ${outlet}: see both side by side`}
            data-sign={sign}
            onClick={() => open(article)}
          >
            <span class="unseen">
              Passage {i + 1} as in {outlet}: see both side by side
            </span>
          </button>
        )),
      )}
    </div>
  );
}

/** Extents in order, those that touch or nearly do as one. */
export function joined(extents: readonly Extent[]): readonly Extent[] {
  const all: Extent[] = [];
  for (const next of [...extents].sort((a, b) => a.top - b.top)) {
    const last = all.at(-1);
    if (last && next.top - last.bottom < NEAR)
      all[all.length - 1] = { top: last.top, bottom: Math.max(last.bottom, next.bottom) };
    else all.push(next);
  }
  return all;
}
