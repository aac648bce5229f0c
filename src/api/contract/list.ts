import { z } from 'zod';

/** A list that nobody changes. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** A page of a list: `next` is the cursor of the following page, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: listOf(item), next: z.string().nullable() });

/** Half-open UTF-16 offsets into one article's text, or into its title where `field` says so. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();

export const Id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/, 'no such character');

/** ISO 8601 day or instant. */
export const IsoDate = z.string();

/** The same where it is asked for. */
export const Day = z.iso
  .date()
  .or(z.iso.datetime({ offset: true }))
  .describe('ISO 8601 day or instant');

const FIELD_NAME = /^[a-zA-Z]+(,[a-zA-Z]+)*$/;
const LARGEST_PAGE = 200;

/** What every list takes: how many, from where on, and which fields of each item (all, if none is named). */
export const Window = z.object({
  limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50),
  cursor: z.string().max(400).optional(),
  fields: z.string().regex(FIELD_NAME, 'names of fields with commas between').optional(),
});

/** A yes or no of an address. */
export const Flag = z.enum(['true', 'false']).transform((word) => word === 'true');
