import { createServer as createRawServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FetchOptions, fetchPage } from '../../src/fetching/fetch-page.js';
import { serve } from './server.js';

const get = (address: string, options: FetchOptions = {}) => fetchPage(address, { allowPrivate: true, ...options });
const within = (deadline: number): FetchOptions => ({ limits: { deadline } });

/** A server that does to each connection what it likes; gives its address. */
async function raw(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

/** Writes a piece again and again until nobody listens. */
function drip(
  out: { write(piece: Uint8Array | string): unknown; on(event: 'close', listener: () => void): unknown },
  piece: Uint8Array | string,
) {
  const drops = setInterval(() => out.write(piece), 15);
  out.on('close', () => clearInterval(drops));
}

describe('the deadline ends', () => {
  const late = { reason: 'timeout', message: expect.stringContaining('within 0.2 s') };

  it('the wait for headers', async () => {
    await expect(get(await serve(() => {}), within(200))).rejects.toMatchObject(late);
  });

  it('headers that come drop by drop', async () => {
    const base = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      drip(socket, 'x-drop: 1\r\n');
    });
    await expect(get(base, within(200))).rejects.toMatchObject(late);
  });

  it('notices that an answer will come, without end', async () => {
    const base = await raw((socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'));
    await expect(get(base, within(200))).rejects.toMatchObject(late);
  });

  it('a body that comes drop by drop', async () => {
    const base = await serve((_, response) => drip(response, 'x'));
    await expect(get(base, within(200))).rejects.toMatchObject(late);
  });

  it('a packed body that comes drop by drop and unpacks to nothing', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      drip(response, gzipSync(''));
    });
    await expect(get(base, within(200))).rejects.toMatchObject(late);
  });

  it('redirects that take long together', async () => {
    const base = await serve((request, response) => {
      const next = Number(request.url!.slice(1)) + 1;
      setTimeout(() => response.writeHead(302, { location: `/${next}` }).end(), 70);
    });
    await expect(get(`${base}/0`, within(200))).rejects.toMatchObject(late);
  });

  it('a name server that does not answer', async () => {
    const lookup = () => new Promise<never>(() => {});
    await expect(get('http://slow.example/', { ...within(200), lookup })).rejects.toMatchObject(late);
  });
});

describe('a signal stops', () => {
  it('what is under way, with its reason as the cause', async () => {
    const controller = new AbortController();
    const base = await serve((_, response) => {
      response.write('He said');
      setTimeout(() => controller.abort('enough'), 30);
    });
    const failed = { reason: 'aborted', cause: 'enough' };
    await expect(get(base, { signal: controller.signal })).rejects.toMatchObject(failed);
  });

  it('what has not begun', async () => {
    let reached = false;
    const base = await serve((_, response) => {
      reached = true;
      response.end();
    });
    await expect(get(base, { signal: AbortSignal.abort() })).rejects.toMatchObject({ reason: 'aborted' });
    expect(reached).toBe(false);
  });
});

describe('a status', () => {
  it.each([
    [404, 'answers 404 Not Found: the page is not there'],
    [403, 'save it from a browser'],
    [429, 'try again later'],
    [503, 'answers 503 Service Unavailable'],
    [304, 'answers 304'],
    [799, 'answers 799'],
  ])('%i is told', async (status, message) => {
    const base = await serve((_, response) => response.writeHead(status).end('He said no.'));
    await expect(get(base)).rejects.toMatchObject({
      reason: 'status',
      status,
      message: expect.stringContaining(message),
    });
  });

  it('of success may be another than 200', async () => {
    const base = await serve((_, response) => response.writeHead(203).end('x'));
    expect((await get(base)).status).toBe(203);
  });
});

describe('a content type', () => {
  const typed = (type?: string) =>
    serve((_, response) =>
      response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end('He said no.'),
    );

  it.each([
    'text/html; charset=iso-8859-1',
    'TEXT/HTML;charset="utf-8"',
    'application/xhtml+xml',
    'text/plain',
    'text/xml',
    'application/rss+xml; charset=utf-8',
    'application/json',
    'application/ld+json',
    'html',
    ';',
  ])('%s is passed on as it is', async (type) => {
    expect((await get(await typed(type))).contentType).toBe(type);
  });

  it('may be missing', async () => {
    expect((await get(await typed())).contentType).toBeNull();
  });

  it.each(['image/png', 'image/svg+xml', 'application/octet-stream', 'video/mp4', 'application/gzip'])(
    '%s is told, and the body left',
    async (type) => {
      await expect(get(await typed(type))).rejects.toMatchObject({
        reason: 'content-type',
        message: expect.stringContaining(type),
      });
    },
  );
});

describe('no answer', () => {
  it('where nobody listens', async () => {
    const base = await serve(() => {});
    const { port } = new URL(base);
    const closed = `http://127.0.0.1:${Number(port) === 1 ? 2 : 1}/`;
    await expect(get(closed)).rejects.toMatchObject({
      reason: 'connection',
      message: expect.stringMatching(/takes no connection at port 1/),
    });
  });

  it('where the connection is closed at once', async () => {
    const base = await raw((socket) => socket.resetAndDestroy());
    await expect(get(base)).rejects.toMatchObject({
      reason: 'connection',
      message: expect.stringMatching(/closed the connection before/),
    });
  });

  it('where something else than HTTP is spoken', async () => {
    const base = await raw((socket) => socket.end('220 mail.example ESMTP\r\n'));
    await expect(get(base)).rejects.toMatchObject({
      reason: 'bad-answer',
      message: expect.stringMatching(/proper HTTP/),
    });
  });

  it.each([
    ['ENOTFOUND', 'no host is named nowhere.example'],
    ['EAI_AGAIN', 'is there a network?'],
  ])('where the name is not known: %s', async (code, message) => {
    const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code }));
    await expect(fetchPage('http://nowhere.example/', { lookup })).rejects.toMatchObject({
      reason: 'dns',
      url: 'http://nowhere.example/',
      message: expect.stringContaining(message),
    });
  });

  it('where the name stands for nothing', async () => {
    await expect(fetchPage('http://empty.example/', { lookup: async () => [] })).rejects.toMatchObject({
      reason: 'dns',
    });
  });
});
