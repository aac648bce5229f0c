import { AGENCIES } from '../language/en/agencies.js';
import { type Dom, visit } from './dom.js';
import type { Found } from './metadata.js';
import { oneLine, sharesWords } from './normalise.js';

const LONGEST = 40;
/** What sites put between headline, section and name in a page's title; a hyphen or colon needs its spaces. */
const SEPARATOR = /\s*[|»«➤·•]\s*|\s+[-–—:/]\s+|\s+::\s+/;
const EDGES = /^[\s|–—»➤·•:/-]+|[\s|–—»➤·•:/-]+$/g;
/** Parts of a title, and words of a link to the front page, that name a section or nothing. */
const NO_NAME =
  /^(?:home|home ?page|front page|main|start|index|menu|logo|site logo|news|latest|latest news|breaking news|live|world|uk|us|national|local|regional|international|politics|business|economy|sports?|opinion|comment|analysis|culture|arts|lifestyle|travel|health|science|tech|technology|entertainment|features?|video|blog|blog archives?|archives?|articles?|story|print|untitled.*|page \d+|part \d+|(?:back|return|go) to .*|skip to .*|\d[\d\s./-]*)$/i;
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s©,:]*(?:\(c\)\s*)?(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d|present))?[\s,]*)?(?:by\s+)?(?<name>(?:The )?\p{Lu}[^.|©•·,;()]{1,60}?)(?=\s*(?:[.|©•·,;()]|\b(?:19|20)\d\d|\ball rights\b|$))/giu;
const FEED_OF =
  /^(?:rss(?: feed)?(?: for| of| -)?\s+)?(.+?)\s*(?:[»|:–—-]\s*)?(?:(?:rss|atom)(?: 2\.0)?(?:\s+feed)?|feed|search)?$/i;

/** Names begin with a capital or a figure, if their script has capitals; web addresses need not. */
const NAME = /^[\p{Lu}\p{Lo}\p{N}].*\p{L}|^\p{Ll}[\p{L}\p{N}]*(?:\p{Lu}|\.\p{Ll}{2,}$)/u;

const END_OF_PAGE = 1500;

interface Naming {
  readonly name: string;
  readonly from: string;
}

/**
 * The outlet's name where a page does not tell it to machines. What stands beside the headline in the page's title
 * comes first; it gives way to a fuller name of the same outlet, and to a name that the site's address repeats. Then
 * the site's name as links to its front page and feeds have it, then who holds the copyright. Null where none is there:
 * an address alone is no name.
 */
export function outletShown(dom: Dom, headline: string | null, address: string | null): Found<string> {
  const inTitle = namesInTitle(oneLine(dom.querySelector('title')?.textContent), headline);
  const others = [...logos(dom), ...feeds(dom, headline), ...copyrights(dom)];
  const all = [...inTitle, ...others];
  const host = hostOf(address);
  const best =
    (host && all.find(({ name }) => isInHost(name, host))) ??
    inTitle.find(({ name }) => others.some((other) => isSame(name, other.name))) ??
    all.find(({ from }) => from !== FEED);
  if (!best) return null;
  const fuller = all.find((other) => isShortFor(best.name, other.name));
  const { name, from } = fuller ?? best;
  return { value: name, from };
}

/** The parts of a title that are not the headline, the likeliest first: `Headline | News | The Tide`, `Tide: Headline`. */
function namesInTitle(title: string | null, headline: string | null): readonly Naming[] {
  if (!title || title === headline) return [];
  const at = headline === null ? -1 : title.toLowerCase().indexOf(headline.toLowerCase());
  const parts =
    at < 0
      ? besideHeadline(title.split(SEPARATOR), headline ?? '')
      : [...after(title.slice(at + headline!.length)), ...title.slice(0, at).split(SEPARATOR)];
  return parts.map((name) => ({ name: name.replace(EDGES, ''), from: 'html title' })).filter(isName);
}

/** What follows a colon without a space before it, or in small letters, is the rest of the headline. */
const after = (words: string): readonly string[] =>
  /^(?::\s|\s*\p{Ll})/u.test(words) ? [] : words.split(SEPARATOR).toReversed();

