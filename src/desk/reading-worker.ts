import type { MessagePort } from 'node:worker_threads';
import { UnreadableInput } from '../pages/article.js';
import type { Material, ReadOptions } from './material.js';
import { type ReadPart, readInParts } from './read-in-parts.js';
import { shippedModel } from './read-one.js';

/** What a thread that reads is asked: to read, telling by way of a port; or only to be ready. */
export type ReadingWork =
  | { readonly material: Material; readonly options: ReadOptions; readonly port: MessagePort }
  | { readonly warm: true };

/** What goes through the port; `unreadable` ends it in place of a reading. */
export type ReadingMessage = ReadPart | { readonly unreadable: string };

/** Reads until the reading is whole, or nobody listens any more. */
export default async function work(asked: ReadingWork): Promise<void> {
  if ('warm' in asked) {
    await shippedModel();
    return;
  }
  const { material, options, port } = asked;
  let isHeard = true;
  port.on('close', () => {
    isHeard = false;
  });
  try {
    for await (const part of readInParts(material, options, () => !isHeard))
      port.postMessage(part satisfies ReadingMessage);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    port.postMessage({ unreadable: error.message } satisfies ReadingMessage);
  } finally {
    port.close();
  }
}
