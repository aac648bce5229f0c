import { getDocumentProxy } from 'unpdf';
import { type Article, UnreadableInput } from './article.js';
import { withoutByline } from './byline.js';
import { isFileTitle } from './file-title.js';
import { LARGER, type Paragraph, paragraphsOfLines, usualSize } from './mend-lines.js';
import type { Found } from './metadata.js';
import { normaliseWords, oneLine } from './normalise.js';
import { linesOf, type TextItem } from './pdf-lines.js';
import { inReadingOrder } from './pdf-order.js';
import { articleFromText, type Given } from './plain-text.js';
import { type PdfPage, withoutRunningHeads } from './running-heads.js';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** More pages than this are no article. */
const MOST_PAGES = 500;
/** Fewer letters a page than this are stamps and page numbers on pictures. */
const LETTERS_A_PAGE = 20;

/**
 * The article in a PDF that has its words as text: lines joined to paragraphs, heads and feet of its pages left out. The
 * title is what is set large before the text, else what the file says.
 *
 * @throws UnreadableInput if it is encrypted or damaged, has only pictures of pages, or too many pages
 */
export async function articleFromPdf(bytes: Uint8Array, given: Given): Promise<Article> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadableInput(`it has ${pdf.numPages} pages; an article has at most ${MOST_PAGES}: split it`);
    const pages = await pagesOf(pdf);
    refuseWithoutText(pages);
    const lines = withoutRunningHeads(pages).flatMap((page) => inReadingOrder(page.lines));
    const paragraphs = paragraphsOfLines(lines).map(({ words, size }) => ({ words: tidy(words), size }));
    const headline = headlineOf(paragraphs);
    const said = await titleOf(pdf);
    const title: Found<string> = headline
      ? { value: headline.words, from: 'headline' }
      : said === null
        ? null
        : { value: said, from: 'pdf title' };
    const body = paragraphs.filter((paragraph) => paragraph !== headline);
    const { above, text } = withoutByline(body.map(({ words }) => words));
    const article = articleFromText(text, given, { title, above });
    return { ...article, warnings: [...article.warnings, ...pictures(pages)], from: { ...article.from, text: 'pdf' } };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // a copy: the reader takes the bytes for its own; and it may say nothing on its own
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new UnreadableInput('it is encrypted: save a copy without password');
    throw new UnreadableInput(`the PDF is damaged: ${message.replace(/\.$/, '')}; print it to a new PDF`);
  }
}

async function pagesOf(pdf: PdfDocument): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is typeof item & TextItem => 'str' in item);
    const height = page.rotate % 180 === 0 ? top - bottom : right - left;
    pages.push({ height, lines: linesOf(texts, number, page) });
    page.cleanup();
  }
  return pages;
}

function refuseWithoutText(pages: readonly PdfPage[]): void {
  const text = pages.flatMap(({ lines }) => lines.map(({ words }) => words)).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0;
  if (unknown > letters)
    throw new UnreadableInput('the PDF does not say which letters its fonts show: export it anew, or run OCR over it');
  if (letters < LETTERS_A_PAGE * Math.min(pages.length, 3))
    throw new UnreadableInput('the PDF has no text, only pictures of its pages (a scan): run OCR over it first');
}

/** Pages without words among others that have some. */
function pictures(pages: readonly PdfPage[]): readonly string[] {
  const numbers = pages.flatMap(({ lines }, i) => (lines.length === 0 ? [i + 1] : []));
  return numbers.length === 0 ? [] : [`no text on page ${numbers.join(', ')}: what is in pictures was not read`];
}

const tidy = (words: string): string => normaliseWords(words).replace(/\s+/g, ' ').trim();

/** The first paragraph that is set much larger than most of the text, if no text stands before it. */
function headlineOf(paragraphs: readonly Paragraph[]): Paragraph | null {
  const usual = usualSize(paragraphs);
  const before = paragraphs.slice(
    0,
    paragraphs.findIndex(({ size, words }) => size < LARGER * usual && words.length > 150),
  );
  const [largest] = [...before].sort((a, b) => b.size - a.size);
  return largest && largest.size >= LARGER * usual && /\p{L}.*\s.*\p{L}/u.test(largest.words) ? largest : null;
}

async function titleOf(pdf: PdfDocument): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title: said } = info as { readonly Title?: unknown };
  const title = typeof said === 'string' ? oneLine(said) : null;
  return title !== null && !isFileTitle(title) ? title : null;
}
