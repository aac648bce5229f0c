import { namesOf } from './byline.js';
import { isoDateOf, type NumberOrder, numberOrder } from './dates.js';
import type { Dom } from './dom.js';
import { type JsonLdArticle, jsonLdArticle } from './jsonld.js';
import { linesAbout } from './lines-about.js';
import { normaliseWords, oneLine, sharesWords } from './normalise.js';
import { outletShown } from './outlet.js';
import { shownDates } from './page-dates.js';

/** A value and where on the page it was read; null where nothing tells. */
export type Found<T> = { readonly value: T; readonly from: string } | null;

/** What a page says of the article in it, apart from its text. */
export interface Metadata {
  readonly url: Found<string>;
  readonly outlet: Found<string>;
  readonly title: Found<string>;
  readonly byline: Found<readonly string[]>;
  readonly published: Found<string>;
  readonly modified: Found<string>;
  readonly language: string | null;
  /** How the page's country writes dates of numbers. */
  readonly order: NumberOrder;
  readonly paywalled: boolean;
  /** The page is one of posts with times, the newest first or last. */
  readonly live: boolean;
  /** The article's text as JSON-LD gives it, for a page that shows none. */
  readonly text: string | null;
}

const META = {
  outlet: ['og:site_name', 'application-name', 'cre', 'dc.publisher', 'publisher', 'article:publisher_name'],
  title: ['og:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'twitter:title', 'title'],
  byline: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'twitter:creator_name',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'publish_date',
    'pub_date',
    'originalpublicationdate',
    'article_date_original',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'citation_publication_date',
    'cxenseparse:recs:publishtime',
    'pdate',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'lastmod',
  ],
} as const;

/**
 * What the page says of its article: JSON-LD first, then OpenGraph and meta tags, then the page's own markup.
 * @param dom before anything is taken out of it
 * @param from the address that the page was fetched from; its own canonical address comes first
 */
export function metadataOf(dom: Dom, from: string | null): Metadata {
  const ld = jsonLdArticle(
    [...dom.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? ''),
  );
  const meta = metaTags(dom);
  const fromMeta = (field: keyof typeof META): Found<string> => firstOf(META[field], meta);
  const canonical = dom.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const documentTitle = oneLine(dom.querySelector('title')?.textContent);
  const title = titleOf(dom, ld, fromMeta('title'), documentTitle);
  const url =
    webAddress(canonical, 'link canonical') ??
    webAddress(meta.get('og:url')?.[0], 'opengraph og:url') ??
    webAddress(ld?.url, 'json-ld');
  const outlet = ldField(ld?.publisher) ?? clean(fromMeta('outlet')) ?? microdata(dom, 'publisher');
  const lines = linesAbout(dom, title?.value ?? null);
  const address = url?.value ?? from;
  const order = numberOrder(dom.documentElement?.getAttribute('lang'), address);
  const shown = shownDates(lines, order);
  return {
    url,
    outlet: outlet ?? outletShown(dom, title?.value ?? null, address),
    title,
    byline: authors(ld, meta) ?? inMarkup(dom),
    published: withTimeShown(
      dated(ldField(ld?.published), order) ?? dated(fromMeta('published'), order),
      shown.published,
    ),
    modified: dated(ldField(ld?.modified), order) ?? dated(fromMeta('modified'), order) ?? shown.modified,
    language: ld?.language ?? dom.documentElement?.getAttribute('lang') ?? null,
    order,
    paywalled: ld?.free === false,
    live: ld?.live ?? false,
    text: textOf(ld?.body),
  };
}

function firstOf(names: readonly string[], meta: ReadonlyMap<string, readonly string[]>): Found<string> {
  const name = names.find((one) => meta.get(one)?.[0]);
  if (name === undefined) return null;
  const kind = /^(?:og|article):/.test(name) ? 'opengraph' : 'meta';
  return { value: meta.get(name)![0]!, from: `${kind} ${name}` };
}

/** Paragraphs are what line breaks part, whether one or two. */
function textOf(body: string | null | undefined): string | null {
  const paragraphs = normaliseWords(body ?? '')
    .split(/\n+/)
    .map((words) => words.trim());
  return paragraphs.filter((words) => words !== '').join('\n\n') || null;
}

function metaTags(dom: Dom): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of dom.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = oneLine(tag.getAttribute('content'));
    if (name && content) tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

const ldField = (value: string | null | undefined): Found<string> => {
  const words = oneLine(value);
  return words ? { value: words, from: 'json-ld' } : null;
};

