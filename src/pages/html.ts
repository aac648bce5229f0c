import { type Article, type ArticleField, type Remark, UnreadableInput } from './article.js';
import { bodyOf } from './body.js';
import { namesOf } from './byline.js';
import { agencyAmong, datelineOf } from './dateline.js';
import { isoDateOf } from './dates.js';
import { parsePage } from './dom.js';
import { languageOf, languageWarning } from './language.js';
import { type Found, type Metadata, metadataOf } from './metadata.js';

/** More markup than this is no article. */
const LONGEST_PAGE = 20_000_000;
/** More words than these before a date make a sentence of the line, unless it begins as such lines do. */
const WORDS_BEFORE_DATE = 4;
const DATE_LINE = /^(?:by|posted|published|updated|first|last|created)\b/i;
/** Less text than this, most of it links, is a list of links. */
const SHORT = 1200;

/**
 * The article in a page: its text, freed of what surrounds it and normalised once, and what the page says of it, with
 * where it was read.
 *
 * @param url the address that the page was fetched from; the page's own canonical address comes first
 * @param published ISO date for a page that gives none
 * @throws UnreadableInput if the page is too long or no article's text is in it
 */
export function articleFromHtml(
  html: string,
  { id, url, published }: { readonly id: string; readonly url?: string; readonly published?: string },
): Article {
  if (html.length > LONGEST_PAGE)
    throw new UnreadableInput(`the page has ${html.length} characters; an article's has at most ${LONGEST_PAGE}`);
  const dom = parsePage(html);
  const told = metadataOf(dom);
  const scripted = dom.querySelector('noscript') !== null;
  const body = dom.body ? bodyOf(dom.body, told.live) : { text: '', before: [], linked: 0, comments: [] };
  const shown = withoutTitle(body.text, told.title?.value ?? null);
  // a page whose text a script puts in may still hold it in what it tells machines
  const text = shown === '' ? (told.text ?? '') : shown;
  if (text === '') throw new UnreadableInput(whyEmpty(scripted));
  const comments = moved(body.comments, shown.length - body.text.length);
  const known = { ...told, ...fromLines(told, body.before) };
  const language = languageOf(text, told.language);
  const dateline = datelineOf(text);
  const agency = dateline.agency ?? agencyAmong(known.byline?.value ?? []);
  const value = <T>(found: Found<T>): T | null => found?.value ?? null;
  return {
    id,
    url: value(known.url) ?? url ?? null,
    outlet: value(known.outlet),
    title: value(known.title),
    byline: value(known.byline) ?? [],
    published: value(known.published) ?? published ?? null,
    modified: value(known.modified),
    language,
    agency,
    warnings: [
      ...languageWarning(language),
      ...(told.paywalled ? ['paywalled: only what the page shows was read'] : []),
      ...(body.linked > 0.6 && text.length < SHORT ? ['this looks like a list of links, not an article'] : []),
    ],
    text,
    from: {
      text: shown === '' ? 'json-ld' : 'html',
      ...origins(known),
      ...(!known.url && url ? { url: 'address' } : {}),
      ...(!known.published && published ? { published: 'option' } : {}),
      ...(language ? { language: 'text' } : {}),
      ...(agency ? { agency: dateline.agency ? 'dateline' : 'byline' } : {}),
    },
    ...(comments.length > 0 ? { comments } : {}),
  };
}

const FIELDS = ['url', 'outlet', 'title', 'byline', 'published', 'modified'] as const;

function origins(known: Metadata): Partial<Record<ArticleField, string>> {
  return Object.fromEntries(FIELDS.flatMap((field) => (known[field] ? [[field, known[field].from]] : [])));
}

/** Pages of old say who wrote them, and when, in lines above the text alone. */
function fromLines(told: Metadata, before: readonly string[]): Partial<Metadata> {
  const lines = before.flatMap((words) => words.split('\n')).filter((words) => words.length < 160);
  const date = lines.map(dateLine).find((day) => day);
  const names = lines.filter((words) => /^by:? \p{Lu}/iu.test(words)).flatMap((words) => namesOf(words));
  return {
    ...(told.published || !date ? {} : { published: { value: date, from: 'html line above the text' } }),
    ...(told.byline || names.length === 0 ? {} : { byline: { value: names, from: 'html line above the text' } }),
  };
}

/** The date of a line that is little more than a date: `Tuesday, 2 March 2027`, not a sentence that ends in one. */
function dateLine(words: string): string | null {
  const [before = ''] = /^.*?(?=\b\d{1,2} \p{Lu}|\b\p{Lu}\p{L}{2,8}\.? \d{1,2},)/u.exec(words) ?? [];
  const isSentence = before.split(/\s+/).length - 1 > WORDS_BEFORE_DATE && !DATE_LINE.test(before);
  return isSentence ? null : isoDateOf(words.slice(before.length));
}

/** The headline is the title, not the first paragraph too. */
function withoutTitle(text: string, title: string | null): string {
  const [first = '', ...rest] = text.split('\n\n');
  return title !== null && first.trim() === title ? rest.join('\n\n') : text;
}

const moved = (comments: readonly Remark[], by: number): readonly Remark[] =>
  comments.map(({ words, at }) => ({ words, at: Math.max(0, at + by) }));

function whyEmpty(scripted: boolean): string {
  if (scripted)
    return 'no article text is in the page: it seems to be put in by a script; save the page from a browser and read that';
  return 'no article text is in the page';
}
