import { gzipSync } from 'node:zlib';

/** One record of a web archive, written by hand as ISO 28500 has it. */
export function record(headers: Record<string, string>, block: Uint8Array | string): Buffer {
  const content = Buffer.from(block);
  const lines = Object.entries({ ...headers, 'Content-Length': String(content.length) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), content, Buffer.from('\r\n\r\n')]);
}

interface Answer {
  readonly status?: string;
  readonly headers?: Record<string, string>;
  readonly type?: string;
  readonly date?: string;
}

/** A record of what an address answered. */
export function response(url: string, body: Uint8Array | string, answer: Answer = {}): Buffer {
  const { status = '200 OK', headers = {}, type = 'response', date = '2027-03-02T06:30:00Z' } = answer;
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return record(
    {
      'WARC-Type': type,
      'WARC-Target-URI': url,
      'WARC-Date': date,
      'Content-Type': 'application/http; msgtype=response',
    },
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]),
  );
}

/** Each record gzipped by itself, as archives are. */
export const gzippedEach = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));
