import { COLOURS } from '../colours/sign.js';

const ALL = Array.from({ length: COLOURS + 1 }, (_, colour) => colour);

/** The hatching of unnamed sources for use inside an `<svg>`: put it in once, then fill with `hatchOf(colour)`. */
export function Hatching() {
  return (
    <defs>
      {ALL.map((colour) => (
        <pattern
          key={colour}
          id={`hatching-${colour}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.5" height="4" class={`filled c${colour}`} />
        </pattern>
      ))}
    </defs>
  );
}

/** What to fill a shape of an unnamed source with. */
export const hatchOf = (colour: number): string => `url(#hatching-${colour})`;