const clean = (found: Found<string>): Found<string> => (found && !/^https?:/.test(found.value) ? found : null);

function webAddress(value: string | null | undefined, from: string): Found<string> {
  return value && /^https?:\/\//i.test(value.trim()) ? { value: value.trim(), from } : null;
}

/** What the reader sees (a lone h1) before what is told to machines; never the name of the site. */
function titleOf(dom: Dom, ld: JsonLdArticle | null, meta: Found<string>, documentTitle: string | null): Found<string> {
  const headings = [...dom.querySelectorAll('h1')].map((h) => oneLine(h.textContent)).filter((words) => words !== null);
  const told = ldField(ld?.headline) ?? meta;
  const [only] = headings;
  if (headings.length === 1 && only!.length > 12 && told && sharesWords(only!, told.value))
    return { value: only!, from: 'html h1' };
  if (told) return told;
  // on old pages and blogs the h1 may be the site's name: the longest heading that the page's title repeats is the
  // headline, and where it repeats none and is the site's name itself, the first heading that is not
  const all = [...dom.querySelectorAll('h1,h2,h3')]
    .map((h) => oneLine(h.textContent))
    .filter((words) => words !== null);
  const agreed = all.filter((words) => documentTitle?.includes(words)).sort((x, y) => y.length - x.length)[0];
  const other = all.find((words) => words.length > 20);
  if (agreed && agreed !== documentTitle) return { value: agreed, from: 'html heading' };
  if (other && (documentTitle?.length ?? 0) < 40) return { value: other, from: 'html heading' };
  if (headings.length === 1) return { value: only!, from: 'html h1' };
  return documentTitle ? { value: documentTitle.replace(SITE_SUFFIX, ''), from: 'html title' } : null;
}

const SITE_SUFFIX = /\s+[|–—»➤·•-]\s+[^|–—»➤·•]{2,40}$/;

function authors(ld: JsonLdArticle | null, meta: ReadonlyMap<string, readonly string[]>): Found<readonly string[]> {
  const told = (ld?.authors ?? []).flatMap(namesOf);
  if (told.length > 0) return { value: told, from: 'json-ld' };
  for (const name of META.byline) {
    const names = (meta.get(name) ?? []).flatMap(namesOf);
    if (names.length > 0) return { value: [...new Set(names)], from: `meta ${name}` };
  }
  return null;
}

const BYLINES =
  '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author-name" i],[data-component*="byline" i],.author,.vcard .fn,.entry-meta,.post-meta,.post-footer';

const POSTED_BY = /^.*\b(?:posted|published|written)\b.*?\bby (.+?)(?:\s+(?:at|on) \d.*|\s*[|·•].*)?$/i;

function inMarkup(dom: Dom): Found<readonly string[]> {
  const found = [...dom.querySelectorAll(BYLINES)].filter((element) => (element.textContent?.length ?? 0) < 200);
  // one author's name stands in several elements, one in the other: the first kind that gives a name is enough; and of
  // that kind those beside the first, since teasers and readers' words further down have authors of their own
  for (const selector of BYLINES.split(',')) {
    const kind = found.filter((element) => element.matches(selector) && !element.querySelector(selector));
    const first = kind.find((element) => namesIn(element).length > 0);
    const beside = kind.filter((element) => element.parentElement === first?.parentElement);
    const names = beside.flatMap(namesIn);
    if (names.length > 0) return { value: [...new Set(names)], from: 'html byline' };
  }
  return null;
}

const namesIn = (element: Element): readonly string[] =>
  namesOf((oneLine(element.textContent) ?? '').replace(POSTED_BY, '$1'));

function microdata(dom: Dom, property: string): Found<string> {
  const element = dom.querySelector(`[itemprop="${property}"]`);
  const named = element?.querySelector('[itemprop="name"]') ?? element;
  const value = oneLine(named?.getAttribute('content') ?? named?.textContent);
  return value && value.length <= 60 ? { value, from: 'html microdata' } : null;
}

/** A day told to machines, with the time of it that the page shows; what is shown where nothing is told. */
const withTimeShown = (told: Found<string>, shown: Found<string>): Found<string> =>
  told && !(told.value.length === 10 && shown?.value.startsWith(`${told.value}T`)) ? told : shown;

function dated(found: Found<string>, order: NumberOrder): Found<string> {
  const value = isoDateOf(found?.value, order);
  return found && value ? { value, from: found.from } : null;
}
