import { createGunzip } from 'node:zlib';
import { UnreadableInput } from '../pages/article.js';

/** So many bytes are looked at to tell what a stream holds. */
export const HEAD = 65_536;

/** A stream of these bytes alone. */
export async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The first bytes of a stream, and the whole stream with those in front; a fault of it comes where it is in the whole. */
export async function peek(stream: AsyncIterable<Uint8Array>) {
  const rest = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let fault: unknown = null;
  try {
    for (let size = 0; size < HEAD; ) {
      const { value, done } = await rest.next();
      if (done) break;
      seen.push(value);
      size += value.length;
    }
  } catch (error) {
    fault = error;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* seen;
      if (fault !== null) throw fault;
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return?.();
    }
  }
  return { head: Buffer.concat(seen).subarray(0, HEAD), all: all() };
}

/**
 * All of a stream.
 * @throws UnreadableInput with `tooMuch` as its words if it has more than `most` bytes
 */
export async function whole(stream: AsyncIterable<Uint8Array>, most: number, tooMuch: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) throw new UnreadableInput(tooMuch);
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
 * A gzipped stream, of one member or many, unpacked piece by piece. Where it is damaged or cut off, all that stands
 * before is given first: who ends a pipeline by an error takes with it what was unpacked already.
 * @throws Error in a person's words
 */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const parts: Uint8Array[] = [];
  let fault: NodeJS.ErrnoException | null = null;
  let isOver = false;
  const ended = new Promise((resolve) => {
    gunzip.on('data', (part) => parts.push(part));
    gunzip.on('error', (error) => {
      fault = error;
    });
    for (const event of ['end', 'error', 'close']) gunzip.once(event, resolve);
  }).then(() => {
    isOver = true;
  });
  try {
    for await (const chunk of stream) {
      // a write that fails is not always called back
      await Promise.race([ended, new Promise<void>((resolve) => gunzip.write(chunk, () => resolve()))]);
      yield* parts.splice(0);
      if (isOver) break; // by a fault, or at zeros that pad the end
    }
    gunzip.end();
    await ended;
    yield* parts.splice(0);
  } finally {
    gunzip.destroy();
  }
  if (fault) throw new Error(whatIsWrong(fault));
}

const whatIsWrong = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'Z_BUF_ERROR'
    ? 'the gzip file is cut off: only what stands before was read'
    : `the gzip file is damaged (${message}): only what stands before was read`;
