import { z } from 'zod';
import { listOf } from './list.js';

/** An outlet by the name that most of its articles give it. */
export const OutletLine = z.object({ outlet: z.string(), articles: z.int() });

/** All outlets, those with most articles first. */
export const OutletList = z.object({ items: listOf(OutletLine) });

export type OutletLine = z.infer<typeof OutletLine>;
