import type { FastifyInstance } from 'fastify';
import { underWay } from './under-way.js';

/** Closes what a client opens beyond so many connections: it could else take all that there are, and ask nothing. */
export function limitConnections(server: FastifyInstance['server'], most: number): void {
  const open = underWay(most);
  server.on('connection', (socket) => {
    const end = open.begin(socket.remoteAddress ?? '');
    if (end === null) socket.destroy();
    else socket.once('close', end);
  });
}
