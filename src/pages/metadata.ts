import { namesOf } from './byline.js';
import { isoDateOf } from './dates.js';
import type { Dom } from './dom.js';
import { type JsonLdArticle, jsonLdArticle } from './jsonld.js';
import { normaliseWords, oneLine } from './normalise.js';

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
 */
export function metadataOf(dom: Dom): Metadata {
  const ld = jsonLdArticle(
    [...dom.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? ''),
  );
  const meta = metaTags(dom);
  const fromMeta = (field: keyof typeof META): Found<string> => {
    for (const name of META[field]) {
      const value = meta.get(name)?.[0];
      if (value)
        return {
          value,
          from: name.startsWith('og:') || name.startsWith('article:') ? `opengraph ${name}` : `meta ${name}`,
        };
    }
    return null;
  };
  const canonical = dom.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const documentTitle = oneLine(dom.querySelector('title')?.textContent);
  const title = titleOf(dom, ld, fromMeta('title'), documentTitle);
  const outlet = ldField(ld?.publisher) ?? clean(fromMeta('outlet')) ?? microdata(dom, 'publisher');
  return {
    url:
      webAddress(canonical, 'link canonical') ??
      webAddress(meta.get('og:url')?.[0], 'opengraph og:url') ??
      webAddress(ld?.url, 'json-ld'),
    outlet: outlet ?? outletInTitle(documentTitle, title?.value ?? null),
    title,
    byline: authors(ld, meta) ?? inMarkup(dom),
    published:
      dated(ldField(ld?.published)) ?? dated(fromMeta('published')) ?? dated(timeElement(dom, 'datePublished')),
    modified: dated(ldField(ld?.modified)) ?? dated(fromMeta('modified')) ?? dated(timeElement(dom, 'dateModified')),
    language: ld?.language ?? dom.documentElement?.getAttribute('lang') ?? null,
    paywalled: ld?.free === false,
    live: ld?.live ?? false,
    text: textOf(ld?.body),
  };
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

/** What stands beside the headline in the page's title is the outlet: `Headline | The Courier`, `The Log: Headline`. */
function outletInTitle(documentTitle: string | null, headline: string | null): Found<string> {
  if (!documentTitle || !headline || documentTitle === headline) return null;
  const [before = '', after = ''] = documentTitle.split(headline);
  // a headline told otherwise in the title: what follows the last bar or dash, if there is one
  const beside = documentTitle.includes(headline)
    ? after || before
    : (SITE_SUFFIX.exec(documentTitle)?.[0] ?? documentTitle);
  const name = beside.replace(/^[\s|–—»➤·•:-]+|[\s|–—»➤·•:-]+$/g, '');
  return name !== '' && name.length <= 40 ? { value: name, from: 'html title' } : null;
}

const sharesWords = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => words.has(word)).length >= 2;
};

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

function timeElement(dom: Dom, property: string): Found<string> {
  const element =
    dom.querySelector(`[itemprop="${property}"]`) ??
    (property === 'datePublished' ? (dom.querySelector('time[pubdate]') ?? dom.querySelector('time[datetime]')) : null);
  const value = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? null;
  return value ? { value, from: 'html time' } : null;
}

function dated(found: Found<string>): Found<string> {
  const value = isoDateOf(found?.value);
  return found && value ? { value, from: found.from } : null;
}
