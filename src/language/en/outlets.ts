/**
 * How English names news outlets and agencies, and how it credits them. Names are an open class: most end in a word
 * that papers and stations end in; those that do not are listed. The ways of crediting are those of the entries on
 * attribution and "pickups" in the style books of the Associated Press, Reuters and the BBC's editorial guidelines.
 */

/** Last words of the names of papers, stations and agencies. */
const ENDS =
  'Evening News|News Agency|Press Agency|News Service|Press Association|Broadcasting Corporation|Public Radio|Business Journal|Times|Post|Journal|Herald|Tribune|Gazette|Courier|Observer|Guardian|Independent|Mirror|Telegraph|Sun|Star|Chronicle|Globe|Register|News|Radio|TV|Television|Press|Magazine|Review|Daily|Mail|Standard|Monitor|Inquirer|Dispatch|Sentinel|Bee|Examiner|Record|Ledger|Reporter|Broadcasting|Bulletin|Echo|Argus|Enquirer|Advertiser|Leader|Express|Weekly|Today|Newspaper|Intelligencer|Picayune|Digest|Wire|Newswire|Dagblad|Zeitung|Tageblatt|Figaro|Monde|Pais|País|Mundo|Repubblica|Spiegel|Welt|Bild';

/** Names without such a word. */
export const NAMED_OUTLETS =
  'CNN|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|MSNBC|CNBC|PBS(?: NewsHour)?|NPR|BBC(?: News)?|ITV(?: News)?|HBO|C-SPAN|Fox(?: News| Business)?|FOX News|Sky News|Al[ -]Jazeera|Reuters|Bloomberg(?: News)?|Agence France[ -]Presse|AFP|AP|UPI|Xinhua|Kyodo|Interfax|TASS|Tass|Yonhap|ANSA|DPA|EFE|PTI|Anadolu|Politico|POLITICO|Axios|Vox|Slate|Salon|BuzzFeed(?: News)?|HuffPost|ProPublica|Newsweek|Breitbart|Univision|Telemundo|Yahoo News|TMZ|Gawker|Mashable|TechCrunch|Haaretz|Der Spiegel|Le Monde|Le Figaro|El País|El Pais|The Hill|The Atlantic|The New Yorker|The Economist|The Intercept|The Daily Beast|the Daily Beast|Rolling Stone|Vanity Fair|USA Today|USA TODAY|The Information|Mediaite|McClatchy|Gannett|RIA Novosti|Der Standard|The Marshall Project|Fox \\d+(?: [A-Z][a-z]+)?|FOX \\d+(?: [A-Z][a-z]+)?';

const CAP =
  "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}\\p{N}-]*(?:['’](?!s\\b)[\\p{L}]+)?(?:['’]s(?=\\s(?:Business|Daily|Weekly|Magazine|Journal)))?)";
/** A name by its form: `The Corrowan Courier`, `Radio Vessaly`, `WBUR`, `MyFoxBoston.com`. */
const BY_FORM = `Radio\\s${CAP}|(?:(?!(?:The|A|An|In|On|By|As|But|And|When|While|Also|Even|One|Two|Some|This|That)\\s)${CAP}\\s(?:&\\s(?=\\p{Lu}))?){0,3}(?:${ENDS})\\b(?:-\\p{Lu}\\p{Ll}+)?(?: of \\p{Lu}\\p{Ll}+)?|\\b[WK][A-Z]{3}(?:-TV|-FM|-AM)?\\b|\\b\\p{Lu}[\\p{L}\\p{N}]+\\.com\\b|\\b\\p{Lu}[\\p{L}-]+ News Agency`;
export const OUTLET_BY_FORM = `(?:[Tt]he\\s)?(?:${BY_FORM})`;

/** Words after the name that make it a credit. */
export const CREDITED_AFTER =
  /^(?:['’]s? )?(?:(?<=['’]s? )\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+)?(?:,? (?:a|an|the) [^,.;]{3,50},)?(?: (?:newspaper|magazine|website|agency|news agency|news site|channel|network|article|story|report|on \p{Lu}\p{Ll}+day|\(\p{Lu}+\))){0,2}(?: (?:has|had|have|was|is|also|first|later|earlier|separately|previously|overnight|since|this week|last week|on \p{Lu}\p{Ll}+day)){0,3},? (?:reports?\b|reported\b|reporting\b|wrote\b|writes\b|revealed\b|reveals\b|disclosed\b|published\b|broke\b|quoted\b|quotes\b|cites\b|cited\b|citing\b|quoting\b|learned\b|obtained\b|described\b|noted\b|notes\b|identified\b|detailed\b|said(?! (?:in a statement|it (?:would|will|had|has|was|is|does|did)|its|that it|no|the (?:company|network|paper) (?:would|will)))|says(?! (?:it|its))|story\b|scoop\b|exclusive\b|investigation\b|account of\b|(?:correspondent|reporter|journalist)s?(?: \p{Lu}[\p{L}-]+){0,3} (?:reported|reports|published|confirmed|wrote|writes|said|says|revealed|tweeted)\b)/u;
