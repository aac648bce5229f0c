import { type Article, type ArticleField, type Remark, UnreadableInput } from './article.js';
import { bodyOf } from './body.js';
import { namesBesideDate, namesOf } from './byline.js';
import { dateInAddress, lineDates } from './date-line.js';
import { agencyAmong, datelineOf } from './dateline.js';
import { parsePage } from './dom.js';
import { languageOf, languageWarning } from './language.js';
import { type Found, type Metadata, metadataOf } from './metadata.js';

/** More markup than this is no article. */
const LONGEST_PAGE = 20_000_000;
const LONGEST_LINE = 160;
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
  const told = metadataOf(dom, url ?? null);
  const scripted = dom.querySelector('noscript') !== null;
  const body = dom.body ? bodyOf(dom.body, told.live) : { text: '', before: [], linked: 0, comments: [] };
  const shown = withoutTitle(body.text, told.title?.value ?? null);
  // a page whose text a script puts in may still hold it in what it tells machines
  const text = shown === '' ? (told.text ?? '') : shown;
  if (text === '') throw new UnreadableInput(whyEmpty(scripted));
  const comments = moved(body.comments, shown.length - body.text.length);
  const value = <T>(found: Found<T>): T | null => found?.value ?? null;
  const known = { ...told, ...fromLines(told, body.before) };
  const inAddress = dateInAddress(value(known.url) ?? url ?? null);
  const language = languageOf(text, told.language);
  const dateline = datelineOf(text);
  const agency = dateline.agency ?? agencyAmong(known.byline?.value ?? []);
  return {
    id,
    url: value(known.url) ?? url ?? null,
    outlet: value(known.outlet),
    title: value(known.title),
    byline: value(known.byline) ?? [],
    published: value(known.published) ?? published ?? inAddress,
    modified: value(known.modified),
    language,
    agency,
    warnings: [...languageWarning(language), ...pageWarnings(told.paywalled, body.linked, text)],
    text,
    from: {
      text: shown === '' ? 'json-ld' : 'html',
      ...(url ? { url: 'address' } : {}),
      ...(published ? { published: 'option' } : inAddress ? { published: 'address' } : {}),
      ...origins(known),
      ...(language ? { language: 'text' } : {}),
      ...(agency ? { agency: dateline.agency ? 'dateline' : 'byline' } : {}),
    },
    ...(comments.length > 0 ? { comments } : {}),
  };
}

const pageWarnings = (paywalled: boolean, linked: number, text: string): readonly string[] => [
  ...(paywalled ? ['paywalled: only what the page shows was read'] : []),
  ...(linked > 0.6 && text.length < SHORT ? ['this looks like a list of links, not an article'] : []),
];

const FIELDS = ['url', 'outlet', 'title', 'byline', 'published', 'modified'] as const;

function origins(known: Metadata): Partial<Record<ArticleField, string>> {
  return Object.fromEntries(FIELDS.flatMap((field) => (known[field] ? [[field, known[field].from]] : [])));
}

/** Pages of old say who wrote them, and when, in lines above the text alone. */
function fromLines(told: Metadata, before: readonly string[]): Partial<Metadata> {
  const lines = before.flatMap((words) => words.split('\n')).filter((words) => words.length < LONGEST_LINE);
  const dated = lines
    .map((words) => lineDates(words, told.order))
    .filter(({ published, modified }) => published ?? modified);
  const date = (dated.find(({ published, said }) => published && said) ?? dated.find(({ published }) => published))
    ?.published;
  const update = dated.find(({ modified }) => modified)?.modified;
  const credited = lines.filter((words) => /^by:? \p{Lu}/iu.test(words)).flatMap((words) => namesOf(words));
  const names = credited.length > 0 ? credited : lines.map(namesBesideDate).find((some) => some.length > 0);
  const line = <T>(value: T | null | undefined): Found<T> =>
    value ? { value, from: 'html line above the text' } : null;
  return {
    published: told.published ?? line(date ?? update),
    modified: told.modified ?? line(date && update),
    byline: told.byline ?? line(names?.length ? [...new Set(names)] : null),
  };
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
