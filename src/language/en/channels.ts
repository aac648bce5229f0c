/** How something was said. */
export type Channel =
  | 'interview'
  | 'press conference'
  | 'statement'
  | 'call'
  | 'message'
  | 'social'
  | 'filing'
  | 'document'
  | 'speech'
  | 'broadcast'
  | 'media'
  | 'meeting';

/** News organisations by the words that their names end with, and those without such a word. */
export const OUTLET =
  "(?:the |The )?(?:\\p{Lu}[\\p{L}.’'&-]*\\s){0,4}(?:Times|Post|Journal|Herald|Tribune|Gazette|Courier|Observer|Guardian|Independent|Mirror|Telegraph|Sun|Star|Chronicle|Globe|Register|News|Radio|TV|Press|Magazine|Review|Daily|Mail|Standard|Monitor|Inquirer|Dispatch|Sentinel|Bee|Examiner|Record|Ledger)\\b|(?:CNN|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|MSNBC|CNBC|Fox(?: News)?|BBC|NPR|PBS|C-SPAN|HBO|Reuters|Bloomberg|Politico|POLITICO|BuzzFeed(?: News)?|Breitbart|AP|AFP|Al Jazeera|HuffPost|Vox|Slate|Axios|ProPublica|Newsweek|Time|The Hill|The Atlantic|The New Yorker|The Economist|The Intercept|The Daily Beast|Rolling Stone|Vanity Fair|Yahoo(?: News)?|Univision|Telemundo|RT|Sky News|ITV)\\b";

export const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/\btweet|\btwitter\b|@\w|\bretweet/i, 'Twitter'],
  [/\bfacebook\b/i, 'Facebook'],
  [/\binstagram/i, 'Instagram'],
  [/\byoutube\b/i, 'YouTube'],
  [/\bsnapchat\b/i, 'Snapchat'],
  [/\breddit\b/i, 'Reddit'],
  [/\blinkedin\b/i, 'LinkedIn'],
  [/\btelegram\b/i, 'Telegram'],
  [/\btiktok\b/i, 'TikTok'],
  [/\bmastodon\b/i, 'Mastodon'],
  [/\bmedium\.com\b/i, 'Medium'],
];

const DET = "(?:an?|the|his|her|its|their|this|that|one|another|another's|\\p{L}+['’]s?)\\s";
const ADJ = "(?:[\\p{L}\\p{N}.'’-]+\\s){0,4}?";
/**
 * The words that tell how something was said, the surer first. The classes are those of the footing guide (after the
 * channels of Spangher and others, 2023); the words are those of the Associated Press Stylebook and of common use.
 */
