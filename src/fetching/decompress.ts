import { type Duplex, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

type Steps = Readonly<Record<string, (first: number) => Duplex>>;

/** Content codings (RFC 9110, section 8.4.1; RFC 7932), each made knowing the body's first byte. */
const STEPS: Steps = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // deflate means zlib's format (RFC 1950), whose first byte ends in 8; many servers send the bare RFC 1951 instead
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
};

/** The coding that a Content-Encoding header names, `identity` if it names none; null if it is not known here. */
export function codingOf(header: string | undefined): string | null {
  const coding = (header ?? '').trim().toLowerCase() || 'identity';
  return coding === 'identity' || Object.hasOwn(STEPS, coding) ? coding : null;
}

/**
 * The body's bytes without their coding, piece by piece as somebody asks for them: who stops asking stops a bomb from
 * being expanded. An empty body stays empty, as servers send it for answers without content.
 * @throws zlib's errors, for a body that is damaged or cut off; the body's own
 */
export async function* decompress(body: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  const step = STEPS[coding];
  if (!step) {
    yield* body;
    return;
  }
  const chunks = body[Symbol.asyncIterator]();
  const { value, done } = await chunks.next();
  if (done) return;
  async function* whole() {
    yield value as Uint8Array;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  // pipeline, not pipe: a connection that breaks has to end the reading with an error
  yield* pipeline(whole, step((value as Uint8Array)[0]!), () => {});
}
