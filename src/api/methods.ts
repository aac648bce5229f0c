import type { FastifyInstance } from 'fastify';

/** Watches which routes are made; what is given tells the methods that an address takes: none if there is no such one. */
export function methodsByAddress(app: FastifyInstance): (address: string) => readonly string[] {
  const routes = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = routes.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    routes.set(url, methods);
  });
  return (address) => {
    const parts = address.split('/');
    const fitting = [...routes].filter(([url]) => fits(url.split('/'), parts));
    return [...new Set(fitting.flatMap(([, methods]) => [...methods]))].sort();
  };
}

const fits = (route: readonly string[], parts: readonly string[]): boolean =>
  route.length === parts.length &&
  route.every((part, i) => part === parts[i] || (part.startsWith(':') && parts[i] !== ''));