export const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  [
    'interview',
    new RegExp(
      `\\b(?:in|during|for|at) (?:${DET})?${ADJ}interviews?\\b(?: (?:with|on|for) [^,.;\\uFFFC]{2,60})?|\\binterviewed (?:by|on|at)\\b|\\binterview with\\b`,
      'iu',
    ),
  ],
  [
    'press conference',
    new RegExp(
      `\\b(?:at|in|during|to|told|telling|tells) (?:${DET})?${ADJ}(?:news conference|press conference|press briefing|news briefing|briefing|press gaggle|gaggle|media availability|photo op)s?\\b|\\btold (?:the )?(?:reporters|journalists|the press|newsmen)\\b`,
      'iu',
    ),
  ],
  [
    'social',
    new RegExp(
      `\\b(?:tweeted|retweeted|tweets?|tweeting)\\b|\\b(?:on|in|via|to|using) (?:${DET})?${ADJ}(?:twitter|facebook|instagram|youtube|snapchat|reddit|linkedin|telegram|tiktok|mastodon|social media|truth social)\\b(?: (?:post|page|account|feed|video|message)s?)?|\\b(?:in|on) (?:${DET})?${ADJ}(?:blog post|online post(?:ing)?s?|facebook post|social media post|tweet|post)s?\\b|\\bposted (?:on|to|online)\\b`,
      'iu',
    ),
  ],
  [
    'message',
    new RegExp(
      `\\b(?:in|by|via|through|from) (?:${DET})?${ADJ}(?:e-?mails?|letters?|text messages?|texts?|messages?|whatsapp|notes?|missive|telegram|fax|open letter)\\b|\\be-?mailed\\b|\\bsent (?:${DET})${ADJ}(?:letter|e-?mail|message|note)\\b|\\bwrote (?:in )?(?:${DET})?${ADJ}(?:letter|e-?mail|note)\\b|\\btexted\\b|\\bwrote to\\b`,
      'iu',
    ),
  ],
  [
    'call',
    new RegExp(
      `\\b(?:in|on|during|by|via|over) (?:${DET})?${ADJ}(?:conference call|phone call|telephone call|phone|telephone|calls?|earnings call)\\b`,
      'iu',
    ),
  ],
  [
    'statement',
    new RegExp(
      `\\b(?:in|by|through|via|from|with) (?:${DET})?${ADJ}(?:statements?|news releases?|press releases?|releases?|communiqu[eé]s?|prepared remarks)\\b|\\b(?:issued|released|put out|read|a) (?:${DET})?${ADJ}(?:written |prepared |joint )?(?:statement|news release|press release|communiqu[eé])s?\\b|^statement\\b`,
      'iu',
    ),
  ],
  [
    'filing',
    new RegExp(
      `\\b(?:in|according to|by|through|with|filed) (?:${DET})?${ADJ}(?:court papers|court filings?|court documents?|court records?|legal papers|filings?|lawsuits?|suits?|complaints?|indictments?|affidavits?|briefs?|motions?|petitions?|rulings?|court order|opinion|dissent|decision|deposition|charge sheet|tax returns?)\\b|\\bfiled (?:${DET})?${ADJ}(?:motion|papers|suit|lawsuit|complaint|brief|petition)\\b`,
      'iu',
    ),
  ],
  [
    'broadcast',
    new RegExp(
      `\\b(?:on|in|during|for) (?:${DET})?${ADJ}(?:show|program|programme|podcast|broadcast|newscast|(?:radio|television|tv)(?: (?:show|program|programme|station))?|ad|ads|advert|commercial|sunday shows|airwaves|talk show)\\b|\\bon (?:the )?(?:[\\p{Lu}“‘"'][\\p{L}.’'”"&-]*\\s){0,5}(?:Show|Radio|TV|Today|Tonight)\\b|\\bon (?:CNN|NBC|ABC|CBS|MSNBC|CNBC|Fox|BBC|NPR|PBS|C-SPAN|HBO|Fox News|Sky News)\\b(?:['’]s? [“‘"']?[\\p{Lu}][^,.;\\uFFFC]{2,40})?|\\b(?:released|launched|aired|unveiled) (?:${DET})?${ADJ}(?:ad|ads|commercial|spot)\\b|[“‘"'](?:Meet the Press|Face the Nation|This Week|State of the Union|Fox News Sunday|Morning Joe|Good Morning America|Today|60 Minutes)[,”’"']`,
      'iu',
    ),
  ],
  [
    'speech',
    new RegExp(
      `\\b(?:in|at|during|on) (?:${DET})?${ADJ}(?:speech(?:es)?|rall(?:y|ies)|debates?|testimony|hearings?|town halls?|remarks|address|sermon|keynote|convention|forum|conference|commencement|ceremony|lecture|appearance|event|fundraiser|stump|floor|campaign stop|panel|summit|vigil|funeral|inauguration|parliament|stage)\\b|\\btestif(?:ied|ies|ying)\\b|\\b(?:told|telling|tells) (?:${DET})?${ADJ}(?:crowd|audience|supporters|rally|lawmakers|senators|parliament|congress|delegates|committee|subcommittee|conference|jury|court|gathering|group|congregation|students|graduates|attendees|rallygoers)\\b|\\bbegan (?:his|her) speech\\b|\\bspeaking (?:at|before|to|in)\\b|\\bsaid from the (?:podium|stage|bench)\\b`,
      'iu',
    ),
  ],
  [
    'document',
    new RegExp(
      `\\b(?:in|according to|by|from) (?:${DET})?${ADJ}(?:reports?|books?|memos?|memorandum|polls?|surveys?|stud(?:y|ies)|articles?|op-eds?|columns?|essays?|editorials?|memoirs?|papers?|analysis|transcripts?|platform|document|documents|website|web site|plan|proposal|policy paper|white paper|resolution|agenda|exposé|expose|blog)\\b`,
      'iu',
    ),
  ],
  [
    'meeting',
    new RegExp(
      `\\b(?:in|at|during) (?:${DET})?${ADJ}(?:meetings?|private conversations?|conversations?|dinner|lunch|breakfast|closed-door session|summit|talks)\\b(?: with [^,.;\\uFFFC]{2,60})?|\\bprivately (?:\\p{L}+ )?(?:said|say|says|told|tell|tells|express\\p{L}*|admit\\p{L}*|acknowledg\\p{L}*|conced\\p{L}*|complain\\p{L}*|urg\\p{L}*)\\b|\\bin private\\b|\\bbehind closed doors\\b`,
      'iu',
    ),
  ],
  [
    'media',
    new RegExp(
      `\\b(?:told|tells|telling) (?:${OUTLET})|\\bin comments to (?:${OUTLET})|\\bas (?:saying|telling) (?:by|to)? ?(?:${OUTLET})|\\b(?:quoted|cited) by (?:${OUTLET})`,
      'u',
    ),
  ],
];

/** What a source's own words say of the channel, where it is a document: the noun that it is. */
export const DOCUMENT_CHANNELS: ReadonlyMap<string, Channel> = new Map(
  (
    Object.entries({
      filing:
        'filing complaint indictment lawsuit suit affidavit brief motion petition ruling deposition subpoena warrant return returns verdict charge-sheet',
      message: 'email emails e-mail letter message text missive note telegram whatsapp',
      social: 'tweet post posting',
      broadcast: 'ad advert advertisement broadcast podcast commercial',
      statement: 'statement release communique communiqué press-release',
      speech: 'speech testimony address sermon',
      interview: 'interview',
    }) as [Channel, string][]
  ).flatMap(([channel, nouns]) => nouns.split(' ').map((noun): [string, Channel] => [noun, channel])),
);
