import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { ROOT } from './addresses.js';
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

export interface AppOptions extends Serving {
  /** The folder of the built web page. */
  readonly page: string;
}

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
export async function buildApp({ page, ...serving }: AppOptions): Promise<FastifyInstance> {
  // what people see of the library has no path of this machine
  const library = { ...serving.library, where: 'this library' };
  const app = Fastify({ routerOptions: { maxParamLength: 250 } });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(tellProblem);
  const methods = methodsByAddress(app);
  await app.register(compress, { global: true, threshold: 1024 });
  await app.register(
    async (scope) => {
      const api = scope.withTypeProvider<ZodTypeProvider>();
      for (const routes of ROUTES) routes(api, { ...serving, library });
    },
    { prefix: ROOT },
  );
  await webPage(app, { folder: page, methods });
  return app;
}
