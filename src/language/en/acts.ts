import { inflected } from './inflect.js';

/**
 * What a cue word does, by its base form. The classes are those of Searle's taxonomy (1976: assertives, directives,
 * commissives, expressives with beliefs, declarations) with the reporter's four: deny, confirm, decline, believe. Verbs
 * from VerbNet 3.4's classes say-37.7, tell-37.2, order-58.3, urge-58.1, promise-37.13, want-32.1, wish-62, consider-29.9,
 * appoint-29.1 and admire-31.2, and from what newspapers use beside them.
 */
const VERBS = {
  deny: `deny dispute reject refute rebut contradict contest repudiate disavow oppose disagree disclaim pooh-pooh
    dismiss discount rebuff debunk gainsay protest`,
  confirm: `confirm acknowledge admit concede agree echo corroborate verify affirm confess reaffirm accept recognize
    recognise second`,
  decline: 'decline refuse balk demur duck sidestep evade avoid dodge deflect',
  direct: `ask urge demand order request advise recommend appeal beg plead implore encourage instruct invite press
    pressure petition lobby question advocate counsel propose command summon challenge direct require exhort entreat
    remand query inquire enquire seek caution`,
  commit: 'promise pledge vow threaten plan intend offer swear commit guarantee undertake volunteer aim bet',
  believe: `believe think fear hope want expect wish worry doubt suspect feel need like love hate prefer dislike respect
    admire dream imagine assume guess support favor favour back desire anticipate foresee consider regard view presume
    regret welcome mind trust distrust mistrust crave long yearn intend resent dread await envision figure reckon deem
    embrace eye covet condone abhor loathe cherish value enjoy appreciate lament`,
  declare: `rule appoint nominate indict convict acquit sentence approve endorse veto vote sign ban authorize authorise
    grant overturn overrule uphold designate certify elect repeal adopt fine sanction suspend revoke award allow
    permit forbid prohibit bar enact ratify sponsor legalize legalise annul nullify enjoin decree void rescind
    outlaw mandate reinstate impose`,
  assert: `say tell state add note report explain describe show find write announce argue claim insist maintain assert
    contend allege declare reveal disclose warn predict observe remark comment mention mutter whisper shout yell scream
    joke quip boast brag tout praise criticize criticise blast slam attack accuse blame condemn denounce mock ridicule
    deride scold chide compare call label dub brand cite quote recall remember recount relate testify attest indicate
    suggest imply hint signal stress emphasize emphasise underscore highlight point conclude determine discover learn know
    realize realise see hear notice understand estimate calculate project forecast release publish post tweet broadcast
    respond reply answer counter retort continue repeat reiterate lecture lambaste laud hail celebrate thank apologize
    apologise complain grumble lament bemoan rail vent discuss talk speak address outline detail elaborate clarify
    describe depict portray paint characterize characterise summarize summarise read list document record name identify
    reason theorize theorise speculate opine muse interject chime chant sing echo proclaim trumpet gush rave propound
    downplay minimize minimise promote push boost hype defend justify demonstrate illustrate prove warrant 
    assure reassure inform notify brief remind teach alert update concur accuse
    impersonate parody lie exaggerate overstate understate misstate bash rip hit knock decry excoriate pan swipe`,
} as const;

export type ActName = keyof typeof VERBS;

/** Every form of a cue verb, with its act. Where a verb is in two rows, the first row has it. */
export const ACT_OF_VERB: ReadonlyMap<string, ActName> = (() => {
  const acts = new Map<string, ActName>();
  for (const [act, list] of Object.entries(VERBS) as [ActName, string][])
    for (const verb of list.trim().split(/\s+/))
      for (const form of inflected(verb)) if (!acts.has(form)) acts.set(form, act);
  return acts;
})();

/** Nouns that stand for what was said, with the act. */
export const ACT_OF_NOUN: ReadonlyMap<string, ActName> = new Map(
  Object.entries({
    deny: 'denial denials rejection dismissal opposition objection objections rebuttal refutation repudiation disagreement abandonment',
    confirm: 'confirmation admission admissions acknowledgment acknowledgement concession confession agreement',
    decline: 'refusal silence',
    direct:
      'request requests demand demands call calls order orders advice plea pleas appeal appeals recommendation recommendations proposal proposals question questions invitation motion urging',
    commit:
      'promise promises pledge pledges vow vows threat threats offer offers plan plans intention intentions commitment guarantee oath',
    believe:
      'belief beliefs fear fears hope hopes wish wishes worry worries concern concerns doubt doubts expectation expectations desire opinion opinions view views suspicion suspicions reservations confidence interest admiration support faith feeling feelings regret enthusiasm preference assumption conviction supporter fan',
    declare: 'ruling decision verdict endorsement approval appointment decree veto judgment sentence indictment',
    assert:
      'statement statements comment comments claim claims allegation allegations report reports remark remarks conclusion finding findings criticism praise accusation accusations warning warnings description account assertion argument explanation prediction testimony missive message word words',
  }).flatMap(([act, list]) => list.split(' ').map((noun): [string, ActName] => [noun, act as ActName])),
);

/** States of mind told by an adjective: `is sure`, `were worried about`. */
export const BELIEVING: ReadonlySet<string> = new Set(
  `sure certain confident convinced worried concerned afraid fearful hopeful optimistic pessimistic skeptical sceptical
  wary doubtful unsure uncertain suspicious proud ashamed happy unhappy glad sorry angry furious outraged upset
  disappointed pleased delighted thrilled excited surprised shocked bullish bearish ambivalent uncomfortable comfortable
  satisfied dissatisfied frustrated frustrating alarmed dismayed keen eager willing unwilling reluctant leaning inclined
  determined persuaded nervous anxious grateful jealous despair illusions open committed mindful
  fond tired sick scared troubled disturbed`.split(/\s+/),
);

/** Words of a reporter who keeps a distance from what is said. */
export const DISTANCING: ReadonlySet<string> = new Set(
  `claim claims claimed claiming allege alleges alleged alleging allegedly allegation allegations purport purports
  purported purportedly supposedly supposed reportedly falsely incorrectly wrongly erroneously misleadingly baselessly
  inaccurately ostensibly so-called baseless unfounded unsubstantiated`.split(/\s+/),
);

/** Words of a source that is not sure: Hyland's list of hedges (1998), without those that news uses for anything else. */
export const HEDGES: ReadonlySet<string> = new Set(
  'may might could perhaps maybe probably likely possibly presumably seemingly apparently seems seem seemed appears appear appeared'.split(
    ' ',
  ),
);
