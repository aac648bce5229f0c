import swagger, { type SwaggerTransform, type SwaggerTransformObject } from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { NAMED } from './named-schemas.js';

const schemaRegistry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMED)) schemaRegistry.add(schema, { id });

const plain = createJsonSchemaTransform({ schemaRegistry }) as SwaggerTransform<FastifySchema>;

/** A body by its content types is passed over by the transform of the schemas: it is done here. */
const transform: SwaggerTransform<FastifySchema> = (document) => {
  const { schema } = document;
  const contents = (schema?.body as { content?: Record<string, { schema: z.ZodType }> } | undefined)?.content;
  if (!contents) return plain(document);
  const { body: _, ...rest } = schema!;
  const done = plain({ ...document, schema: rest } as typeof document);
  const content = Object.fromEntries(
    Object.entries(contents).map(([type, one]) => [
      type,
      { schema: type === 'application/json' ? inputOf(one.schema) : { type: 'string', format: 'binary' } },
    ]),
  );
  return { ...done, schema: { ...done.schema, body: { content } } as FastifySchema };
};

const named = createJsonSchemaTransformObject({ schemaRegistry });

/** With the schemas that have names, as they go out: what comes in has none. */
const withNames: SwaggerTransformObject = (document) => {
  const { components, ...rest } = named(document) as { components: { schemas: Record<string, object> } };
  const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => name in NAMED));
  return { ...rest, components: { ...components, schemas } };
};

function inputOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

/** Describes all routes that are made after, and gives the description at /api/openapi.json. */
export async function describe(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hearsay',
        version,
        description:
          'Who says what in a library of news reports, on what footing, with the exact words that each answer rests on.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } as { name: string },
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'Where the server asks for one.' },
        },
      },
      security: [{}, { token: [] }],
    },
    transform: transform as SwaggerTransform,
    transformObject: withNames,
  });
  app.get('/api/openapi.json', { schema: { hide: true } as object }, async (_, reply) =>
    reply.header('cache-control', 'no-cache').send(app.swagger()),
  );
}
