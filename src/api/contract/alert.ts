import { z } from 'zod';
import { Id, listOf } from './list.js';

/** What somebody wants to be told of. */
export const Alert = z.object({
  id: Id,
  target: z.object({ kind: z.enum(['claim', 'story', 'party']), id: Id }),
  on: z.enum(['origin', 'denial', 'change']),
  to: z.string().describe('who may only read is told the host of an address, or “a file”'),
  madeAt: z.string(),
});

/** `POST /alerts`: called at an address alone; a feed's file is made by whoever keeps the library. */
export const NewAlert = Alert.omit({ id: true, madeAt: true }).extend({
  to: z.url({ protocol: /^https?$/ }).max(2_000),
});

export const AlertList = z.object({ items: listOf(Alert) });

export type Alert = z.infer<typeof Alert>;
