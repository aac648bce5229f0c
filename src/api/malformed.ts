import type { FastifyServerOptions } from 'fastify';
import { problemOf } from './problems.js';
import { Refused } from './refused.js';

/** Answers what is no HTTP, or comes too slowly, as far as it can be answered. */
export const malformed: NonNullable<FastifyServerOptions['clientErrorHandler']> = (error, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refused =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? new Refused(408, 'The request was not there in time.')
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? new Refused(431, 'The request has too much in its head.')
        : new Refused(400, 'This is no proper request of HTTP.');
  const body = JSON.stringify(problemOf(refused));
  socket.end(
    `HTTP/1.1 ${refused.statusCode} ${problemOf(refused).title}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};
