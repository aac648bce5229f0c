import { relative } from 'node:path';
import statics from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problems.js';
import { Refused } from './refused.js';

/** How long a browser may keep what has a hash in its name: a year. */
const KEPT = 31_536_000;

/**
 * Serves the web page: its files by their names, and the page itself at every other address that is no part of the
 * interface, for it has addresses of its own.
 * @param methods that an address takes
 */
export async function webPage(
  app: FastifyInstance,
  { folder, methods }: { readonly folder: string; readonly methods: (address: string) => readonly string[] },
): Promise<void> {
  await app.register(statics, {
    root: folder,
    index: false,
    wildcard: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = relative(folder, path).startsWith('assets');
      reply.setHeader('cache-control', isHashed ? `public, max-age=${KEPT}, immutable` : 'no-cache');
    },
  });
  app.get('/', { schema: { hide: true } as object }, async (_, reply) => page(reply));
  app.setNotFoundHandler(async (request, reply) => {
    const [address = ''] = request.url.split('?');
    const taken = methods(address);
    if (taken.length > 0) {
      reply.header('allow', taken.join(', '));
      return sendProblem(reply, new Refused(405, `${address} takes ${taken.join(', ')}, not ${request.method}.`));
    }
    if (isOfPage(request, address)) return page(reply);
    return sendProblem(reply, new Refused(404, `There is nothing at ${address}.`));
  });
}

/** What a browser opens; a file that is not there has an ending. */
const isOfPage = ({ method }: FastifyRequest, address: string): boolean =>
  (method === 'GET' || method === 'HEAD') && !/^\/(api|assets)(\/|$)/.test(address);

const page = (reply: FastifyReply): FastifyReply => reply.sendFile('index.html');
