import mammoth from 'mammoth';
import { type Article, UnreadableInput } from './article.js';
import { type Block, blocksOf } from './blocks.js';
import { namesOf, withoutByline } from './byline.js';
import { type Dom, parsePage } from './dom.js';
import { isFileTitle } from './file-title.js';
import type { Found } from './metadata.js';
import { oneLine } from './normalise.js';
import { articleFromText, type Given, type Told } from './plain-text.js';
import { openPackage } from './word-package.js';

/** A heading 1 is the headline only where it comes first, so it must be told from other headings and the title. */
const STYLES = [
  ...['p.Title', "p[style-name='Title']"].map((style) => `${style} => h1:fresh`),
  ...['p.Heading1', "p[style-name='Heading 1']", 'p.Heading', "p[style-name='Heading']"].map(
    (style) => `${style} => h2.first:fresh`,
  ),
];
/** Names that programs put where the author's should be. */
const NO_AUTHOR =
  /^(?:microsoft(?: office)?(?: user)?|user|admin(?:istrator)?|author|owner|python-docx|un-named|unknown)$/i;

/**
 * The article in a Word document: its paragraphs, parted by blank lines, as they are with all tracked changes accepted.
 * Footnotes, remarks, headers,
 * footers and what is struck through are not in it. What it says of itself (core properties) is believed where its
 * text and name say nothing.
 *
 * @throws UnreadableInput if it is damaged or unpacks to more than any draft
 */
export async function articleFromWord(bytes: Uint8Array, given: Given): Promise<Article> {
  const core = await openPackage(bytes);
  const dom = parsePage(await asHtml(bytes));
  const title = oneLine(dom.querySelector('h1')?.textContent);
  for (const out of dom.querySelectorAll('li[id^="footnote-"],li[id^="endnote-"],s')) out.remove();
  // a cell of one paragraph is a cell of data
  for (const cell of dom.querySelectorAll('td,th')) {
    const [only, second] = cell.children;
    if (only?.localName === 'p' && !second) only.replaceWith(...only.childNodes);
  }
  const blocks = dom.body ? blocksOf(dom.body) : [];
  const headline = title === null ? headingFirst(dom, blocks) : null;
  const told: Told = { title: found(title, 'title style') ?? found(headline, 'heading 1') };
  const named = core.title && !isFileTitle(core.title) ? core.title : null;
  const author = core.author && !NO_AUTHOR.test(core.author) ? namesOf(core.author) : [];
  const lastly: Told = {
    title: found(named, CORE),
    byline: found(author.length > 0 ? author : null, CORE),
    published: found(core.modified, CORE),
    modified: found(core.modified, CORE),
  };
  const words = blocks.map((block) => block.words);
  const [first] = words;
  const repeats = first !== undefined && first === (told.title ?? lastly.title)?.value;
  const { above, text } = withoutByline(repeats ? words.slice(1) : words);
  const article = articleFromText(text, given, { ...told, above }, lastly);
  return { ...article, from: { ...article.from, text: 'docx' } };
}

const CORE = 'core properties';
const found = <T>(value: T | null, from: string): Found<T> => (value === null ? null : { value, from });

async function asHtml(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (error) {
    throw new UnreadableInput(`the Word document can't be read: ${(error as Error).message}`);
  }
}

/** The heading of level 1 that a document begins with. */
function headingFirst(dom: Dom, [first]: readonly Block[]): string | null {
  const heading = oneLine(dom.querySelector('h2.first')?.textContent);
  return heading !== null && first?.words === heading ? heading : null;
}
