/**
 * What surrounds an article on a page and is not of it. The lists are of the names that news sites and their software
 * give such parts (seen in the templates of content systems, AMP, and the lists of readability and trafilatura).
 */

/** True for elements that never hold an article's words. */
export const isNever = (element: Element): boolean =>
  NEVER.has(element.localName) || /encrypted-content/.test(element.getAttribute('class') ?? '');

/** True for elements that hold none of an article's words, unless the whole page was put into them, as some systems do. */
export const isSeldom = (element: Element): boolean =>
  SELDOM.has(element.localName) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  SELDOM_ROLES.has(element.getAttribute('role') ?? '') ||
  UNSEEN.test(element.getAttribute('style') ?? '') ||
  (element.localName === 'header' && element.parentElement?.localName === 'body');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEVER = set(
  'title script style noscript template iframe object embed svg canvas video audio button input select textarea ' +
    'figcaption amp-ad amp-sidebar amp-consent amp-social-share amp-analytics amp-embed',
);
const SELDOM = set('form nav footer aside dialog menu');
const SELDOM_ROLES = set('navigation banner complementary contentinfo dialog search marquee alert');
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What an element's names say of it: never the story, perhaps not the story, readers' words, or nothing. */
export type Named = 'clutter' | 'perhaps' | 'comments' | null;

/** Parts of class, id and component names, as whole words: `share-tools` has `share`, `shared` has not. */
const CLUTTER = set(
  'ad ads adv advert adverts advertisement advertising adsense adslot dfp sponsor sponsored sponsorship promo promos ' +
    'promotion newsletter newsletters signup cookie cookies consent gdpr share sharing shares social sociable ' +
    'sharedaddy addthis related recirc recirculation recommend recommended recommendations trending popular mostread ' +
    'readnext upnext outbrain taboola breadcrumb breadcrumbs nav navigation navbar menu masthead toolbar ticker footer ' +
    'foot copyright caption captions credit credits byline bylines bio pullquote dateline timestamp pubdate kicker ' +
    'rubric popup modal overlay lightbox banner skip offscreen visuallyhidden gallery carousel slideshow infographic ' +
    'widget pagination pager feedback rating ratings donate donation topics taglist toc jumplinks readmore seealso ' +
    'storyhighlights privacy tags print download video player audio podcast chart embed trust cta follow',
);

/** Names of clutter that systems also give to what holds the story: a paid part, a column, a page of some kind. */
const PERHAPS = set(
  'subscribe subscription subscriber subscribers paywall piano regwall membership author authors cap dates published ' +
    'updated meta metadata tag label hidden sidebar rail teaser teasers tools discussion highlights',
);

const COMMENTS = set('comment comments commentlist disqus livefyre respond reply replies viafoura coral openweb');

/** Runs of words that mean the same in a name. */
const RUNS =
  /(?:^|[-_ ])(?:read[-_](?:next|more|also)|more[-_](?:from|on|stories|news|in)|also[-_](?:on|read|in)|most[-_](?:read|popular|viewed)|up[-_]next|sign[-_]up|see[-_]also|you[-_](?:may|might)|whats[-_]next|below[-_]article|after[-_](?:article|content|post)|pull[-_]quote|screen[-_]reader|sr[-_]only|visually[-_]hidden|post[-_]?(?:meta|tags|nav|author)|entry[-_](?:meta|footer)|author[-_](?:bio|info|box|card|block)|app[-_](?:download|promo)|correction[-_]policy|follow[-_]us)/i;

/** Blog systems put a post's tags and kinds among its classes: they name its subject, not its place on the page. */
const SUBJECTS = /^(?:tag|category|type|format|status|author|tax|has|no|not|without|with)-/i;

/** What the names that a page gives an element say of it. */
export function named(names: string): Named {
  const { place, words } = partsOf(names);
  if (words.some((word) => COMMENTS.has(word))) return 'comments';
  if (RUNS.test(place) || words.some((word) => CLUTTER.has(word))) return 'clutter';
  return words.some((word) => PERHAPS.has(word)) ? 'perhaps' : null;
}

/** Clutter whose words are of the article all the same, though not of its text: who wrote it, and when. */
const OF_IT = set(
  'byline bylines dateline timestamp pubdate credit credits kicker rubric share sharing social bio label toolbar foot footer',
);
const OF_IT_RUNS =
  /(?:^|[-_ ])(?:post[-_]?meta|entry[-_](?:meta|footer)|(?:post[-_]?|)author(?:[-_](?:info|box|card|block))?)(?=$|[-_ ])/gi;

/** True for names of what is of other stories, of readers or of the site, not of the article on the page. */
export function isOfOthers(names: string): boolean {
  const { place, words } = partsOf(names);
  return (
    RUNS.test(place.replace(OF_IT_RUNS, ' ')) ||
    words.some((word) => COMMENTS.has(word) || SIDE.has(word) || (CLUTTER.has(word) && !OF_IT.has(word)))
  );
}

const SIDE = set('sidebar rail teaser teasers');

function partsOf(names: string): { readonly place: string; readonly words: readonly string[] } {
  const place = names
    .split(/\s+/)
    .filter((name) => !SUBJECTS.test(name) || /^tag-(?:list|cloud)/.test(name))
    .join(' ');
  const words = place
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return { place, words };
}
