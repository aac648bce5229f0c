import { Readable } from 'node:stream';
import type { ReadPart } from '../desk/read-in-parts.js';
import { ReadEvent } from './contract/read.js';
import { problemOf, refusedFor } from './problems.js';

/** How a reading may be streamed. */
export type Stream = 'text/event-stream' | 'application/x-ndjson';

/** Which stream an Accept header asks for; null for none. */
export function streamAsked(accept: string | undefined): Stream | null {
  if (accept === undefined) return null;
  const types = accept.split(',').map((part) => part.split(';')[0]!.trim().toLowerCase());
  return (types.find((type) => type === 'text/event-stream' || type === 'application/x-ndjson') as Stream) ?? null;
}

/**
 * The parts of a reading as they are sent. The first is awaited: what is wrong by then is answered without a stream;
 * what goes wrong after is the last event.
 */
export async function streamed(parts: AsyncGenerator<ReadPart>, as: Stream): Promise<Readable> {
  const line = as === 'text/event-stream' ? serverSentEvent : (event: ReadEvent) => `${JSON.stringify(event)}\n`;
  const first = await parts.next();
  async function* lines(): AsyncGenerator<string> {
    try {
      if (!first.done) yield line(ReadEvent.encode(first.value));
      for await (const part of parts) yield line(ReadEvent.encode(part));
    } catch (error) {
      yield line({ event: 'problem', problem: problemOf(refusedFor(error)) });
    } finally {
      await parts.return(undefined);
    }
  }
  return Readable.from(lines());
}

const serverSentEvent = (event: ReadEvent): string => `event: ${event.event}\ndata: ${JSON.stringify(event)}\n\n`;
