import type { Article } from '../pages/article.js';

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\.com$/, '')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** Words of a library's own list that tell a part of an outlet, not another outlet: `CNN (Web News)`. */
const PARTS = new Set(['online', 'web', 'news', 'editorial', 'opinion', 'wire', 'com', 'website']);

/**
 * True if two names are of one outlet: the same words but for `the`, one with words that only name a part of the other
 * (`Fox Online News`, `Fox News`), a short form (`Courier Journal` of the `Louisville Courier-Journal`), or initials.
 */
export function sameOutlet(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.join(' ') === long.join(' ') || short.join('') === long.join('')) return true;
  if (bare(short) === bare(long)) return true;
  if (isInitials(short, long)) return true;
  if (short.length > 1 || PARTS.has(short[0]!)) return endsWith(long, short) || startsWith(long, short);
  return startsWith(long, short) && long.slice(1).every((word) => PARTS.has(word));
}

const bare = (name: readonly string[]): string =>
  name
    .filter((word) => !PARTS.has(word))
    .join('')
    .replace(/(?<=.)news$/, '') || name.join('');
const isInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join('');
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i]);
const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => word === long[i]);

/** `The Times` for `The New York Times`, `the Journal`: the last word or words of a longer name. */
export function isShortName(short: string, long: string): boolean {
  const [a, b] = [words(short), words(long)];
  return a.length > 0 && a.length < b.length && a.every((word, i) => word === b[b.length - a.length + i]);
}

/** The name that is registered: `bbc.co.uk` of `news.bbc.co.uk`. Two-letter countries with a short second level have three parts. */
function registered(url: string | null): string | null {
  const host = url === null || !URL.canParse(url) ? '' : new URL(url).hostname;
  const parts = host.split('.');
  if (parts.length < 2 || parts.every((part) => /^\d+$/.test(part))) return null;
  return parts
    .slice(parts.at(-1)!.length === 2 && /^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(parts.at(-2)!) ? -3 : -2)
    .join('.');
}

/** Sites that carry what many outlets write: a common address makes nobody one hand. */
const CARRIERS =
  /^(?:yahoo|msn|google|aol|medium|substack|wordpress|blogspot|facebook|x|twitter|realclearpolitics|archive)\./;

/**
 * True if one publisher stands behind both: the same outlet by name, by the registered part of their addresses, or by
 * what both say of themselves.
 */
export function sameHand(one: Page, other: Page): boolean {
  if (one.outlet !== null && other.outlet !== null && sameOutlet(one.outlet, other.outlet)) return true;
  const [a, b] = [registered(one.url), registered(other.url)];
  if (a !== null && a === b && !CARRIERS.test(a)) return true;
  const [mine, its] = [PUBLICATION.exec(one.text)?.[1], PUBLICATION.exec(other.text)?.[1]];
  return mine !== undefined && its !== undefined && sameOutlet(mine, its);
}

type Page = Pick<Article, 'outlet' | 'url' | 'text'>;

/** `The Sele Echo is a Hallam News publication.` */
const PUBLICATION =
  /\b(?:is|are) (?:an?|part of the) (\p{Lu}[\p{L}&'’]*(?: \p{Lu}[\p{L}&'’]*){0,3}) (?:publication|newspaper|title|website|network|company)\b/u;
