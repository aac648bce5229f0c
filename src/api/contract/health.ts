import { z } from 'zod';

/** That the program runs and its library can be read. */
export const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  readOnly: z.boolean(),
  articles: z.int(),
});

export type Health = z.infer<typeof Health>;
