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
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const said = marked ? 'utf-8' : (labelIn(contentType) ?? (html ? metaLabel(bytes) : null));
  const charset = said === null ? 'utf-8' : encodingOf(said);
  if (charset === 'utf-8') return asUtf8 === null ? almostUtf8(bytes, said) : plain(asUtf8);
  if (asUtf8 !== null && !isAscii(bytes)) return plain(asUtf8, `it says ${said} and is UTF-8`);
  if (charset === null) return legacy(bytes, 'windows-1252', `'${said}' is not known; read as windows-1252`);
  return legacy(bytes, charset);
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const warned = (warning?: string): readonly string[] => (warning === undefined ? [] : [`charset: ${warning}`]);

const plain = (text: string, warning?: string): Decoded => ({ text, charset: 'utf-8', warnings: warned(warning) });

const legacy = (bytes: Uint8Array, charset: string, warning?: string): Decoded => ({
  text: withoutMark(iconv.decode(Buffer.from(bytes), charset)),
  charset,
  warnings: warned(warning),
});

/** A byte or two gone wrong, or cut off at the end, make no other charset of it: the rest would turn to gibberish. */
function almostUtf8(bytes: Uint8Array, said: string | null): Decoded {
  const text = withoutMark(new TextDecoder('utf-8').decode(bytes));
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  if (right > 4 * wrong) return plain(text, `${wrong} characters are not UTF-8 and could not be read`);
  const because = said === null ? 'it is not UTF-8' : 'it says utf-8 and is not';
  return legacy(bytes, 'windows-1252', `${because}; read as windows-1252`);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return null;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

function labelIn(words: string): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(words)?.[1]?.toLowerCase() ?? null;
}

function metaLabel(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, META_BYTES)).toString('latin1');
  for (const [tag] of head.matchAll(/<meta\b[^<>]*>|<\?xml[^<>]*>/gi)) {
    const found = labelIn(tag.replace(/\bencoding\s*=/i, 'charset='));
    // a page whose tag can be read as ASCII is not in UTF-16, says the standard
    if (found) return found.startsWith('utf-16') ? 'utf-8' : found;
  }
  return null;
}

/**
 * The charset that browsers read a label as (iso-8859-1 is windows-1252), or null. Their list decides, not iconv's:
 * that one would take `base64` or `hex` for a charset as well.
 */
function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' || iconv.encodingExists(encoding) ? encoding : null;
  } catch {
    return null;
  }
}
