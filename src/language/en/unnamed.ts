/**
 * Nouns of those who are quoted without a name. From the Associated Press Stylebook ("anonymous sources") and the Reuters
 * Handbook ("sources"), which give the scale from "a source" to a full description.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** They tell nothing by themselves: what they know and how has to be said beside them. */
export const BARE_NOUNS = words('source insider');
/** Before those nouns: praise and number, which do not describe. */
export const EMPTY_ADJECTIVES = words(
  `a an one two three four five six several some many multiple various numerous unnamed anonymous unidentified reliable
  trusted informed well-informed well-placed credible knowledgeable good our other another more separate different top
  senior high-level high-ranking key independent respected impeccable both all`,
);

/** They speak for a body, with its voice: the body is the source. */
export const VOICES = words(
  `spokesman spokeswoman spokesperson representative rep secretary publicist receptionist operator announcer dispatcher
  press-officer court judge jury police`,
);

/** Several of them are a crowd, a profession or a side: none is relied on as one who knows. */
export const CROWD = words(
  `critic supporter opponent expert analyst observer scholar economist voter resident lawmaker democrat republican
  conservative liberal progressive activist protester demonstrator advocate campaigner fan user reader viewer commentator
  pundit historian scientist researcher investor trader economist farmer local villager neighbour neighbor parent student
  teacher worker customer shopper passenger commuter driver rider tourist visitor guest witness bystander onlooker passer-by
  passerby eyewitness survivor victim relative friend family mourner member nurse doctor patient employee colleague people
  person man woman child boy girl kid teenager youngster youth father mother son daughter wife husband brother sister
  senator congressman politician leader candidate player soldier rebel militant police officer firefighter rescuer
  skeptic sceptic detractor proponent backer defender evangelical christian muslim jew catholic latino immigrant migrant
  refugee veteran taxpayer consumer american juror donor pollster reporter journalist editor author writer blogger
  columnist lawyer attorney prosecutor investigator detective agent ally rival competitor foe loyalist partisan
  somebody someone anybody anyone everybody everyone nobody other another most some many few several both all half majority
  auditor inspector official executive diplomat adviser advisor aide staffer`,
);

/** One of them in a scene is seen or heard there, not relied on. */
export const PASSERS_BY = words(
  `voter protester demonstrator man woman child boy girl kid teenager youngster youth fan heckler shopper customer caller
  user reader viewer tweeter commenter poster critic supporter opponent pundit observer commentator skeptic sceptic writer
  author reporter journalist columnist editor blogger anchor host moderator interviewer narrator character player
  scientist researcher scholar expert economist historian pollster judge justice jury juror court person somebody someone
  anybody anyone everybody everyone nobody other another one most some many few several both all half majority
  president king queen pope god resident neighbor neighbour villager local witness bystander mom dad mother father
  participant passer-by passerby passenger tourist visitor patient guest organizer contributor nominee conservative liberal
  progressive socialist american student owner speaker guy gentleman
  lady candidate`,
);

/** Words that say how somebody knows, or how near they stand: `familiar with the talks`, `who took part`. */
export const ACCESS =
  /\b(?:familiar with|close to|near(?:est)? to|briefed|with (?:direct |first-?hand |detailed |intimate )?knowledge|knowledgeable about|involved in|in the room|privy to|aware of|who (?:has|have|had) (?:seen|read|heard|worked|been|attended)|who (?:was|were) (?:present|there|at|in|briefed|told|shown)|who (?:took part|attended|worked|saw|read|heard)|with access to|inside|present at|within)\b/i;

/** Plural nouns that stand for those who know: several of them are relied on only where a number or access is told. */
export const IN_THE_KNOW = words(
  `official executive diplomat adviser advisor aide staffer assistant lawyer attorney prosecutor investigator detective
  agent officer employee director manager engineer supervisor banker broker negotiator delegate envoy minister lawmaker
  senator congressman congresswoman representative member councillor councilman board-member partner colleague associate
  operative strategist consultant lobbyist donor person people friend relative commander general soldier clerk nurse
  doctor teacher worker inspector auditor regulator shareholder creditor investor contractor supplier trustee player
  crew pilot captain sailor guard driver technician doctor surgeon paramedic firefighter source insider`,
);

/** Cues by which a source vouches for something to a reporter, not in public: testimony, books and posts are signed. */
export const VOUCHES =
  /\b(?:said|says?|saying|told|tells?|telling|added|adds|according to|confirm(?:ed|s)|acknowledge[ds]|admit(?:ted|s)|concede[ds]|den(?:ied|ies)|describe[ds]|explain(?:ed|s)|indicated?|note[ds]|warn(?:ed|s)|insist(?:ed|s)?|suggest(?:ed|s)|predict(?:ed|s)|recall(?:ed|s)|reveal(?:ed|s)|disclosed|claim(?:ed|s)?|allege[ds]?|argued|estimated|stressed|cautioned|called|quipped|speculated|reported|maintain(?:ed|s)|believe[sd]?|bears? out|put it|familiar with)\b/i;
