import type { Sign } from '../colours/sign.js';
import { STANDINGS } from '../words/footing.js';

/** A source's sign: its colour, hatched if it has no name; with initials where it has no colour of its own. */
export function Swatch({ sign }: { readonly sign: Pick<Sign, 'standing' | 'colour' | 'initials'> }) {
  const { standing, colour, initials } = sign;
  return (
    <span class={`swatch ${standing} c${colour}`} aria-hidden="true">
      {colour === 0 && standing === 'named' ? initials : ''}
    </span>
  );
}

/** A source's sign and name; that it is unnamed is told in words to those who can't see the hatching. */
export function SourceName({ sign }: { readonly sign: Sign }) {
  const told = STANDINGS[sign.standing];
  return (
    <span class={`source-name c${sign.colour}`}>
      <Swatch sign={sign} />
      <bdi>{sign.label}</bdi>
      {told !== '' && told !== sign.label && <span class="unseen">, {told}</span>}
    </span>
  );
}
