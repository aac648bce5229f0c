/** Why a source is not named, as a closed list beside the exact words. */
export type ReasonClass =
  | 'not authorised'
  | 'sensitive talks'
  | 'retaliation'
  | 'safety'
  | 'legal bar'
  | 'ground rules'
  | 'not to antagonise'
  | 'other';

/**
 * Ways in which reports say that a name was withheld. From the rules on anonymous sources of the Associated Press
 * (News Values and Principles), Reuters (Handbook of Journalism) and the New York Times (standards memo of 2010), whose
 * examples they are variants of.
 */
const NAMED = '(?:named|identified|quoted by name|quoted|cited by name)';
export const ANONYMITY: RegExp = new RegExp(
  [
    '(?:on|under) (?:the )?(?:strict )?conditions? (?:of|on|that) (?:strict |complete |total )?(?:anonymity|confidentiality|not being (?:named|identified)|(?:they|he|she|it|their names?|his name|her name|his identity|her identity|their identit(?:y|ies)) (?:would |will )?not (?:be )?(?:named|identified|used|revealed|disclosed|published))',
    '(?:ask|asked|asks|asking|request|requested|requesting|insist|insisted|insisting|demand|demanded|demanding|were granted|was granted|granted|grant|given|offered|promised|sought|seeking|spoke|speaking|speak|requests|insists)(?: \\w+){0,3}? (?:for |on |with |in )?(?:anonymity|confidentiality)',
    'anonymity (?:was|were|has been|to|in exchange|in order|because|so)',
    `(?:ask|asked|asks|asking|request|requested|requesting|insist|insisted|prefer|preferred|preferring|chose|choosing|wish|wished|wishing|want|wanted|wanting|wants|declin|declined|declining|declines|refus|refused|refusing|agreed to \\w+ only if)(?: \\w+){0,4}? (?:not )?(?:to )?(?:be )?(?:publicly )?${NAMED}`,
    `(?:would|did|could|does|do)(?:n['’]t| not) (?:want |wish |agree |like )?(?:to )?(?:be )?(?:publicly )?${NAMED}`,
    `on (?:the )?condition (?:that )?(?:he|she|they|it|their|his|her|the)(?: \\w+){0,4} not (?:be )?(?:named|identified|used|disclosed|revealed|published)`,
    "(?:not|n[o’']t) (?:to )?(?:be )?(?:use|using|print|publish|give|giving|reveal|disclose|provide|share)(?:d)? (?:his|her|their|my|last|full|real|the)(?: \\w+)? (?:name|names|identity|identities|surname)",
    '(?:declin|refus)\\w+ to (?:give|provide|reveal|share|disclose|offer) (?:his|her|their|a|an|any)(?: \\w+)? (?:name|names|surname|identity)',
    '(?:his|her|their|whose|the) (?:last |full |real |first )?(?:name|names|identity|identities|surname)s? (?:(?:is|are|was|were|has been|have been) )?(?:being )?(?:not (?:be )?(?:used|published|disclosed|revealed)|withheld|kept (?:secret|out)|changed|omitted|protected)',
    '(?:name|names|identity|identities|surname)s? (?:has been |have been |was |were |is |are )?withheld',
    '(?:remain|remained|remaining|stay|stayed|staying|be|keep|kept) (?:anonymous|unnamed|unidentified|nameless)',
    '(?:anonymously|on background|on deep background|not for attribution|off the record|without attribution)',
    '(?:under|behind) (?:the )?(?:cover|cloak|veil) of anonymity',
    'whose (?:full |last |real )?(?:name|identity) [^,.;]{1,40}? (?:is|are|was|were|has|agreed to) (?:withh[eo]ld\\w*|not \\w+ing)',
    "don['’]t (?:print|use|publish) my name",
    'anonymous (?:\\w+ )?(?:source|sources|official|officials|aide|aides|person|people|employee|employees|staffer|staffers|adviser|advisers|diplomat|diplomats|insider|insiders|executive|executives)',
  ].join('|'),
  'gi',
);

/** A reason that is told without a word of anonymity: `who was not authorized to speak publicly`. */
export const BARRED =
  /(?:not|n[o’']t|never|un)\s?(?:been |being |be |currently |yet |officially )*(?:authori[sz]ed|allowed|permitted|cleared|supposed|at liberty|empowered|entitled|in a position)(?: by [^,.;]{2,40}?)?(?: to (?:speak|talk|discuss|comment|be|disclose|reveal|share|describe|release|brief|give|make|address|publicly)\b|\b)[^,.;:()—–"“”]*/gi;

/** Words that lead from anonymity to its reason. */
export const REASON_LEAD =
  /^[\s,]*(?:(?:who|he|she|they)\s)?(?:because of|because|citing|cited|due to|owing to|out of|in light of|given|fearing|for fear|in fear|for|so that|so(?= as)|so|since|in order|as|while|saying|in line with|in keeping with|under|to (?=avoid|discuss|speak|talk|describe|protect|preserve|share|be|disclose|reveal|candidly|freely|provide|give|address|offer|prevent|maintain|comment|detail|recount|relay)|(?=before|ahead of|until|pending|discussing|describing|when|after))\s?/i;

/** First match gives the class. Where leave and matter stand together it is the leave that lacks. */
export const REASON_CLASSES: readonly (readonly [RegExp, ReasonClass])[] = [
  [
    /authori[sz]|permi(?:tted|ssion)|allowed|cleared|at liberty|supposed to|not free to|barred from speaking|prohibited/i,
    'not authorised',
  ],
  [
    /retaliat|retribution|reprisal|repercussion|backlash|job|fired|career|employ|lose (?:his|her|their)|blowback|punish|consequence|professional|harass|being targeted/i,
    'retaliation',
  ],
  [/safety|security of|danger|threat|life|lives|family|families|attack|harm|kill|violence|arrest|deport/i, 'safety'],
  [
    /classified|secrecy|offen[cs]e|illegal|crime|grand jury|court order|gag order|legal(?:ly)?|law\b|lawsuit|litigation|nondisclosure|non-disclosure|confidentiality agreement/i,
    'legal bar',
  ],
  [/ground rules?|policy|protocol|rules?\b|custom|practice|briefing/i, 'ground rules'],
  [
    /antagoni[sz]|offend|alienat|anger|upset|jeopardi[sz]e (?:his|her|their|a) relation|damage relations?|relationship|embarrass|criticiz|criticis|contradict/i,
    'not to antagonise',
  ],
  [
    /sensitiv|private|internal|confidential|ongoing|continuing|deliberat|negotiat|talks|discussion|conversation|strategy|matter|secret|delicate|plans?\b|personnel/i,
    'sensitive talks',
  ],
];

/** How somebody knows, in the words behind who it is. */
export const ACCESS =
  /\b(?:(?:who (?:is|are|was|were|has been|have been) )?(?:directly |personally |intimately |closely |deeply )?(?:familiar with|briefed (?:on|about|by)|close to|privy to|involved (?:in|with)|knowledgeable about|apprised of|aware of|present (?:at|for|when|during)|with (?:direct |first-?hand |intimate |detailed |personal |inside )*(?:knowledge|information) (?:of|about|on)|with access to|with (?:direct )?(?:ties|links) to|acquainted with|who (?:has|have|had) (?:seen|read|reviewed|viewed|heard|been briefed|worked|been involved|spoken|attended|direct knowledge|knowledge)|who (?:saw|read|reviewed|heard|attended|witnessed|participated|took part|worked|works|knows|know|was there|were there)|who (?:was|were) (?:in the|at the|on the|there|present)|in the room))[^,.;:()—–"“”]*/i;
