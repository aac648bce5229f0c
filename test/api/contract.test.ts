import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { inputOf, type Schema } from './random-input.js';
import { type Answer, type Served, servers } from './served.js';

const { bridge, serve } = servers();
let server: Served;
let known: readonly string[];
let validate: (path: string, method: string, answer: Answer) => void;
let operations: readonly Operation[];

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

beforeAll(async () => {
  server = await serve(await bridge());
  const document = (await server.get('/api/openapi.json')).json;
  operations = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  known = await knownWords();
  validate = validator(document);
});

/** Ids and names that the library has, and words that mean something. */
async function knownWords(): Promise<readonly string[]> {
  const lists = await Promise.all(
    ['stories', 'claims', 'sources', 'articles', 'statements'].map((list) => server.get(`/api/v1/${list}`)),
  );
  const ids = lists.flatMap(({ json }) => json.items.flatMap((one: Record<string, string>) => [one.id, one.statement]));
  return [
    ...new Set<string>(ids.filter(Boolean)),
    's1',
    's2',
    'bridge',
    'id',
    'Quill Echo',
    'reads',
    'he said it was.',
  ];
}

/** Holds an answer to what the description says of it. */
function validator(document: { readonly paths: Record<string, Record<string, Operation>> }) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const pointer = (parts: readonly string[]) =>
    parts.map((part) => part.replace(/~/g, '~0').replace(/\//g, '~1')).join('/');
  return (path: string, method: string, { status, headers, text, json }: Answer) => {
    expect(status, text).toBeLessThan(500);
    const { responses } = document.paths[path]![method]!;
    const code = responses[status] ? String(status) : `${Math.floor(status / 100)}XX`;
    expect(responses, `${status}: ${text}`).toHaveProperty(code);
    const type = headers.get('content-type')?.split(';')[0];
    if (status === 204) return;
    expect(Object.keys(responses[code]!.content!)).toContain(type);
    if (json === null) return;
    const place = pointer(['paths', path, method, 'responses', code, 'content', type!, 'schema']);
    const check = compiled.get(place) ?? ajv.compile({ $ref: `openapi#/${place}` });
    compiled.set(place, check);
    expect(check(json), `${path}: ${JSON.stringify(check.errors?.slice(0, 3))}`).toBe(true);
  };
}

/** What one operation is asked: its parameters, and its body. */
function askedOf({ parameters = [], requestBody }: Operation) {
  const shape = parameters.map(({ name, in: place, schema }) =>
    fc
      .option(inputOf(schema, known), { nil: undefined, freq: place === 'path' ? 1_000 : 2 })
      .map((value) => ({ name, place, value: value === undefined ? undefined : wordsOf(value) })),
  );
  const body = requestBody?.content['application/json'];
  return fc.record({
    given: fc.tuple(...shape),
    body: body ? inputOf(body.schema, known) : fc.constant(undefined),
  });
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** As it stands in an address; what is no proper text can't stand there. */
const encoded = (words: string): string => encodeURIComponent(Buffer.from(words).toString());

async function askServer(
  operation: Operation,
  given: readonly { name: string; place: string; value: string | undefined }[],
  body: unknown,
) {
  let { path } = operation;
  const query: string[] = [];
  for (const { name, place, value } of given) {
    if (place === 'path') path = path.replace(`{${name}}`, encoded(value || 'x').replace(/^\.+$/, 'x'));
    else if (value !== undefined) query.push(`${name}=${encoded(value)}`);
  }
  const address = `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  if (operation.method === 'get') return server.get(address);
  const response = await fetch(server.address + address, {
    method: operation.method.toUpperCase(),
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = text !== '';
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

describe('whatever is asked', () => {
  it('is answered as the description says, and never by a fault of the program', async () => {
    expect(operations.length).toBeGreaterThan(20);
    for (const operation of operations)
      await fc.assert(
        fc.asyncProperty(askedOf(operation), async ({ given, body }) => {
          validate(operation.path, operation.method, await askServer(operation, given, body));
        }),
        { numRuns: 40, interruptAfterTimeLimit: 6_000, seed: 7 },
      );
  }, 120_000);

  it('is answered when it is asked by many at once', async () => {
    const lists = operations.filter(
      ({ method, path }) => method === 'get' && !path.includes('{') && !path.endsWith('export'),
    );
    const asked = lists.flatMap((operation) => Array.from({ length: 2 }, () => askServer(operation, [], undefined)));
    for (const [i, answer] of (await Promise.all(asked)).entries()) {
      const { path, method } = lists[i >> 1]!;
      validate(path, method, answer);
    }
  });
});
