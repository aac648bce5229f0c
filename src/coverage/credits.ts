import { AGENCIES } from '../language/en/agencies.js';
import {
  AGENCY_INITIALS,
  COURTESY,
  CREDITED_AFTER,
  CREDITED_BEFORE,
  GOES_ON,
  IN_A_LIST,
  ITS_POLL,
  ITS_REPORT,
  LONG_AGO,
  ON_A_PROGRAMME,
  WORKS_FOR,
} from '../language/en/outlets.js';
import type { Span } from '../text/span.js';
import type { Covered } from './covered.js';
import type { Credit } from './lineage.js';
import type { FindOutlets } from './outlet-finder.js';
import { isShortName, sameOutlet } from './outlet-names.js';

/** A place where an article credits another outlet, and how much it makes of it. */
export interface Crediting extends Credit {
  /** In the title or the first paragraphs. */
  readonly leads: boolean;
  /** Only says who was first: `first reported by`. */
  readonly courtesy: boolean;
}

/** The first paragraphs, in which an article says what it rests on: up to so many characters. */
const LEAD = 900;

/** People and others of an outlet's name: Mayor Bloomberg. */
const NAMESAKES =
  /\b(?:Mayor|Mr\.|Ms\.|Mrs\.|Dr\.|Gov\.|Sen\.|Rep\.|President|Michael|Mike|former mayor) (Bloomberg|Vox|Salon|Slate|Leader|Post|Sun|Star|Record)\b/g;

/** What has the form of an outlet's name, and is a kind of outlet or a learned journal. */
const NO_OUTLET =
  /^(?:TV|Television|Radio|News|Press|Media|Today|U\.?S\.? Press)$|\b(?:Law|Medical) (?:Journal|Review)\b/;

/** What an article says of who reported what. */
export interface Credits {
  /** Where it credits outlets other than its own, in order: in its title, its text, and its byline. */
  readonly others: readonly Crediting[];
  /** It opens with what itself was told or has seen: `told The Courier`. */
  readonly ownReport: boolean;
}

/** Where an article credits outlets, its own apart. */
export function creditsOf({ reading: { article } }: Covered, find: FindOutlets): Credits {
  const own = [article.outlet ?? '', hostName(article.url)];
  const named: Named[] = [];
  if (article.title !== null) named.push(...namedIn(article.title, 'title', find));
  named.push(...namedIn(article.text, 'text', find));
  // a capital that only begins a sentence is no part of a name: `Typical New York Times`
  const full = named.filter(({ opens, name }) => !opens || !/^\S+ \S+ \S/.test(name)).map(({ name }) => name);
  const namesakes = [...article.text.matchAll(NAMESAKES)].map((match) => match[1]!);
  const credits = named
    .filter(({ name, credited }) => credited && !namesakes.includes(name) && !NO_OUTLET.test(name))
    .map(
      ({ name, field, span, courtesy }): Crediting => ({
        field,
        span,
        outlet: fullest(name, full),
        leads: field === 'title' || span[0] < LEAD,
        courtesy,
      }),
    );
  const isOwn = ({ outlet }: Crediting): boolean =>
    own.some((mine) => mine !== '' && (sameOutlet(mine, outlet) || isShortName(outlet, mine)));
  return {
    others: [...credits, ...inByline(article.byline)].filter((credit) => !isOwn(credit)),
    ownReport: credits.some((credit) => credit.leads && isOwn(credit)),
  };
}

const hostName = (url: string | null): string =>
  url === null || !URL.canParse(url)
    ? ''
    : (new URL(url).hostname
        .replace(/^www\./, '')
        .split('.')
        .at(-2) ?? '');

interface Named {
  readonly name: string;
  readonly field: 'title' | 'text';
  readonly span: Span;
  readonly credited: boolean;
  readonly courtesy: boolean;
  /** It begins a sentence, and not with `The`. */
  readonly opens: boolean;
}

function namedIn(words: string, field: 'title' | 'text', find: FindOutlets): readonly Named[] {
  const places = find(words);
  const credited = places.map((span) => isCredit(words, span));
  // in a list the last, or the first, of the names has the word that credits them all
  for (let i = places.length - 2; i >= 0; i--)
    if (credited[i + 1] && IN_A_LIST.test(words.slice(places[i]![1], places[i + 1]![0]))) credited[i] = true;
  for (let i = 1; i < places.length; i++)
    if (credited[i - 1] && IN_A_LIST.test(words.slice(places[i - 1]![1], places[i]![0]))) credited[i] = true;
  return places.map((span, i) => ({
    name: words.slice(...span),
    field,
    span,
    credited: credited[i]!,
    opens: /(?:^|[.!?\n]\s*["“‘']?)$/.test(words.slice(0, span[0])) && !words.startsWith('The', span[0]),
    courtesy: COURTESY.test(words.slice(Math.max(0, span[0] - 80), span[1])),
  }));
}

function isCredit(words: string, [from, to]: Span): boolean {
  const before = words.slice(Math.max(0, from - 90), from).replace(/\s+/g, ' ');
  const after = words.slice(to, to + 120).replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(words.slice(from, to)) && GOES_ON.test(after)) return false;
  if (ITS_POLL.test(after) || WORKS_FOR.test(before)) return false;
  if (ON_A_PROGRAMME.test(after) || /\b(?:not|never|nor)\b[^.,;]{0,30}$/.test(before)) return false;
  if (CREDITED_BEFORE.test(before)) return !LONG_AGO.test(after);
  return CREDITED_AFTER.test(after) || ITS_REPORT.test(after);
}

/** The longest name in the article of which this one is the end or the initials, without an article of its own. */
function fullest(name: string, all: readonly string[]): string {
  const bare = (words: string): string => words.replace(/^the\s/i, '').replaceAll(/\s+/g, ' ');
  const longer = all
    .filter((other) => bare(other).length > bare(name).length && (isShortName(name, other) || sameOutlet(name, other)))
    .sort((a, b) => bare(b).length - bare(a).length)[0];
  const found = longer ?? name;
  const plain = all.find((other) => other === bare(found));
  return AGENCY_INITIALS.get(bare(found)) ?? plain ?? found.replaceAll(/\s+/g, ' ');
}

function inByline(byline: readonly string[]): readonly Crediting[] {
  let at = 0;
  return byline.flatMap((name): Crediting[] => {
    const span: Span = [at, at + name.length];
    at += name.length + 2;
    return AGENCIES.includes(name)
      ? [{ field: 'byline', span, outlet: AGENCY_INITIALS.get(name) ?? name, leads: true, courtesy: false }]
      : [];
  });
}
