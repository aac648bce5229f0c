import fc from 'fast-check';

/** As much of JSON Schema as the description of the interface has. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
}

/** Words that go wrong easily: what has a meaning to SQL, addresses, search, JSON, or is no proper text. */
const NASTY = [
  "'",
  '"',
  '%',
  '_',
  '\\',
  '\0',
  '\ud800',
  '../..',
  '-',
  '"-or',
  'a'.repeat(500),
  '🌉',
  '',
  ' ',
  '*',
  '{}',
  '0',
];

/**
 * Input that fits a schema, mostly.
 * @param known words that mean something to the server: ids, names
 */
export function inputOf(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: fitting(schema, known) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

function fitting(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => inputOf(one, known)));
  if (schema.allOf)
    return fc.tuple(...schema.allOf.map((one) => fitting(one, known))).map((parts) => Object.assign({}, ...parts));
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([name, its]) => [name, inputOf(its, known)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
    }
    case 'array':
      return schema.prefixItems
        ? fc.tuple(...schema.prefixItems.map((one) => inputOf(one, known)))
        : fc.array(inputOf(schema.items || {}, known), { maxLength: 3 });
    case 'integer':
    case 'number':
      return fc.oneof(
        fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 400, 400) }),
        fc.integer(),
      );
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return wordsOf(schema, known);
  }
}

function wordsOf({ format }: Schema, known: readonly string[]): fc.Arbitrary<string> {
  // no address beyond this machine is asked for
  if (format === 'uri')
    return fc.constantFrom('http://127.0.0.1:1/', 'http://[::1]/', 'https://10.0.0.1/x', 'ftp://a', 'no');
  if (format === 'date') return fc.constantFrom('2027-06-07', '2027-02-31', '0000-00-00', '9999-12-31');
  if (format === 'date-time') return fc.constantFrom('2027-06-07T05:30:00Z', '2027-06-07T05:30:00+14:00', 'now');
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  );
}
