/** The direction of a meaning, each component from -127 to 127: a quarter of the bytes, and the same when read back. */
export type Vector = Int8Array;

/** The direction of a sum of token vectors; its length is lost. */
export function toVector(sum: Float64Array): Vector {
  let most = 0;
  for (const x of sum) most = Math.max(most, Math.abs(x));
  return Int8Array.from(sum, (x) => (most === 0 ? 0 : Math.round((127 * x) / most)));
}

/**
 * Vectors of one story with what all of them share taken away, each of length 1: in a story of one ferry nearly every
 * sentence is near every other, and only what is over and above that tells them apart.
 */
export function centred(vectors: readonly Vector[]): readonly Float32Array[] {
  const units = vectors.map((vector) => unit(Float32Array.from(vector)));
  const mean = new Float32Array(units[0]?.length ?? 0);
  for (const vector of units) for (let i = 0; i < mean.length; i++) mean[i]! += vector[i]! / units.length;
  return units.map((vector) => unit(vector.map((x, i) => x - mean[i]!)));
}

/** The same direction, of length 1. */
export function unit(vector: Float32Array): Float32Array {
  let square = 0;
  for (const x of vector) square += x * x;
  const length = Math.sqrt(square) || 1;
  return vector.map((x) => x / length);
}

/** How near two vectors of length 1 are: -1 to 1. */
export function nearness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
