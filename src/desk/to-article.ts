import { type Article, UnreadableInput } from '../pages/article.js';
import { decodeBytes } from '../pages/charset.js';
import { detectFormat, type Format } from '../pages/detect.js';
import { withFeedItem } from '../pages/feed-item.js';
import { articleFromRow } from '../pages/jsonl.js';
import { articleFromText, type Given } from '../pages/plain-text.js';
import { whyRefused } from '../pages/refused.js';
import { LONGEST_ARTICLE, type Material, type ReadOptions } from './material.js';

/**
 * The article that a material holds.
 * @throws UnreadableInput if it holds none, is too long for one, or is in another language (unless forced)
 */
export async function toArticle(material: Material, options: ReadOptions = {}): Promise<Article> {
  const article = await parse(material, options);
  if (article.text.trim() === '') throw new UnreadableInput('there is no text in it');
  const { longest = LONGEST_ARTICLE } = options;
  if (article.text.length > longest)
    throw new UnreadableInput(`longer than any article (${longest} characters): split it`);
  if (article.language !== null && article.language !== 'en' && !options.force)
    throw new UnreadableInput(
      `its language seems to be '${article.language}', and only English is read; --force reads it all the same`,
    );
  return article;
}

async function parse(material: Material, options: ReadOptions): Promise<Article> {
  if (material.kind === 'row') return fromRow(material, options);
  if (material.kind === 'words') return fromWords(material, options);
  const { item, isFeedText, fetched } = material;
  if (!item) return withClock(await fromBytes(material, options), fetched);
  // what the feed tells is surer than what a person says of all inputs
  const { published, ...others } = options;
  const article = await fromBytes(material, item.published === null && published ? options : others);
  return withClock(withFeedItem(article, item, isFeedText), fetched);
}

/** So much later than it was fetched is no matter of time zones. */
const A_DAY = 24 * 60 * 60 * 1000;

/** A date that can't be right stays as it is told, with a warning. */
function withClock(article: Article, fetched: string | undefined): Article {
  if (!fetched || !article.published || !(Date.parse(article.published) > Date.parse(fetched) + A_DAY)) return article;
  const warning = `published: ${article.published} is later than it was fetched, ${fetched}`;
  return { ...article, warnings: [...article.warnings, warning] };
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

function fromWords(material: Material & { kind: 'words' }, options: ReadOptions): Promise<Article> {
  const { words, name } = material;
  const format = detectFormat(Buffer.from(words.slice(0, 65_536)), name ? { name } : {});
  const isMarked = format === 'html' || format === 'markdown';
  return fromText(words, isMarked ? format : 'text', givenOf(material, options));
}

async function fromBytes(material: Material & { kind: 'bytes' }, options: ReadOptions): Promise<Article> {
  const { bytes, contentType, name } = material;
  const told = { ...(contentType ? { contentType } : {}), ...(name ? { name } : {}) };
  const given = givenOf(material, options);
  const format = detectFormat(bytes, told);
  if (format === 'empty') throw new UnreadableInput('it is empty');
  if (format === 'binary' || format === 'gzip') throw new UnreadableInput(whyRefused(bytes));
  const holder = HOLDERS[format];
  if (holder) throw new UnreadableInput(`it is ${holder}, not an article`);
  // what reads these takes longer to load than all of the rest: only where there is one to read
  if (format === 'docx') return (await import('../pages/word.js')).articleFromWord(bytes, given);
  if (format === 'pdf') return (await import('../pages/pdf.js')).articleFromPdf(bytes, given);
  const { text, warnings } = decodeBytes(bytes, { ...told, html: format === 'html' });
  const article = await fromText(text, format, given);
  return warnings.length > 0 ? { ...article, warnings: [...warnings, ...article.warnings] } : article;
}

/** What holds articles, or leads to them: a file or address of these is taken apart before. */
const HOLDERS: Partial<Record<Format, string>> = { feed: 'a feed', opml: 'a list of feeds', warc: 'a web archive' };

async function fromText(text: string, format: Format, given: Given): Promise<Article> {
  if (format === 'markdown') return (await import('../pages/markdown.js')).articleFromMarkdown(text, given);
  if (format === 'html') return (await import('../pages/html.js')).articleFromHtml(text, given);
  return articleFromText(text, given);
}

function givenOf(
  { id, url, name }: { readonly id: string; readonly url?: string; readonly name?: string },
  { published }: ReadOptions,
): Given {
  return { id, ...(url ? { url } : {}), ...(published ? { published } : {}), ...(name ? { name } : {}) };
}
