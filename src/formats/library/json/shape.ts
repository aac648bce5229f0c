/** What is wrong with a value, and where in it: `.statements[2].act: 'shout' is none of assert, deny`; null if nothing. */
export type Shape = (value: unknown, where: string) => string | null;

const told = (value: unknown): string => {
  if (value === undefined) return 'is missing';
  const words = JSON.stringify(value);
  return `is ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
};

const kind =
  (what: string, is: (value: unknown) => boolean): Shape =>
  (value, where) =>
    is(value) ? null : `${where} ${told(value)}; it should be ${what}`;

export const words = kind('words in quotation marks', (value) => typeof value === 'string');
export const number = kind('a number', (value) => typeof value === 'number');
export const truth = kind('true or false', (value) => typeof value === 'boolean');
export const instant = kind(
  'a date such as 2027-04-14T05:15:00Z',
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);
export const span = kind(
  'a start and an end, in UTF-16 units',
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((offset) => Number.isInteger(offset) && offset >= 0) &&
    value[0] <= value[1],
);

/** One of some words. */
export const oneOf = (options: readonly string[]): Shape =>
  kind(`one of ${options.join(', ')}`, (value) => options.includes(value as string));

export const orNull =
  (shape: Shape): Shape =>
  (value, where) =>
    value === null ? null : shape(value, where);

export const listOf =
  (shape: Shape): Shape =>
  (value, where) => {
    if (!Array.isArray(value)) return `${where} ${told(value)}; it should be a list`;
    for (const [i, item] of value.entries()) {
      const wrong = shape(item, `${where}[${i}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };

/** An object with these fields; it may have others. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, where) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      return `${where} ${told(value)}; it should be an object`;
    for (const [name, shape] of Object.entries(shapes)) {
      const wrong = shape((value as Record<string, unknown>)[name], `${where}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };

/** An object with one of these fields, the first of them that it has. */
export const eitherOf =
  (...names: readonly string[]): Shape =>
  (value, where) =>
    names.some((name) => typeof (value as Record<string, unknown> | null)?.[name] === 'string')
      ? null
      : `${where} ${told(value)}; it should have one of ${names.join(', ')}`;

/** All of some shapes at once. */
export const all =
  (...shapes: readonly Shape[]): Shape =>
  (value, where) => {
    for (const shape of shapes) {
      const wrong = shape(value, where);
      if (wrong !== null) return wrong;
    }
    return null;
  };
