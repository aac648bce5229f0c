import { AsyncIterReader } from 'warcio';
import { codingOf, decompress } from '../fetching/decompress.js';

/**
 * The body of an archived answer without its codings. Archives keep bodies as they were sent, or already unpacked under
 * the headers of before; so a coding is undone only where the body has it.
 * @param most so many bytes may come of it
 * @throws Error if a compression is damaged or unknown, or unpacks to more
 */
export async function httpBody(
  block: Uint8Array,
  { transfer, content, most }: { readonly transfer: string; readonly content: string; readonly most: number },
): Promise<Uint8Array> {
  // what is not in chunks after all is given as it is
  const isChunked = /\bchunked\b/i.test(transfer) && /^[\da-f]{1,8}[ \t]*(?:;[^\r\n]*)?\r\n/i.test(start(block));
  const body = isChunked ? await new AsyncIterReader([block], null, true).readFully() : block;
  const coding = codingOf(content);
  if (coding === null) throw new Error(`packed as '${content}', which is not known`);
  if (!isPacked(body, coding)) return body;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of decompress(once(body), coding)) {
    size += part.length;
    if (size > most) throw new Error(`it unpacks to more than ${most} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const start = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 200)).toString('latin1');

/** Whether a body still has the coding that its header names. No mark tells brotli and deflate, but no page's text begins as they do. */
function isPacked(body: Uint8Array, coding: string): boolean {
  if (coding === 'identity') return false;
  if (coding === 'gzip' || coding === 'x-gzip') return body[0] === 0x1f && body[1] === 0x8b;
  return !/^(?:\xEF\xBB\xBF)?\s*<[!?a-z]/i.test(start(body));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
