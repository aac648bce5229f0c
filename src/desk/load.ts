import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { detectFormat } from '../pages/detect.js';
import { type Input, idOfFile, whyNot } from './inputs.js';
import { lines } from './lines.js';
import { archiveMaterials } from './load-archive.js';
import { feedMaterials, listMaterials } from './load-feed.js';
import { type Found, LONGEST_ARTICLE } from './material.js';
import { type Origin, type Outside, originOf } from './outside.js';
import { counted, HEAD, peek, streamOf, unpacked, whole } from './streams.js';

/**
 * The materials of one input: one article; an article a line of JSONL, a page of a web archive, an item of a feed or of
 * the feeds in an OPML list. What it is is told by its content; gzip is undone first.
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
      const fetched = await outside.fetch(input.address, 'named');
      yield* loadStream(streamOf(fetched.bytes), originOf(fetched, from), outside);
    } else if (input.kind === 'file') {
      const { size } = await stat(input.path);
      let read = 0;
      const stream = counted(createReadStream(input.path, { highWaterMark: HEAD }), (more) => {
        read += more;
        onShare(read / Math.max(size, read));
      });
      yield* loadStream(stream, { from, id: idOfFile(input.path), name: input.path }, outside);
    } else {
      yield* loadStream(outside.stdin, { from, id: 'stdin', name: 'stdin' }, outside);
    }
  } catch (error) {
    yield { problem: { from, message: whyNot(error as NodeJS.ErrnoException) } };
  }
}

async function* loadStream(stream: AsyncIterable<Uint8Array>, origin: Origin, outside: Outside): AsyncGenerator<Found> {
  const { head, all } = await peek(stream);
  const format = detectFormat(head, origin);
  if (format === 'gzip') {
    const { name } = origin;
    const inside = name === undefined ? origin : { ...origin, name: name.replace(/\.gz$/i, '') };
    yield* loadStream(unpacked(all), inside, outside);
  } else if (format === 'jsonl') yield* loadRows(all, origin.from);
  else if (format === 'warc') yield* archiveMaterials(all, origin.from);
  else if (format === 'feed') yield* feedMaterials(all, origin, outside);
  else if (format === 'opml') yield* listMaterials(all, origin, outside);
  else yield { material: { kind: 'bytes', ...origin, bytes: await whole(all, 4 * LONGEST_ARTICLE, TOO_LONG) } };
}

const TOO_LONG = `longer than any article (${LONGEST_ARTICLE} characters): split it`;

async function* loadRows(stream: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Found> {
  let line = 0;
  for await (const json of lines(stream, 4 * LONGEST_ARTICLE)) {
    line++;
    if (json === null)
      yield { problem: { from: `${from}, line ${line}`, message: 'the line is too long for an article' } };
    else if (json.trim() !== '') yield { material: { kind: 'row', from: `${from}, line ${line}`, line, json } };
  }
}
