import type { IncomingMessage } from 'node:http';
import { codingOf, decompress } from './decompress.js';
import { FetchFailed } from './fetch-failed.js';
import { hostOf } from './web-address.js';

/**
 * The whole body of an answer, decompressed. Neither what is sent nor what it unpacks to is read beyond `most` bytes,
 * and an answer that announces more is refused unread.
 * @throws FetchFailed `too-large`; `connection` if it is cut off; `bad-answer` if its compression is damaged or unknown
 */
export async function readBody(response: IncomingMessage, url: URL, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  try {
    const coding = codingOf(response.headers['content-encoding']);
    if (coding === null)
      throw new FetchFailed(
        'bad-answer',
        `${hostOf(url)} sends the page packed as '${response.headers['content-encoding']}', which was not asked for`,
        { url },
      );
    if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge(url, most);
    const unpacked = decompress(atMost(response, most, url), coding);
    for await (const part of atMost(unpacked, most, url)) parts.push(part);
  } catch (error) {
    throw bodyFailure(error as NodeJS.ErrnoException, url);
  } finally {
    response.destroy();
  }
  return joined(parts);
}

async function* atMost(body: AsyncIterable<Uint8Array>, most: number, url: URL): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) throw tooLarge(url, most);
    yield part;
  }
}

const tooLarge = (url: URL, most: number): FetchFailed =>
  new FetchFailed(
    'too-large',
    `the page is larger than ${megabytes(most)} MB, which no article is: check the address, or save the page and read the file`,
    { url },
  );

const megabytes = (bytes: number): string => String(Number((bytes / 1024 / 1024).toPrecision(2)));

function bodyFailure(error: NodeJS.ErrnoException, url: URL): FetchFailed {
  if (error instanceof FetchFailed) return error;
  const { code = '' } = error;
  const about = { url, cause: error };
  // zlib: Z_DATA_ERROR and its like; brotli: ERR__ERROR_FORMAT_… and ERR_BROTLI_…
  if (/^(?:Z_|ERR__|ERR_BROTLI)/.test(code))
    return new FetchFailed('bad-answer', `${hostOf(url)} sends a page whose compression is damaged (${code})`, about);
  return new FetchFailed(
    'connection',
    `${hostOf(url)} closed the connection before the page was whole: try again later`,
    about,
  );
}

/** As an array with memory of its own: small Buffers share theirs with whatever else was read. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
