import type { Input } from '../desk/inputs.js';
import { materials } from '../desk/materials.js';
import { politeFetch } from '../fetching/polite.js';
import type { Progress } from './progress.js';

/** What is found in the inputs, as it comes; addresses are fetched politely, and the progress, if any, shows how far it is. */
export function foundIn(
  inputs: readonly Input[],
  { allowPrivate = false }: { readonly allowPrivate?: boolean },
  progress?: Progress,
): ReturnType<typeof materials> {
  const polite = politeFetch({ allowPrivate });
  return materials(
    inputs,
    { stdin: process.stdin, fetch: (address, errand) => polite[errand](address) },
    (position) => {
      if (progress) progress.share = position / inputs.length;
    },
  );
}
