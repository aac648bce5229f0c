import { z } from 'zod';
import { Id } from './list.js';

/** What somebody wants to be told of. */
export const Alert = z.object({
  id: Id,
  target: z.object({ kind: z.enum(['claim', 'story', 'party']), id: Id }),
  on: z.enum(['origin', 'denial', 'change']),
  to: z.string(),
  madeAt: z.string(),
});

export const NewAlert = Alert.omit({ id: true, madeAt: true });

export type Alert = z.infer<typeof Alert>;
