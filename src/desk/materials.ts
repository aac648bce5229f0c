import type { Input } from './inputs.js';
import { load } from './load.js';
import type { Found } from './material.js';
import type { Outside } from './outside.js';

/**
 * The materials of all inputs, one input after the other.
 * @param onPosition told how many inputs have been read, in parts of one: 2.5 is half through the third
 */
export async function* materials(
  inputs: readonly Input[],
  outside: Outside,
  onPosition: (position: number) => void = () => {},
): AsyncGenerator<Found> {
  for (const [i, input] of inputs.entries()) {
    for await (const found of load(input, outside, (share) => onPosition(i + share))) yield found;
    onPosition(i + 1);
  }
}
