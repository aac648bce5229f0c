import { xmlRoot } from './xml-root.js';

/** What bytes hold, as far as reading them goes. */
export type Format =
  | 'empty'
  | 'gzip'
  | 'binary'
  | 'html'
  | 'jsonl'
  | 'text'
  | 'markdown'
  | 'docx'
  | 'pdf'
  | 'feed'
  | 'opml'
  | 'warc';

/** What is known of bytes beside themselves. */
export interface Told {
  /** A file's name: its ending is a hint where the content does not tell. */
  readonly name?: string;
  readonly contentType?: string;
}

/** So much of the content is looked at. */
const HEAD = 65_536;
/** Control characters that no text has; as latin-1, bytes from 128 on say nothing. */
const CONTROLS = /(?![\s\u0080-\u009F])\p{Cc}/gu;
const MARKUP =
  /^<(?:!doctype\s+html|html|head|body|article|main|div|section|meta|title|p|h1|script|style|link|table|header|nav|span|base|amp-)[\s>/]/i;
const WHOLE_PAGE = /^<(?:!doctype\s+html|html|head|body)[\s>/]/i;
const TAG = /<\/?(?:p|div|a|br|span|h[1-6]|li|ul|article|body|html|em|strong|b|i|img|blockquote)(?:\s[^<>]*)?\/?>/gi;

/**
 * The format of bytes, told by their content; name and content type only settle what the content leaves open.
 * @param bytes the content, or its first 64 kB
 */
export function detectFormat(bytes: Uint8Array, { name = '', contentType = '' }: Told = {}): Format {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  // web archives by the first line that ISO 28500 gives them; what is in them may be no text
  if (/^WARC\/\d/.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1'))) return 'warc';
  const packed = document(bytes, name, contentType);
  if (packed) return packed;
  const head = readable(bytes.subarray(0, HEAD));
  if (head === null) return 'binary';
  // a byte order mark, in either of the two ways it is seen here
  const start = head.replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, '').trimStart();
  if (start === '') return 'empty';
  const carrier = carrierOf(start);
  if (carrier) return carrier;
  // nothing in the words tells Markdown from a text: who named the file does
  const saysMarkdown = /\.(md|markdown)$/i.test(name) || /^\s*text\/(x-)?markdown\b/i.test(contentType);
  if (saysMarkdown && !WHOLE_PAGE.test(afterComments(start))) return 'markdown';
  if (MARKUP.test(afterComments(start))) return 'html';
  if (startsWithRow(start, bytes.length <= HEAD)) return 'jsonl';
  const saysHtml = /html/i.test(contentType) || /\.(x?html?|php|aspx?)$/i.test(name);
  const tags = start.match(TAG)?.length ?? 0;
  // tags in a text are not yet a page: they have to be many for its length, or somebody has to say that it is one
  if (saysHtml ? tags > 0 : tags > 3 && tags > start.length / 1000 && start.startsWith('<')) return 'html';
  return 'text';
}

/** The elements that RSS, Atom and RDF begin with. */
const FEEDS = new Set(['rss', 'feed', 'rdf']);
/** JSON Feed 1.1: `version` must be there and names the standard. */
const JSON_FEED = /"version"\s*:\s*"https?:(?:\/\/|\\\/\\\/)(?:www\.)?jsonfeed\.org/;

/** What leads to articles: feeds and lists of them. */
function carrierOf(start: string): 'feed' | 'opml' | null {
  if (start.startsWith('{')) return JSON_FEED.test(start) ? 'feed' : null;
  const root = start.startsWith('<') ? xmlRoot(start) : null;
  if (root === 'opml') return 'opml';
  return root !== null && FEEDS.has(root) ? 'feed' : null;
}

const WORD = /\.docx$/i;
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** PDF by its mark, which white space may stand before; a ZIP archive that is, or is named, a Word document. */
function document(bytes: Uint8Array, name: string, contentType: string): 'pdf' | 'docx' | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (/^(?:\xEF\xBB\xBF)?\s*%PDF-\d/.test(start)) return 'pdf';
  if (!start.startsWith('PK\x03\x04')) return null;
  const isWord = Buffer.from(bytes.subarray(0, HEAD)).includes('word/');
  return isWord || WORD.test(name) || contentType.includes(WORD_TYPE) ? 'docx' : null;
}

/** Comments, an XML declaration and white space may stand before a page's first tag. */
function afterComments(start: string): string {
  let rest = start;
  for (;;) {
    const end = rest.startsWith('<!--')
      ? rest.indexOf('-->') + 3
      : rest.startsWith('<?xml')
        ? rest.indexOf('>') + 1
        : 0;
    if (end < 3) return rest;
    rest = rest.slice(end).trimStart();
  }
}

/** First bytes of what is no text: RTF, ZIP (and office files), old office files, PNG, GIF, JPEG, ELF, EXE, RIFF, Ogg, MP3, RAR, 7z, class, bzip2, xz, zstd. */
const SIGNATURES =
  '7b5c727466 504b0304 89504e47 47494638 ffd8ff 7f454c46 4d5a9000 52494646 4f676753 494433 52617221 377abcaf cafebabe 425a68 d0cf11e0 fd377a58 28b52ffd'.split(
    ' ',
  );

/** The bytes as characters good enough to look at, or null if they are no text. */
function readable(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes);
  const text = utf16 ? new TextDecoder(utf16).decode(bytes) : Buffer.from(bytes).toString('latin1');
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return null;
  const controls = text.match(CONTROLS)?.length ?? 0;
  // a stray control character is a fault of a text, many are no text
  return controls > 2 && controls > text.length / 200 ? null : text;
}

/** UTF-16 by its mark, or by every other byte being zero, as in English text it is. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const n = Math.min(bytes.length, 1024) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (n < 8) return null;
  if (odd > n * 0.4 && even < n * 0.05) return 'utf-16le';
  return even > n * 0.4 && odd < n * 0.05 ? 'utf-16be' : null;
}

/** True if the first line is a JSON object, or starts one and is cut off. */
function startsWithRow(start: string, whole: boolean): boolean {
  if (!start.startsWith('{')) return false;
  const [line = ''] = start.split('\n', 1);
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    const keyed = /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(line);
    return keyed && (line.length === start.length ? !whole || line.trimEnd().endsWith('}') : true);
  }
}
