/** A mistake as the schema tells it; of a value that could have been one of several, what is wrong as each of them. */
interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Mistake[])[];
}

/**
 * Where a mistake really is: a value that fits none of several shapes is meant to be the one that it fits furthest.
 * @returns the path of the field, from the body on, and what is wrong there
 */
export function nearestMistake({ path, message, errors = [] }: Mistake): {
  readonly path: readonly PropertyKey[];
  readonly message: string;
} {
  const [best] = errors
    .filter((mistakes) => mistakes.length > 0)
    .map((mistakes) => mistakes.map(nearestMistake))
    .sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  const [first] = best ?? [];
  return first ? { path: [...path, ...first.path], message: first.message } : { path, message };
}

const depthOf = (mistakes: readonly { readonly path: readonly PropertyKey[] }[]): number =>
  Math.min(...mistakes.map(({ path }) => path.length));
