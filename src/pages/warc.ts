import { AsyncIterReader, type LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { httpBody } from './warc-body.js';

/** A page that a web archive holds. */
export interface ArchivedPage {
  readonly url: string;
  /** WARC-Date: when it was fetched, an ISO instant; null if the record doesn't say. */
  readonly fetched: string | null;
  readonly contentType: string;
  /** The body without its transfer and content codings. */
  readonly bytes: Uint8Array;
}

/** A record that could not be read; the archive may go on after it. */
export interface RecordFault {
  /** The record's address, or which one in the file it is. */
  readonly record: string;
  readonly message: string;
}

type Archived = { readonly page: ArchivedPage } | { readonly fault: RecordFault };

/** Larger than any page: a record of more is passed over. */
const LARGEST_PAGE = 20_000_000;
const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

/**
 * The HTML pages of a web archive (WARC 1.0 and 1.1, ISO 28500), one after the other: of its records those that are a
 * response with status 200 and HTML in it. All others (requests, redirects, images, robots.txt, what was seen before)
 * are passed over in silence. Never more than one record is in memory.
 * @param archive the bytes, not gzipped
 */
export async function* pagesOfArchive(archive: AsyncIterable<Uint8Array>): AsyncGenerator<Archived> {
  const source = archive[Symbol.asyncIterator]();
  try {
    yield* pagesOf(new AsyncIterReader({ [Symbol.asyncIterator]: () => source }, null));
  } finally {
    await source.return?.();
  }
}

async function* pagesOf(reader: AsyncIterReader): AsyncGenerator<Archived> {
  for (let n = 0; ; ) {
    const before = reader.getReadOffset();
    // a parser for each record: one for all would wait for ever for the end of a record that breaks off
    const record = await new WARCParser(reader).parse();
    if (record === null) {
      if (reader.getReadOffset() === before) return;
      continue; // one of the empty lines between records
    }
    n++;
    const named = addressOf(record) || `record ${n}`;
    const fault = (message: string): Archived => ({ fault: { record: named, message } });
    if (!record.warcHeaders.statusline.startsWith('WARC/'))
      return yield fault('no WARC record begins here: the file is damaged, and the rest is not read');
    const block = await blockOf(record, isPage(record));
    if (block === 'cut off') return yield fault('the archive is cut off in the middle of this record');
    if (block === 'too large') yield fault(`larger than any page (${LARGEST_PAGE} bytes): passed over`);
    else if (block !== null) yield await pageOf(record, block, named);
  }
}

const header = (record: WARCRecord, name: string): string => record.httpHeaders?.headers.get(name) ?? '';

const isPage = (record: WARCRecord): boolean =>
  record.warcType === 'response' &&
  record.httpHeaders?.statusCode === 200 &&
  PAGE.test(header(record, 'content-type')) &&
  /^https?:/i.test(addressOf(record));

/** Some programs put the address in angle brackets, as the standard's first draft did. */
const addressOf = (record: WARCRecord): string => (record.warcTargetURI ?? '').replace(/^<|>$/g, '');

/** Reads a record to its end: its body if it is wanted, null if not, or why there is none. */
async function blockOf(record: WARCRecord, isWanted: boolean): Promise<Uint8Array | 'cut off' | 'too large' | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record.reader) {
    size += part.length;
    if (isWanted && size <= LARGEST_PAGE) parts.push(part);
  }
  // the parser gives a record that breaks off as if it were whole
  if ((record.reader as LimitReader).limit > 0) return 'cut off';
  if (!isWanted) return null;
  return size > LARGEST_PAGE ? 'too large' : Buffer.concat(parts);
}

async function pageOf(record: WARCRecord, block: Uint8Array, named: string) {
  try {
    const bytes = await httpBody(block, {
      transfer: header(record, 'transfer-encoding'),
      content: header(record, 'content-encoding'),
      most: LARGEST_PAGE,
    });
    const fetched = Date.parse(record.warcDate ?? '');
    return {
      page: {
        url: addressOf(record),
        fetched: Number.isNaN(fetched) ? null : new Date(fetched).toISOString(),
        contentType: header(record, 'content-type'),
        bytes,
      },
    };
  } catch (error) {
    return { fault: { record: named, message: `its body can't be unpacked: ${(error as Error).message}` } };
  }
}
