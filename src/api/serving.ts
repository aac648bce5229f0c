import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Library } from '../library/open.js';

/** What all routes work on. */
export interface Serving {
  readonly library: Library;
  /** Of the program. */
  readonly version: string;
  /** Nothing is written. */
  readonly readOnly: boolean;
}

/** The server as routes see it: what comes in and goes out is typed by its schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
