import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { fetchPage } from '../fetching/fetch-page.js';
import { detectFormat } from '../pages/detect.js';
import { type Input, idOfFile, whyNot } from './inputs.js';
import { lines } from './lines.js';
import { type Found, LONGEST_ARTICLE } from './material.js';

/** The world outside, so that tests can stand in for it. */
export interface Outside {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetch: (address: string) => ReturnType<typeof fetchPage>;
}

/** So many bytes are looked at to tell what a stream holds. */
const HEAD = 65_536;

/**
 * The material of one input: one article, or an article a line where the input is JSONL; gzip is undone first.
 * Whatever goes wrong is a problem in the stream, never thrown.
 * @param onShare told how much of a file has been read, 0 to 1
 */
export async function* load(
  input: Input,
  outside: Outside,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<Found> {
  const from = input.kind === 'file' ? input.path : input.kind === 'address' ? input.address : 'standard input';
  try {
    if (input.kind === 'address') {
      const { bytes, contentType, url } = await outside.fetch(input.address);
      // many servers say of Markdown that it is plain text
      const [name] = /[^/]+\.(?:md|markdown)$/i.exec(new URL(url).pathname) ?? [];
      const told = { ...(contentType ? { contentType } : {}), ...(name ? { name } : {}) };
      yield { material: { kind: 'bytes', id: url, from, bytes, url, ...told } };
    } else if (input.kind === 'file') {
      const { size } = await stat(input.path);
      const stream = createReadStream(input.path, { highWaterMark: HEAD });
      yield* loadStream(counted(stream, size, onShare), from, idOfFile(input.path), input.path);
    } else {
      yield* loadStream(outside.stdin, from, 'stdin');
    }
  } catch (error) {
    yield { problem: { from, message: whyNot(error as NodeJS.ErrnoException) } };
  }
}

async function* loadStream(
  stream: AsyncIterable<Uint8Array>,
  from: string,
  id: string,
  name = id,
): AsyncGenerator<Found> {
  const { head, all } = await peek(stream);
  const format = detectFormat(head, { name });
  if (format === 'gzip') {
    // pipeline, not pipe: a fault of the stream must reach whoever reads the unpacked bytes
    const unpacked = pipeline(Readable.from(all, { objectMode: false }), createGunzip(), () => {});
    yield* loadStream(unpacked, from, id, name.replace(/\.gz$/i, ''));
  } else if (format === 'jsonl') yield* loadRows(all, from);
  else yield { material: { kind: 'bytes', id, from, name, bytes: await whole(all) } };
}

async function* loadRows(stream: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Found> {
  let line = 0;
  for await (const json of lines(stream, 4 * LONGEST_ARTICLE)) {
    line++;
    if (json === null)
      yield { problem: { from: `${from}, line ${line}`, message: 'the line is too long for an article' } };
    else if (json.trim() !== '') yield { material: { kind: 'row', from: `${from}, line ${line}`, line, json } };
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, size: number, onShare: (share: number) => void) {
  let read = 0;
  for await (const chunk of stream) {
    yield chunk;
    read += chunk.length;
    onShare(read / Math.max(size, read));
  }
}

/** The first bytes of a stream, and the whole stream with those in front. */
async function peek(stream: AsyncIterable<Uint8Array>) {
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
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  return { head: Buffer.concat(seen).subarray(0, HEAD), all: all() };
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > 4 * LONGEST_ARTICLE)
      throw new Error(`longer than any article (${LONGEST_ARTICLE} characters): split it`);
  }
  return Buffer.concat(parts);
}