/** `the Times report`, `NBC's account`: the name belongs to a report. */
export const ITS_REPORT =
  /^(?:['’]s?)? (?:(?:news|initial|original|exclusive|bombshell|recent|own|explosive|latest|earlier|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday) )*(?:reports?|reporting|story|stories|article|articles|account|exclusive|scoop|investigation|piece)\b/u;
/** Words before the name that make it a credit, up to the name. */
export const CREDITED_BEFORE =
  /(?:\b(?:[Aa]ccording to|(?:[Rr]eported|[Rr]evealed|[Oo]btained|[Pp]ublished|[Bb]roken|[Qq]uoted|[Cc]ited|[Ss]een|[Ii]nterviewed|[Rr]eviewed|[Ii]dentified|[Cc]onfirmed|[Dd]isclosed|[Dd]escribed|[Rr]eleased|[Aa]ired) (?:\w+ )?(?:by|in)|[Tt]old|[Tt]elling|[Tt]ells|[Cc]iting|[Qq]uoting|[Rr]eported|[Rr]eports|[Rr]eferring to|[Ww]riting in|[Ww]rote|[Ww]rites in|[Oo]ff the back of|[Vv]ia|[Pp]er|[Bb]y way of|[Ii]nterview(?:s|ed)? (?:with|by|in|for|on)|[Ss]peaking to|[Ss]poke to|[Cc]omments to|[Ss]tatement to|(?:report|reports|story|stories|article|account|investigation|analysis|exclusive|scoop|piece) (?:\p{L}+ )?(?:by|in|from|of)|[Qq]uoted (?:\w+ )?by|(?:[Cc]onfirmed|[Rr]eported|[Mm]atched|[Ee]choed) by (?:\w+ ){0,3}(?:outlets|organi[sz]ations|newspapers|publications),? (?:including|such as|like)) (?:the |a |an )?(?:(?:local|national|regional|state|state-run|public|daily|weekly|Chinese|Russian|British|French|German|American|Boston['’]s|newspaper|broadcaster|news agency|agency|news site|website|news channel|channel|network|magazine|newspapers|paper) )*)$/u;
/** A list of outlets: `CNN, Fox News, the AP, and The Boston Globe, reported`. */
export const IN_A_LIST = /^(?:,|,? (?:and|or)) (?:the )?$/;
/** What says that the credit is a courtesy to who was first, not what the report rests on. */
export const COURTESY =
  /\bfirst (?:reported|described|revealed|disclosed|published) (?:\p{L}+ )*?(?:by|in)\b[^.]{0,40}$/u;
/** A programme that is spoken on in public: what is said there, all hear. */
export const ON_A_PROGRAMME =
  /^(?:['’]s?)? ?(?:\p{Lu}\p{L}+ \p{Lu}\p{L}+,? )?(?:(?:on|in an? (?:appearance|interview) on) )?(?:[“‘"'’]?(?:Meet the Press|Face the Nation|This Week|State of the Union|Sunday|Morning Joe|Good Morning|Today show|Newsnight|Question Time)|(?:[“‘"]\p{Lu}[^“”"’]{2,40}[,.]?[”’"]))|^(?:['’]s?)? (?:\p{Lu}\p{L}+ ){0,2}(?:in an appearance )?on (?:\p{Lu}\p{L}+\s?){1,4}(?:on \p{Lu}\p{L}+day|[,.])/u;
/** Said so long ago that it is background. */
export const LONG_AGO = /^[^.]{0,50}\b(?:last year|years? ago|in (?:19|20)\d\d|months ago|decades? ago)\b/;
/** What the initials that agencies go by stand for. */
export const AGENCY_INITIALS: ReadonlyMap<string, string> = new Map([
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['UPI', 'United Press International'],
  ['PTI', 'Press Trust of India'],
  ['AAP', 'Australian Associated Press'],
]);

/** A name that goes on in capitals is another's: `Vice President`, `The Daily Show`; a day of the week does not count. */
export const GOES_ON =
  /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)\p{Lu}\p{Ll}+/u;
/** Who works for an outlet speaks for himself. */
export const WORKS_FOR =
  /\b(?:editors?|columnists?|writers?|publishers?|owners?|founders?|hosts?|contributors?|anchors?|analysts?|executives?|photographers?|alum\p{L}*|veterans?|staffers?|manages|runs|edits)\b[^.,;]{0,30}$/iu;
/** A poll by an outlet is a public document. */
export const ITS_POLL = /^(?:['’]s?)?(?:[/-]\S+)? (?:[\p{L}/-]+ ){0,2}(?:polls?|polling|survey|surveys|data)\b/u;
