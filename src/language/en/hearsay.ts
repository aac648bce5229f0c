/**
 * Words that credit what is reported to nobody in particular. From the entries on attribution and anonymous sources of
 * the Associated Press Stylebook and the Reuters Handbook of Journalism ("sources: weasel words"), in our words.
 */

/** `according to local media reports`, `press reports have put`, `newspapers say`: an outlet is not named. */
const KIND =
  '(?:(?:local|national|foreign|international|domestic|regional|some|several|various|multiple|many|numerous|other|earlier|recent|unconfirmed|early|initial|widespread|previous|U\\.S\\.|US|Western|[A-Z][a-z]+(?:ian|ean|ese|ish|can|i)) )*';
const SAYS =
  '(?:(?:have|had|has) )?(?:also )?(?:say|says|said|put|suggest|suggests|suggested|claim|claims|claimed|indicate|indicated|reported|report|state|stated|allege|alleged|speculated|described|quoted|hinted|linked)\\b';
const MEDIA = '(?:news )?(?:media|press|newspapers|news outlets|media outlets|news sites|tabloids|websites)';
const REPORTS = '(?:(?:media|press|news|newspaper|television|TV|radio|online) )?reports';

export const NAMELESS_REPORTS = new RegExp(
  [
    `\\b[Aa]ccording to (?:the )?${KIND}(?:media|press|news|newspaper|television|TV|radio|online) (?:reports|accounts)\\b`,
    `\\b[Aa]ccording to ${KIND}${REPORTS}\\b`,
    `\\b(?:${KIND}(?:[Mm]edia|[Pp]ress|[Nn]ews|[Nn]ewspaper|[Tt]elevision|TV) reports|(?:[Ll]ocal|[Uu]nconfirmed|[Ss]ome|[Ss]everal|[Vv]arious|[Mm]ultiple|[Ee]arly|[Ii]nitial|[Ee]arlier) reports) ${SAYS}`,
    `(?<=(?:^|[.!?]["”]? ))Reports ${SAYS}`,
    `\\b(?:(?:[Tt]he|[Ll]ocal|[Nn]ational|[Ff]oreign|[Ss]ome|several|many|[A-Z][a-z]+(?:ian|ean|ese|ish|can|i)) )+${MEDIA} ${SAYS}(?! (?:release|statement|conference))`,
    `(?<=(?:^|[.!?]["”]? |, ))(?:[Nn]ewspapers|[Mm]edia|The media|The press|[Tt]abloids) ${SAYS}`,
    `\\b(?:[Ii]t has been|[Ii]t was|it’s been|it's been|has been|have been|was|were) (?:widely |extensively )?reported (?:that|to have|to be|in the (?:press|media))\\b`,
  ].join('|'),
  'gu',
);
/** After those words in the same sentence, an outlet or several. */
export const NAMES_AN_OUTLET =
  /^[^.!?]{0,60}?\b(?:by|in|from|on|including|such as|like|among them|with)\b (?:the )?(?:newspaper |broadcaster |agency |website |channel |weekly |daily )*\p{Lu}/u;

/** `it is believed that`, `is understood to have`: somebody believes it, and the text does not say who. */
const THOUGHT = '(?:believed|thought|understood|rumou?red|said|feared|assumed|presumed|reputed)';
export const NOBODY_THINKS = new RegExp(
  [
    `\\bit (?:is|was|’s|'s) (?:widely |generally |commonly |now |also )?(?:believed|thought|understood|rumou?red|said|feared|alleged|claimed|assumed|hoped)(?: that\\b|, (?:though|however)\\b|(?= (?:the|a|an|he|she|they|it|his|her|their|this|these|those|some|more|about|up|at|\\p{Lu}|\\d)))`,
    `\\b(?:is|are|was|were|been|being) (?:widely |generally |commonly |now |also |still |both |all |not |already |long )*${THOUGHT} to (?:be|have|do|hold|own|own|want|plan|contain|include|involve|[a-z]+)\\b`,
  ].join('|'),
  'giu',
);
/** The passive has its agent after all: `believed by many farmers to`, `it is thought by the police`. */
export const SOMEBODY_THINKS = /\b(?:believed|thought|understood|said|feared|alleged|claimed|assumed) by\b/i;
