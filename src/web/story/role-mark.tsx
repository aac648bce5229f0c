import type { Role } from '../claim/roles.js';
import type { Sign } from '../colours/sign.js';
import { hatchOf } from '../swatch/hatching.js';

/**
 * The mark of an article in a drawing, by its shape: ● large for an origin, in the colour of who says it and hatched if
 * that is nobody with a name; ○ for what has it from elsewhere; ◆ where the claim chosen is disputed.
 */
export function RoleMark({
  isOrigin,
  role,
  sign,
  size,
}: {
  /** It has all from its own sources. */
  readonly isOrigin: boolean;
  /** What it is to the claim chosen, if one is. */
  readonly role: Role | null;
  /** Of who says it there at first hand, where that is known. */
  readonly sign: Sign | null;
  /** Radius of the smaller marks, in pixels. */
  readonly size: number;
}) {
  const isFirst = role === null ? isOrigin : role.isOrigin;
  const only = role?.disputes && !role.carries && !role.isOrigin;
  const diamond = `M0,${-size * 1.35}L${size * 1.35},0L0,${size * 1.35}L${-size * 1.35},0Z`;
  if (only) return <path class="mark disputes" d={diamond} />;
  const colour = `c${sign?.colour ?? 0}`;
  return (
    <>
      {isFirst && sign !== null ? (
        <circle
          class={`mark first ${colour}`}
          r={size * 1.6}
          fill={sign.standing === 'named' ? 'var(--c)' : hatchOf(sign.colour)}
        />
      ) : (
        <circle class={isFirst ? 'mark first plain' : 'mark carries'} r={isFirst ? size * 1.6 : size} />
      )}
      {role?.disputes && (
        <path class="mark disputes" d={diamond} transform={`translate(${size * 1.9} ${size * 1.2}) scale(.62)`} />
      )}
    </>
  );
}
