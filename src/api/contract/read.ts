import { z } from 'zod';
import { listOf } from './list.js';
import { Finding, Reading, Source, Statement } from './reading.js';

/** `POST /read` and `POST /articles` as JSON: text, HTML or an address; a docx goes as its bytes with its content type. */
export const ToRead = z
  .object({
    text: z.string().min(1).optional(),
    html: z.string().min(1).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    title: z.string().max(2_000).optional(),
    outlet: z.string().max(500).optional(),
    published: z.string().max(60).optional(),
  })
  .refine(
    ({ text, html, url }) =>
      [text, html].filter((one) => one !== undefined).length <= 1 && (text ?? html ?? url) !== undefined,
    {
      message: 'give one of text, html or url',
      path: ['text'],
    },
  );

/**
 * The events of a streamed reading, in order: `article` at once, `statement` and its source as they are found (a
 * stretch of the text at a time; what is found may still change), `reading` at the end, whole.
 */
export const ReadEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('article'), article: Reading.shape.article }),
  z.object({ event: z.literal('statements'), sources: listOf(Source), statements: listOf(Statement) }),
  z.object({ event: z.literal('findings'), findings: listOf(Finding) }),
  z.object({ event: z.literal('reading'), reading: Reading }),
]);

export type ToRead = z.infer<typeof ToRead>;
export type ReadEvent = z.infer<typeof ReadEvent>;
