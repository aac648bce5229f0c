import { z } from 'zod';
import { listOf } from './list.js';

/** RFC 9457 problem details; `errors` name the fields that were wrong, each by its JSON pointer or parameter. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: listOf(z.object({ field: z.string(), message: z.string() })).optional(),
});

export type Problem = z.infer<typeof Problem>;
