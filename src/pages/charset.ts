import iconv from 'iconv-lite';
import { utf16Of } from './detect.js';

/** Bytes as text, with what was found out on the way. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly warnings: readonly string[];
}

/** Where a page may say its charset, by the HTML standard. */
const META_BYTES = 4096;

/**
 * Bytes to text: by byte order mark, then what the header says, then (for a page) its meta tag, else UTF-8, else
 * windows-1252, as browsers do (WHATWG Encoding). What is said and can't be true gives way to what is, with a warning.
 * A byte order mark is not part of the text.
 */
export function decodeBytes(
  bytes: Uint8Array,
  { contentType = '', html = false }: { readonly contentType?: string; readonly html?: boolean } = {},
): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: withoutMark(new TextDecoder(utf16).decode(bytes)), charset: utf16, warnings: [] };
  const asUtf8 = utf8(bytes);
  const said = charsetIn(contentType) ?? (html ? metaCharset(bytes) : null);
  if (said === null || said === 'utf-8' || bytes[0] === 0xef) {
    if (asUtf8 !== null) return { text: asUtf8, charset: 'utf-8', warnings: [] };
    const because = said === null ? 'it is not UTF-8' : 'it says utf-8 and is not';
    return legacy(bytes, 'windows-1252', [`charset: ${because}; read as windows-1252`]);
  }
  if (asUtf8 !== null && !isAscii(bytes))
    return { text: asUtf8, charset: 'utf-8', warnings: [`charset: it says ${said} and is UTF-8`] };
  if (!iconv.encodingExists(said))
    return legacy(bytes, 'windows-1252', [`charset: '${said}' is not known; read as windows-1252`]);
  return legacy(bytes, said, []);
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const legacy = (bytes: Uint8Array, charset: string, warnings: readonly string[]): Decoded => ({
  text: withoutMark(iconv.decode(Buffer.from(bytes), charset)),
  charset,
  warnings,
});

function utf8(bytes: Uint8Array): string | null {
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return null;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

function charsetIn(words: string): string | null {
  const [, name] = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(words) ?? [];
  return name === undefined ? null : label(name.toLowerCase());
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, META_BYTES)).toString('latin1');
  for (const [tag] of head.matchAll(/<meta\b[^>]*>|<\?xml[^>]*>/gi)) {
    const found = charsetIn(tag.replace(/\bencoding\s*=/i, 'charset='));
    if (found) return found;
  }
  return null;
}

/** Labels stand for what browsers read them as. */
function label(name: string): string {
  if (/^(utf-?8|unicode-1-1-utf-8)$/.test(name)) return 'utf-8';
  return /^(iso-?8859-?1|latin-?1|us-ascii|ascii|l1|cp1252|x-cp1252)$/.test(name) ? 'windows-1252' : name;
}
