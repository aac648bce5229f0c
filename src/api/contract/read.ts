import { z } from 'zod';
import { Day, Id, listOf } from './list.js';
import { Problem } from './problem.js';
import { Finding, Reading, Source, Statement } from './reading.js';

/** `POST /read` and `POST /articles` as JSON: text, HTML or an address; a docx goes as its bytes with its content type. */
export const ToRead = z
  .object({
    text: z.string().min(1).optional(),
    html: z.string().min(1).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    title: z.string().max(2_000).optional(),
    outlet: z.string().max(500).optional(),
    published: Day.optional(),
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
 * The events of a streamed reading, in order: `article` at once, `statements` again and again with all that is found so
 * far (what is read after may still change it), `findings`, and `reading` at the end, whole. `problem` ends it instead.
 */
export const ReadEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('article'), article: Reading.shape.article }),
  z.object({ event: z.literal('statements'), sources: listOf(Source), statements: listOf(Statement) }),
  z.object({ event: z.literal('findings'), findings: listOf(Finding) }),
  z.object({ event: z.literal('reading'), reading: Reading }),
  z.object({ event: z.literal('problem'), problem: Problem }),
]);

/** What became of an article that was to be added, and where it is now; removed: it was taken out, and stays out. */
export const AddedArticle = z.object({
  outcome: z.enum(['added', 'version', 'unchanged', 'removed']),
  article: Id.nullable(),
  address: z.string().nullable(),
});

export type AddedArticle = z.infer<typeof AddedArticle>;
export type ToRead = z.infer<typeof ToRead>;
export type ReadEvent = z.infer<typeof ReadEvent>;
