/**
 * What English news gives as the reason for leaving a name out. Phrases from the passages on anonymous sources of the
 * Associated Press (News Values and Principles), the New York Times (standards memo of 2010, which lists the boilerplate),
 * and Duffy and Williams' study of how papers explain anonymity ("Use of Unnamed Sources Drops from Peak in 1960s and
 * 1970s", Newspaper Research Journal 2011).
 */

/** Further words that withhold a name, beside those that sources are read by. */
export const NAME_LEFT_OUT =
  /\b(?:ask|wish|want|prefer)(?:ed|s)? (?:for )?(?:his|her|their) (?:full |last |real )?names? (?:not )?(?:to )?be (?:left|kept|taken) out\b|\bnames? (?:is|are|was|were|has been|have been) (?:known to|left out|kept out|changed)\b|\b(?:gave|left|would give|wanted to give) (?:no|neither|only (?:a|her|his|their) first) names?\b|\bwithout giving (?:his|her|their) names?\b|\b(?:is|are|was|were) not (?:being )?(?:named|identified)\b|\b(?:did|does|do|would)(?:n[’']t| not) (?:want|wish|like|care) (?:to (?:see|have|read) )?(?:his|her|their) (?:full |last |real )?names? (?:to be )?(?:in|on|used|printed|published|known|here|there|seen)\b|\bwould(?:n[’']t| not) (?:give|say|tell|leave) (?:us )?(?:his|her|their|a) names?\b|\bdo(?:es)? not appear (?:here )?by name\b/gi;

/** What brings a reason in, after those words or before them. */
export const REASON_FOLLOWS =
  /^[\s,;:—–-]*(?:(?:because|since|as|for fear|out of|fearing|citing|given|due to|owing to|so as|in order|lest|so that|saying|to [a-z]+|in exchange|in case|over (?:concerns?|fears?)|while|when|:)\b|[:—–-])/i;

/** Boilerplate: what the standards memo calls worse than nothing, for it tells no reader what is at stake. */
const EMPTY = [
  `(?:was|were|is|are|being|wasn[’']t|weren[’']t|isn[’']t|aren[’']t)?\\s*(?:not|n[’']t|un)\\s?(?:been )?(?:authori[sz]ed|permitted|allowed|cleared|empowered|in a position|at liberty|supposed|meant)(?: by [^.,;]{2,40}?)? to (?:be (?:quoted|named|identified)|speak|talk|discuss|comment|give|release|disclose|share|brief|describe|divulge|reveal|make|address|publicly|answer)`,
  `(?:was|were|is|are) unauthori[sz]ed to`,
  `(?:lacked|lacks|without|did not have) (?:the )?(?:authori[sz]ation|authority|permission|clearance) to (?:speak|talk|discuss|comment)`,
  `(?:the |its |their |of )*(?:sensitivity|sensitivities|delicacy|sensitive nature|delicate nature|confidential nature|private nature) of`,
  `(?:the )?(?:matter|matters|issue|issues|talks|subject|negotiations|discussions|topic|situation|information|deliberations|plans?|case|investigation|inquiry|probe|dispute|decision|question|details|process|material) (?:is|are|was|were|remain|remains|remained|being)(?: (?:so|very|too|still|highly|considered))? (?:sensitive|delicate|private|confidential|internal|not public|not yet public|ongoing|nonpublic|secret)`,
  `to (?:discuss|describe|talk about|share|disclose|speak about|reveal) (?:the )?(?:sensitive|private|internal|confidential|ongoing|delicate|non-?public|personnel|details of (?:private|internal|confidential))\\b`,
  `to (?:provide|give|offer|make|be) (?:an? )?(?:more )?(?:candid|frank|honest|blunt)\\b`,
  `to (?:speak|talk|discuss [^.,;]{2,40}|describe [^.,;]{2,40})(?: more)? (?:candidly|freely|frankly|openly)`,
  `(?:policy|rules|protocol|guidelines) (?:against|on|of not|forbids?|bars?|prohibits?)\\b[^.;]{0,40}(?:speak|talk|comment|discuss|named|media|press)`,
];
export const BOILERPLATE = new RegExp(EMPTY.join('|'), 'gi');

/** What tells a reader something after all: what the source risks, owes, or stands between. */
export const INFORMS =
  /\b(?:fear\w*|afraid|feared|worried|los(?:e|es|ing|t) (?:his|her|their|the|a) (?:jobs?|posts?|positions?|licen[cs]es?|homes?|benefits|contracts?|places?|pensions?)|job|jobs|livelihood|retaliat\w+|reprisals?|retribution|revenge|punish\w*|disciplin\w+|dismiss\w*|sack(?:ed|ing)|fir(?:ed|ing)|suspend\w*|demot\w+|blacklist\w*|evict\w*|fine[ds]?|pay|prosecut\w+|jail\w*|prison\w*|arrest\w*|depor\w+|sued?|lawsuit|threat\w*|harass\w*|harm\w*|safety|danger\w*|attack\w*|kill\w*|security risk|undertaking|oath|non-?disclosure|nondisclosure|gag|pledged?|promised|sworn|court order|judge|grand jury|contempt|contest|antagoni[sz]e|offend|cross (?:him|her|them)|anger|upset|embarrass\w*|career|promotion|renew\w*|still (?:works?|lives?|depends?)|depends? on|hire[ds]?|client\w*|custom\w*|neighbou?rs?|famil(?:y|ies)|relatives?|visa|asylum|colleague|ahead of|before (?:the|an|its|his|her|their)|had (?:meant|wanted|hoped|planned) to)\b/i;
