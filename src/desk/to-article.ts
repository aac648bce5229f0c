import { type Article, UnreadableInput } from '../pages/article.js';
import { decodeBytes } from '../pages/charset.js';
import { detectFormat } from '../pages/detect.js';
import { articleFromHtml } from '../pages/html.js';
import { articleFromRow } from '../pages/jsonl.js';
import { articleFromText } from '../pages/plain-text.js';
import { LONGEST_ARTICLE, type Material, type ReadOptions } from './material.js';

/**
 * The article that a material holds.
 * @throws UnreadableInput if it holds none, is too long for one, or is in another language (unless forced)
 */
export function toArticle(material: Material, options: ReadOptions = {}): Article {
  const article = parse(material, options);
  if (article.text.trim() === '') throw new UnreadableInput('there is no text in it');
  if (article.text.length > LONGEST_ARTICLE)
    throw new UnreadableInput(`longer than any article (${LONGEST_ARTICLE} characters): split it`);
  if (article.language !== null && article.language !== 'en' && !options.force)
    throw new UnreadableInput(
      `its language seems to be '${article.language}', and only English is read; --force reads it all the same`,
    );
  return article;
}

function parse(material: Material, options: ReadOptions): Article {
  if (material.kind === 'row') return fromRow(material, options);
  return material.kind === 'words' ? fromWords(material, options) : fromBytes(material, options);
}

function fromRow({ json }: Material & { kind: 'row' }, { published }: ReadOptions): Article {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch (error) {
    throw new UnreadableInput(`not JSON: ${(error as Error).message}`);
  }
  return articleFromRow(row, published ? { published } : {});
}

function fromWords({ words, ...known }: Material & { kind: 'words' }, options: ReadOptions): Article {
  const isHtml = detectFormat(Buffer.from(words.slice(0, 65_536))) === 'html';
  return fromText(words, isHtml, known, options);
}

function fromBytes(
  { bytes, contentType, name, ...known }: Material & { kind: 'bytes' },
  options: ReadOptions,
): Article {
  const told = { ...(contentType ? { contentType } : {}), ...(name ? { name } : {}) };
  const format = detectFormat(bytes, told);
  if (format === 'empty') throw new UnreadableInput('it is empty');
  if (format === 'binary' || format === 'gzip')
    throw new UnreadableInput('it is not text: HTML, plain text and JSONL (also gzipped) can be read');
  const { text, warnings } = decodeBytes(bytes, { ...told, html: format === 'html' });
  const article = fromText(text, format === 'html', known, options);
  return warnings.length > 0 ? { ...article, warnings: [...warnings, ...article.warnings] } : article;
}

function fromText(
  text: string,
  isHtml: boolean,
  { id, url }: { readonly id: string; readonly url?: string },
  { published }: ReadOptions,
): Article {
  const given = { id, ...(url ? { url } : {}), ...(published ? { published } : {}) };
  return isHtml ? articleFromHtml(text, given) : articleFromText(text, given);
}
