import { z } from 'zod';

const ISO = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

/** An ISO day or instant. A refinement, so that no long pattern is in the schema that assistants are given. */
export const Day = z
  .string()
  .refine((words) => ISO.safeParse(words).success, 'give a date such as 2027-04-14 or 2027-04-14T05:15:00+01:00');
