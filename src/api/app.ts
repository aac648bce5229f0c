import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { metrics } from './about/metrics.js';
import { describe } from './about/openapi.js';
import { operationsPage } from './about/operations-page.js';
import { ROOT } from './addresses.js';
import { limitConnections } from './guard/connections.js';
import { type GuardOptions, guard } from './guard/guard.js';
import { BODY, type Limits, limitRates } from './guard/limits.js';
import { malformed } from './malformed.js';
import { methodsByAddress } from './methods.js';
import { tellProblem } from './problems.js';
import { aboutRoutes } from './routes/about.js';
import { alertRoutes } from './routes/alerts.js';
import { articleRoutes } from './routes/articles.js';
import { claimRoutes } from './routes/claims.js';
import { exportRoutes } from './routes/export.js';
import { judgementRoutes } from './routes/judgements.js';
import { quoteAndValueRoutes } from './routes/quotes-and-values.js';
import { readRoutes } from './routes/read.js';
import { searchRoutes } from './routes/search.js';
import { sourceRoutes } from './routes/sources.js';
import { statementRoutes } from './routes/statements.js';
import { storyRoutes } from './routes/stories.js';
import type { Serving } from './serving.js';
import { webPage } from './web-page.js';

export interface AppOptions {
  readonly serving: Serving;
  /** The folder of the built web page. */
  readonly page: string;
  /** Whether something on this machine stands in front of it: clients are then told apart by what that says of them. */
  readonly isBehindProxy: boolean;
  readonly guard: GuardOptions;
  readonly limits: Limits;
  /** Told of what goes wrong in the program. */
  readonly report: (error: unknown) => void;
}

/** Milliseconds in which a request has to be there whole. */
const RECEIVING = 30_000;
/** Streams are sent as they come: compressed they would wait for more. */
const COMPRESSED = /^(?:text\/(?!event-stream)|application\/(?:[\w.]+\+)?(?:json|xml|javascript)|image\/svg)/;
const MOST_CONNECTIONS = 512;
/** A client may keep so many open beside those that it has a request on, as browsers do. */
const SPARE_CONNECTIONS = 32;

const ROUTES = [
  storyRoutes,
  claimRoutes,
  sourceRoutes,
  articleRoutes,
  statementRoutes,
  searchRoutes,
  quoteAndValueRoutes,
  readRoutes,
  judgementRoutes,
  alertRoutes,
  exportRoutes,
  aboutRoutes,
];

/** The server, ready to listen. */
export async function buildApp({
  serving,
  page,
  isBehindProxy,
  guard: whom,
  limits,
  report,
}: AppOptions): Promise<FastifyInstance> {
  // what people see of the library has no path of this machine
  const library = { ...serving.library, where: 'this library' };
  const tell = tellProblem(report);
  const app = Fastify({
    bodyLimit: BODY,
    trustProxy: isBehindProxy ? 'loopback' : false,
    requestTimeout: RECEIVING,
    routerOptions: { maxParamLength: 250 },
    frameworkErrors: tell,
    clientErrorHandler: malformed,
  });
  app.server.maxConnections = MOST_CONNECTIONS;
  // those of a proxy are of many clients
  if (!isBehindProxy) limitConnections(app.server, whom.concurrent + SPARE_CONNECTIONS);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(tell);
  guard(app, whom);
  await limitRates(app, limits);
  const methods = methodsByAddress(app);
  await describe(app, serving.version);
  metrics(app, serving);
  operationsPage(app);
  await app.register(compress, { global: true, threshold: 1024, customTypes: COMPRESSED });
  await app.register(
    async (scope) => {
      const api = scope.withTypeProvider<ZodTypeProvider>();
      // the next answer may be another: somebody adds, or judges
      api.addHook('onRequest', async (_, reply) => {
        reply.header('cache-control', 'no-store');
      });
      for (const routes of ROUTES) routes(api, { ...serving, library, limits });
    },
    { prefix: ROOT },
  );
  await webPage(app, { folder: page, methods });
  return app;
}
