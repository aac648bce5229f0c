import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { articleCount } from '../../library/statistics.js';
import { ROOT } from '../addresses.js';
import type { Serving } from '../serving.js';

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 60];

/** Counts and times what the server does, and tells it as Prometheus wants it. */
export function metrics(app: FastifyInstance, { library, reading, writing }: Serving): void {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answered = new Histogram({
    name: 'hearsay_http_request_seconds',
    help: 'How long requests took, by route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'hearsay_articles',
    help: 'Articles in the library',
    registers,
    async collect() {
      this.set(await articleCount(library));
    },
  });
  new Gauge({
    name: 'hearsay_reading',
    help: 'Articles that are being fetched or read, or wait to be read',
    registers,
    collect() {
      this.set(reading.busy());
    },
  });
  new Gauge({
    name: 'hearsay_writing',
    help: 'Changes of the library that are under way or wait',
    registers,
    collect() {
      this.set(writing === null ? 0 : writing.adding.busy() + writing.working.busy());
    },
  });
  app.addHook('onResponse', async ({ routeOptions, method }, reply) => {
    const labels = { route: routeOptions.url ?? 'none', method, status: reply.statusCode };
    answered.observe(labels, reply.elapsedTime / 1000);
  });
  for (const url of ['/metrics', `${ROOT}/metrics`])
    app.get(url, { schema: { hide: true } as object }, async (_, reply) =>
      reply.type(registry.contentType).send(await registry.metrics()),
    );
}
