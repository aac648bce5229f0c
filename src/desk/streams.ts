import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';

/** So many bytes are looked at to tell what a stream holds. */
export const HEAD = 65_536;

/** A stream of these bytes alone. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The first bytes of a stream, and the whole stream with those in front. */
export async function peek(stream: AsyncIterable<Uint8Array>) {
  const rest = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const { value, done } = await rest.next();
    if (done) break;
    seen.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* seen;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return?.();
    }
  }
  return { head: Buffer.concat(seen).subarray(0, HEAD), all: all() };
}

/** All of a stream; more than `most` bytes of it are an error, which `tooMuch` puts in words. */
export async function whole(stream: AsyncIterable<Uint8Array>, most: number, tooMuch: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) throw new Error(tooMuch);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Told of each piece as it goes by. */
export async function* counted(stream: AsyncIterable<Uint8Array>, tell: (size: number) => void) {
  for await (const chunk of stream) {
    yield chunk;
    tell(chunk.length);
  }
}

/**
 * A gzipped stream, of one member or many, unpacked.
 * @param head its first bytes. Where they begin a web archive, one that is cut off ends early without an error, since
 *   that would take with it what was unpacked before: who reads the records sees that the last one is short.
 * @throws zlib's errors for what is damaged, or cut off and no web archive
 */
export async function unpacked(
  stream: AsyncIterable<Uint8Array>,
  head: Uint8Array,
): Promise<AsyncIterable<Uint8Array>> {
  const isArchive = /^WARC\/\d/.test(await startInside(head));
  return gunzipped(stream, isArchive ? { finishFlush: constants.Z_SYNC_FLUSH } : {});
}

async function startInside(head: Uint8Array): Promise<string> {
  try {
    for await (const chunk of gunzipped(streamOf(head), { finishFlush: constants.Z_SYNC_FLUSH }))
      return Buffer.from(chunk.subarray(0, 16)).toString('latin1');
  } catch {
    // damaged: whoever unpacks the whole is told
  }
  return '';
}

/** pipeline, not pipe: a fault of the stream must reach whoever reads the unpacked bytes. */
const gunzipped = (stream: AsyncIterable<Uint8Array>, options: { readonly finishFlush?: number }) =>
  pipeline(Readable.from(stream, { objectMode: false }), createGunzip(options), () => {});
