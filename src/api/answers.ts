import { z } from 'zod';
import type { Listed, Place } from '../library/listed.js';
import { pageOf } from './contract/list.js';
import { Problem } from './contract/problem.js';
import { Refused } from './refused.js';

/** What every route may answer instead. */
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});
export const problems = {
  '4xx': problem('What is wrong with the request'),
  '5xx': problem('What went wrong here'),
};

/** The answers of a list: whole items, or of each the fields that were named. */
export const listOf = <S extends z.ZodObject>(item: S) => ({
  200: z.union([pageOf(item), pageOf(item.partial())]),
  ...problems,
});

/** The answers of one thing. */
export const oneOf = <S extends z.ZodType>(item: S) => ({ 200: item, ...problems });

/**
 * A stretch of a list as it is sent.
 * @param fields names with commas between; undefined for all
 * @throws Refused if there is no such field
 */
export function paged<S extends z.ZodObject>(
  item: S,
  { items, next }: Listed<z.output<S>>,
  fields: string | undefined,
): { readonly items: readonly Partial<z.output<S>>[]; readonly next: string | null } {
  const cursor = next === null ? null : Buffer.from(JSON.stringify(next)).toString('base64url');
  if (fields === undefined) return { items, next: cursor };
  const names = fields.split(',');
  const wrong = names.find((name) => !Object.hasOwn(item.shape, name));
  if (wrong !== undefined) {
    const message = `there is no field ${wrong}: there are ${Object.keys(item.shape).join(', ')}`;
    throw new Refused(400, `fields: ${message}`, { errors: [{ field: 'fields', message }] });
  }
  const picked = items.map(
    (one) => Object.fromEntries(names.map((name) => [name, one[name as keyof typeof one]])) as Partial<z.output<S>>,
  );
  return { items: picked, next: cursor };
}

/**
 * The place in a list that a cursor stands for.
 * @throws Refused if this program did not make it for this list
 */
export function placeOf<P extends Place>(shape: z.ZodType<P>, cursor: string | undefined): P | undefined {
  if (cursor === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    const message = 'not a cursor of this list: give `next` of the answer before, or leave it out';
    throw new Refused(400, `cursor: ${message}`, { errors: [{ field: 'cursor', message }] });
  }
}

const Text = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);

/** The shapes of places: a number and an id; an id and a number; only how many went before. */
export const NumberAndId = z.tuple([z.int(), Text]).readonly();
export const IdAndNumber = z.tuple([Text, z.int()]).readonly();
export const NumberIdNumber = z.tuple([z.int(), Text, z.int()]).readonly();
export const Before = z.tuple([z.int().min(0)]).readonly();
