/**
 * What surrounds an article on a page and is not of it. The lists are of the names that news sites and their software
 * give such parts (seen in the templates of content systems, AMP, and the lists of readability and trafilatura).
 */

/** Elements that never hold an article's words. */
export const NEVER =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,form,button,input,select,textarea,nav,footer,aside,figcaption,dialog,menu,amp-ad,amp-sidebar,amp-consent,amp-social-share,amp-analytics,amp-embed,[hidden],[aria-hidden="true"],[role="navigation"],[role="banner"],[role="complementary"],[role="contentinfo"],[role="dialog"],[role="search"],[role="marquee"],[role="alert"]';

/** Parts of class, id and component names, as whole words: `share-tools` has `share`, `shared` has not. */
const WORDS = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adsense adslot dfp sponsor sponsored sponsorship promo promos ' +
    'promotion newsletter newsletters signup subscribe subscription subscriber paywall piano regwall cookie cookies ' +
    'consent gdpr privacy share sharing shares social sociable sharedaddy addthis related recirc recirculation ' +
    'recommend recommended recommendations trending popular mostread readnext upnext outbrain taboola disqus comment ' +
    'comments commentlist respond reply replies discussion breadcrumb breadcrumbs nav navigation navbar menu masthead ' +
    'toolbar tools ticker footer foot copyright caption captions credit credits byline bylines author authors bio ' +
    'cap dateline timestamp pubdate dates published updated meta metadata kicker rubric tag tags topics taglist label ' +
    'popup modal overlay lightbox banner skip hidden offscreen visuallyhidden print download gallery carousel ' +
    'slideshow video player audio podcast chart infographic embed widget sidebar rail pagination pager feedback rating ' +
    'ratings correction-policy trust teaser teasers promo-box donate donation membership app-download jumplinks toc'
  ).split(' '),
);
/** Runs of words that mean the same in a name. */
const RUNS =
  /(?:^|[-_ ])(?:read[-_](?:next|more|also)|more[-_](?:from|on|stories|news|in)|also[-_](?:on|read|in)|most[-_](?:read|popular|viewed)|up[-_]next|sign[-_]up|see[-_]also|continue[-_]|you[-_]may|whats[-_]next|below[-_]article|after[-_](?:article|content|post)|screen[-_]reader|sr[-_]only|post[-_]?(?:meta|tags|nav|author)|entry[-_](?:meta|footer)|follow[-_]us)/i;

/** True if the names that a page gives an element say that it is not the article's text. */
export function namedAsClutter(names: string): boolean {
  if (names === '') return false;
  if (RUNS.test(names)) return true;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => WORDS.has(word));
}

/** A short paragraph that says nothing of the story but something to the reader. */
const LINES = [
  /\b(?:credit|photo(?:graph)?|picture|image)s?(?: by)?: ?\p{L}[^.!?]*$|\((?:photo|image|picture)[^()]*\)$/iu,
  /^(?:more (?:on|from) (?:this|the) (?:story|author|topic)|advertisements?|sponsored|promoted|recommended|related|related (?:articles|stories|content|coverage|topics)|read next|up next|trending|most (?:read|popular)|share|share this.*|story continues below.*|article continues.*|scroll (?:down )?to continue.*|continue reading.*|loading.*|play|listen|watch|comments?|\d+ comments?|print|e-?mail|save|follow|more)[.:…·\s]*$/i,
  /^(?:sign up|subscribe|follow us|click here|download (?:our|the) app|get (?:our|the) .{0,30}newsletter|join our|support our|read more:|read also:?|see also:?|also read:?|related:|more:|watch:|listen:|our standards:|register (?:now|for)|already a subscriber|to (?:continue|keep) reading|this article (?:was|is) (?:available|for) subscribers|become a member|what do you think\?|leave (?:us )?(?:your|a) comment|like what you|a version of this (?:article|story)|disclaimer:|support (?:local|our|independent|quality) journalism|got a (?:news )?(?:story|tip)\b|(?:ring|call|e-?mail|contact|whatsapp) (?:us|our|the) .{0,40}(?:desk|team|tips?|newsroom)|best viewed)/i,
  /^(?:©|\(c\)|copyright\b).*|.*\ball rights reserved\b.*$/i,
  /^\d+ min(?:ute)?s? read$|^(?:last )?(?:updated|published|posted|modified)\b.{0,60}$/i,
];

/** True for a line that belongs to the page, not to the report. */
export const isClutterLine = (words: string): boolean =>
  words.length < 200 && LINES.some((line) => line.test(words.trim()));
