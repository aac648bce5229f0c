import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { CoverSoon } from '../desk/cover-soon.js';
import type { LibraryThread } from '../desk/library-thread.js';
import type { ReadingThreads } from '../desk/reading-threads.js';
import type { Fetched } from '../fetching/fetch-page.js';
import type { Library } from '../library/open.js';
import type { Limits } from './guard/limits.js';

/** What all routes work on. */
export interface Serving {
  /** For reading alone. */
  readonly library: Library;
  /** Of the program. */
  readonly version: string;
  readonly reading: ReadingThreads;
  /** Null where nothing may be written. */
  readonly writing: Writing | null;
  /** Fetches a page that a person named, unless `stop` breaks it off; rejects with FetchFailed. */
  readonly fetch: (address: string, stop: AbortSignal) => Promise<Fetched>;
  readonly now: () => Date;
}

/** What routes are given. */
export interface Routing extends Serving {
  readonly limits: Limits;
}

/** What writes to the library. */
export interface Writing {
  /** For what is done soon. */
  readonly adding: LibraryThread;
  /** For what may take long: what is worked out, and judgements with what rests on them. */
  readonly working: LibraryThread;
  readonly covering: CoverSoon;
}

/** The server as routes see it: what comes in and goes out is typed by its schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;
