/**
 * Words that accuse somebody of what is punished or shameful, not of bad taste or poor skill. Offences from the FBI's
 * Uniform Crime Reporting definitions and the Theft Act 1968 and Fraud Act 2006 (England), in the words that reports use.
 */
export const DEEDS = `stol(?:e|en)|stealing|embezzl(?:ed|ing)|defraud(?:ed|ing)|brib(?:ed|ing)|t(?:ook|aken|aking) (?:an? )?(?:bribes?|kickbacks?|backhanders?|money|cash|payments?|gifts?|envelopes?)|forg(?:ed|ing)|falsif(?:ied|ying)|fak(?:ed|ing)|doctored|fabricat(?:ed|ing)|padd(?:ed|ing)|inflat(?:ed|ing) (?:the|its|his|her|their) (?:invoices|bills?|figures|numbers|hours|claims)|overcharg(?:ed|ing)|overbill(?:ed|ing)|skimmed|siphon(?:ed|ing)|pocket(?:ed|ing)|helped (?:itself|himself|herself|themselves)|misappropriat(?:ed|ing)|misus(?:ed|ing)|cheat(?:ed|ing)|swindl(?:ed|ing)|extort(?:ed|ing)|blackmail(?:ed|ing)|launder(?:ed|ing)|lied|lying|misled|deceiv(?:ed|ing)|cover(?:ed|ing)? (?:it |this |them |that )?up|conceal(?:ed|ing) (?:the|an?|its|his|her|their|that|what|how)\\b|hid (?:the|an?|its|his|her|their|that|it|them|what|how)\\b|destroy(?:ed|ing) (?:the |all |its |his |her )?(?:evidence|records|documents|files|letters|e-?mails|papers)|shredd(?:ed|ing)|rigg(?:ed|ing)|tamper(?:ed|ing)|sabotag(?:ed|ing)|plagiari[sz](?:ed|ing)|abus(?:ed|ing)|assault(?:ed|ing)|rap(?:ed|ing)|molest(?:ed|ing)|grop(?:ed|ing)|harass(?:ed|ing)|bull(?:ied|ying)|threaten(?:ed|ing)|intimidat(?:ed|ing)|poison(?:ed|ing)|dump(?:ed|ing)|pollut(?:ed|ing)|contaminat(?:ed|ing)|neglect(?:ed|ing)|ignor(?:ed|ing) (?:the |all |every |repeated |\\w+ )?warnings?|br(?:oke|oken|eaking) the law|sold (?:the same|false|fake|rotten|stolen)|sign(?:ed|ing) (?:off )?(?:an? |the )?(?:false|clean|blank)`;
/** What somebody is said to have done. */
export const MISDEED = new RegExp(`\\b(?:${DEEDS})\\b`, 'i');
/** Those deeds behind who did them: not in the passive, not denied, not what a noun between is. */
export const DOER = `(?:,? (?!(?:an?|the|of|in|on|at|for|was|were|been|be|being|is|are|not|never|multiple|many|some|any|no)\\b)[\\p{L}’'-]+,?){0,5} (?:${DEEDS})\\b`;

/** To have known of one is to be accused. */
export const KNEW = /^[^.;:"“”]{0,60}?\bknew\b/i;
export const WRONG_THING =
  /\b(?:forger(?:y|ies)|fakes?|frauds?|thefts?|stolen|false|leaks?|poison\w*|defects?|faults?|dangers?|warnings?|abuse|bribes?|rotten|illegal\w*)\b/i;

/** Words that accuse by themselves; whom they accuse follows. */
export const ACCUSES = '(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|sued)';
export const ACCUSED_OF = '(?:is|was|are|were|been|stands?) (?:also )?(?:accused of|alleged to have|blamed for)';

/** A reply, or that one was sought: whoever it is from stands near. */
export const REPLY =
  /\b(?:declin(?:ed|es)|refus(?:ed|es)|would not (?:say|comment|answer|discuss)|could not (?:immediately )?be (?:reached|contacted)|(?:did|has|had|have|does) ?(?:not|n[’']t) (?:immediately )?(?:yet )?(?:respond|repl|answer|return|comment|dispute)\w*|didn[’']t (?:respond|reply|answer|return|comment)|(?:not|never) (?:immediately )?(?:available|answered|returned|responded|replied)|no (?:one|reply|answer|comment|response)|nothing to say|unavailable for|went unanswered|(?:un)?answered|deni(?:ed|es)|denying|denial|den(?:y|ying)|disput(?:ed|es)|dispute (?:the|that|this|it|any|his|her)|reject(?:ed|s)|rebut\w*|refut\w+|insist(?:ed|s)|maintain(?:ed|s)|plead(?:ed|s)? (?:not guilty|innocent)|apologi[sz]\w+|admit(?:ted|s)|acknowledg\w+|conced\w+|confirm(?:ed|s)|in (?:a|its|his|her|their) (?:statement|response|reply|defen[cs]e)|respond(?:ed|s|ing)|repl(?:y|ied|ies)|asked (?:about|for comment|whether|if)|contacted|reached by|did not (?:come to|pick up|take|open|call back|ring back)|didn[’']t (?:come to|pick up|take|open|call back)|hung up|(?:closed|shut|slammed) the door|(?:by|on the|to the|his|her|its|their) (?:tele)?phone|asked him|asked her|lawyer|attorney|solicitor|spokes\w+|representative)\b/i;
