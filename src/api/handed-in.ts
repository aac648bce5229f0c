import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { materialOfBytes, materialOfFetched, materialOfHtml, materialOfText } from '../desk/given-material.js';
import type { Material } from '../desk/material.js';
import { ToRead } from './contract/read.js';
import { Refused } from './refused.js';
import type { Serving } from './serving.js';

/** What an article may be sent as, apart from JSON. */
const RAW = [
  'text/plain',
  'text/html',
  'text/markdown',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/pdf',
] as const;

const Raw = z.instanceof(Uint8Array);

/** The body of a request that hands an article in. */
export const HandedIn = {
  content: Object.fromEntries([
    ['application/json', { schema: ToRead }],
    ...RAW.map((type) => [type, { schema: Raw }]),
  ]),
} as unknown as z.ZodType<unknown>;

/** Takes bodies that are articles themselves, as bytes. */
export function takeArticles(app: FastifyInstance): void {
  app.addContentTypeParser([...RAW], { parseAs: 'buffer' }, (_, body, done) => done(null, body));
}

/**
 * What was handed in as something to read: an address is fetched.
 * @param stop breaks the fetching off
 * @throws FetchFailed, Refused if there is nothing
 */
export async function materialOf(
  body: unknown,
  contentType: string,
  { fetch }: Pick<Serving, 'fetch'>,
  stop: AbortSignal,
): Promise<Material> {
  if (body == null) {
    const message = 'give text, html or url as JSON, or an article as it is, by its content type';
    throw new Refused(400, `There is no body: ${message}.`, { errors: [{ field: '', message }] });
  }
  if (body instanceof Uint8Array) return materialOfBytes(body, contentType);
  const { text, html, ...known } = body as ToRead;
  if (text !== undefined) return materialOfText(text, known);
  if (html !== undefined) return materialOfHtml(html, known);
  return materialOfFetched(await fetch(known.url!, stop), known);
}
