import type { IncomingMessage } from 'node:http';
import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { FetchFailed } from './fetch-failed.js';

/**
 * The body of a response, decompressed, and never more of it than `most` bytes: what would grow beyond is not unpacked.
 * @throws FetchFailed too-large, or connection if it is cut off or damaged
 */
export async function readBody(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const announced = Number(response.headers['content-length'] ?? 0);
  if (announced > most) throw tooLarge(response, most);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decompressed(response)) {
      size += chunk.length;
      if (size > most) throw tooLarge(response, most);
      parts.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchFailed) throw error;
    throw new FetchFailed('connection', `the answer was cut off or damaged: ${(error as Error).message}`);
  } finally {
    response.destroy();
  }
  return Buffer.concat(parts);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return response;
  const step: Duplex | null = /^(x-)?gzip$|^deflate$/.test(encoding)
    ? createUnzip()
    : encoding === 'br'
      ? createBrotliDecompress()
      : null;
  if (!step) throw new FetchFailed('content-type', `it is packed as '${encoding}', which was not asked for`);
  // pipeline, not pipe: a connection that breaks must end the reading with an error
  return pipeline(response, step, () => {}) as Readable;
}

function tooLarge(response: IncomingMessage, most: number): FetchFailed {
  response.destroy();
  return new FetchFailed('too-large', `the page is larger than ${Math.round(most / 1024 / 1024)} MB`);
}