/** A headline told otherwise in the title is the part with words of it, else the longest. */
function besideHeadline(parts: readonly string[], headline: string): readonly string[] {
  const longest = Math.max(...parts.map((part) => part.length));
  const told = parts.filter((part) => sharesWords(part, headline));
  const others = parts.filter((part) => !told.includes(part));
  const beside = told.length > 0 || parts.length < 2 ? others : others.filter((part) => part.length < longest);
  return beside.toReversed();
}

const isName = ({ name }: Naming): boolean =>
  name.length > 1 && name.length <= LONGEST && NAME.test(name) && !NO_NAME.test(name);

const LOGOS = 'a[href],[class~="site-title"],[class~="site-name"],[class~="site-logo"],[id="logo"],[class~="logo"]';

/** What links to the front page are called, in words or by their picture. */
function logos(dom: Dom): readonly Naming[] {
  return [...dom.querySelectorAll(LOGOS)]
    .filter((element) => element.localName !== 'a' || isFrontPage(element))
    .map((element) => {
      const picture = element.localName === 'img' ? element : element.querySelector('img[alt]');
      const words = oneLine(element.textContent) ?? picture?.getAttribute('alt') ?? element.getAttribute('title');
      return { name: (oneLine(words) ?? '').replace(/\s+(?:logo|home ?page|home)$/i, ''), from: 'html logo' };
    })
    .filter(isName);
}

const isFrontPage = (link: Element): boolean => {
  const address = link.getAttribute('href') ?? '';
  const isOwn = /^(?:\/|(?:\.?\/)?index\.(?:html?|php))$/i.test(address);
  return isOwn || (/^https?:\/\/[^/?#]+\/?$/i.test(address) && /\bhome\b/.test(link.getAttribute('rel') ?? ''));
};

const FEED = 'html feed link';

/** Feeds are called after the site, or after one of its sections: alone, their names say nothing. */
function feeds(dom: Dom, headline: string | null): readonly Naming[] {
  return [
    ...dom.querySelectorAll('link[type="application/rss+xml"],link[type="application/atom+xml"],link[rel~="search"]'),
  ]
    .map((link) => oneLine(link.getAttribute('title')) ?? '')
    .filter((title) => !/comment/i.test(title) && (headline === null || !title.includes(headline)))
    .map((title) => ({ name: FEED_OF.exec(title)?.[1]?.replace(EDGES, '') ?? '', from: FEED }))
    .filter(isName);
}

/** Whoever holds the copyright by the last such line of the page; agencies hold that of pictures. */
function copyrights(dom: Dom): readonly Naming[] {
  const words: string[] = [];
  if (dom.body)
    visit(dom.body, {
      enter: (element) => !/^(?:script|style|noscript|template)$/.test(element.localName),
      leave: () => words.push(' | '),
      text: (some) => words.push(some),
    });
  const end = (oneLine(words.join('')) ?? '').slice(-END_OF_PAGE).replace(/(?:\| )+/g, '| ');
  return [...end.matchAll(COPYRIGHT)]
    .map(({ groups }) => groups!.name!.trim().replace(/,? (?:Ltd|Limited|Inc|LLC|plc|GmbH|Pty Ltd)\.?$/i, ''))
    .filter((name) => !AGENCIES.includes(name))
    .map((name) => ({ name, from: 'html copyright' }))
    .filter(isName)
    .toReversed();
}

function hostOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

const squeezed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

const bare = (name: string): string => squeezed(name.replace(/^the /i, ''));

const isSame = (a: string, b: string): boolean => bare(a) === bare(b);

/** `World Brief 24` in `worldbrief24.example`; a name so short may stand in any address by chance. */
const isInHost = (name: string, host: string): boolean =>
  bare(name).length >= 4 && host.split('.').some((label) => squeezed(label).replace(/^the/, '') === bare(name));

/** True for the initials of a longer name: `WB24` of `World Brief 24`. */
function isShortFor(short: string, long: string): boolean {
  const initials = (long.match(/\p{N}+|\p{L}[\p{L}'’]*/gu) ?? []).map((word) =>
    /^\p{N}/u.test(word) ? word : word[0],
  );
  const squeezedShort = squeezed(short);
  const of = (letters: readonly (string | undefined)[]) => letters.join('').toLowerCase();
  return (
    squeezedShort.length >= 2 &&
    initials.length >= 2 &&
    [of(initials), of(initials.slice(/^the /i.test(long) ? 1 : 0))].includes(squeezedShort)
  );
}
