/**
 * A quantity that reports of an event keep counting. Patterns are for lower-case words with single spaces, in which `#`
 * stands for a number. The words are those of AP's and Reuters' reports of disasters, attacks, fires and strikes.
 */
export interface RunningCount {
  readonly quantity: string;
  readonly unit: string;
  /** What the counted are or had done to them, behind the number: `# people are still missing`. */
  readonly state?: string;
  /** Verbs before the number, with what is theirs between: `killing #`, `critical injuries to #`. */
  readonly verb?: string;
  /** Nouns for the number itself: `the death toll rose to #`. */
  readonly toll?: string;
}

/** Whoever is counted without being told apart. */
export const ANYBODY =
  '(?:people|persons?|others|victims|passengers|individuals|residents|bodies|lives|men and women|men, women and children|souls|human beings)';

const BODIES = '(?:bodies|remains) (?:were |have been |had been )?(?:recovered|found|pulled)';

export const RUNNING_COUNTS: readonly RunningCount[] = [
  {
    quantity: 'people in critical condition',
    unit: 'people',
    state:
      '(?:critically(?: (?:injured|wounded|hurt|ill))?|in (?:a )?(?:critical|grave) condition|with critical injuries|in intensive care)',
    verb: 'critical injuries to',
  },
  {
    quantity: 'people killed',
    unit: 'people',
    state: `(?:dead|died|killed|perished|drowned|fatalities|deaths|lost their lives|slain|murdered|shot dead|shot to death|${BODIES})`,
    verb: '(?:kill(?:ed|ing|s)|claim(?:ed|ing|s)(?: the lives of)?|took the lives of|taking the lives of|the deaths? of)',
    toll: '(?:death toll|number of (?:the )?(?:dead|deaths|fatalities|people killed|people dead|those killed|confirmed dead)|(?:count|tally) of (?:the )?(?:dead|deaths|fatalities)|fatalities|deaths|confirmed dead)',
  },
  {
    quantity: 'people missing',
    unit: 'people',
    state: '(?:missing|unaccounted for|unaccounted-for|lost at sea|not (?:been )?(?:found|accounted for))',
    verb: 'yet to (?:find|account for|locate)',
    toll: '(?:missing toll|missing|number (?:of )?(?:the |those |people )?(?:still )?(?:missing|unaccounted for)|(?:count|tally|list) of (?:the |those )?missing)',
  },
  {
    quantity: 'people injured',
    unit: 'people',
    state: '(?:injured|hurt|wounded|injuries|casualties|wounds)',
    verb: '(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?|maim(?:ed|ing))',
    toll: '(?:injury toll|number of (?:the )?(?:injured|wounded|injuries|people (?:injured|hurt|wounded)))',
  },
  {
    quantity: 'people in hospital',
    unit: 'people',
    state:
      '(?:hospitali[sz]ed|in (?:the )?hospitals?|(?:rushed|taken|transported|sent|airlifted) to (?:\\w+ ){0,2}hospitals?)',
    verb: 'hospitali[sz]ing',
  },
  {
    quantity: 'people arrested',
    unit: 'people',
    state: '(?:arrested|arrests|detained|taken into custody|in custody|rounded up)',
    verb: '(?:arrest(?:ed|ing|s)|detain(?:ed|ing|s)|rounded up)',
    toll: '(?:number of (?:arrests|people arrested|those arrested|detainees))',
  },
  {
    quantity: 'people charged',
    unit: 'people',
    state: '(?:charged|indicted)',
    verb: '(?:indict(?:ed|ing))',
  },
  {
    quantity: 'people rescued',
    unit: 'people',
    state: '(?:rescued|survived|survivors|pulled (?:alive )?from|found alive)',
    verb: '(?:rescu(?:ed|ing))',
    toll: '(?:number of (?:the )?(?:survivors|people rescued))',
  },
  {
    quantity: 'people displaced',
    unit: 'people',
    state: '(?:evacuated|displaced|homeless|fled their homes|forced from their homes|evacuees)',
    verb: '(?:displac(?:ed|ing)|evacuat(?:ed|ing)|evacuation of)',
  },
  {
    quantity: 'people aboard',
    unit: 'people',
    state: '(?:aboard|on board|on-board)',
  },
  {
    quantity: 'people infected',
    unit: 'people',
    state:
      '(?:infected|infections|tested positive|sickened|(?:confirmed|new|known|probable|suspected|active|positive) (?:\\w+ )?cases|cases of (?:the )?(?:covid|coronavirus|virus|disease|flu|influenza|ebola|cholera|measles|zika|sars|mers|polio|mumps|plague|typhoid|dengue|malaria|meningitis|salmonella|infection|illness))',
    verb: '(?:infect(?:ed|ing)|sicken(?:ed|ing))',
    toll: '(?:number of (?:confirmed )?(?:infections|cases|people infected)|case count)',
  },
  {
    quantity: 'people held hostage',
    unit: 'people',
    state: '(?:hostages?|held hostage|abducted|kidnapped|held captive|captives)',
    verb: '(?:abduct(?:ed|ing)|kidnapp(?:ed|ing))',
    toll: '(?:number of (?:the )?(?:hostages|captives))',
  },
  {
    quantity: 'people in the crowd',
    unit: 'people',
    state:
      '(?:protesters|demonstrators|marchers|(?:had |have )?(?:marched|rallied|protested|demonstrated|turned out|gathered)|attended)',
    toll: '(?:crowd|turnout|attendance)',
  },
  {
    quantity: 'jobs lost',
    unit: 'jobs',
    state:
      '(?:\\w+ )?(?:jobs|posts|positions) (?:(?:would|will|could|may|are|were|have|had|been|be|to|being) )*(?:lost|cut|axed|eliminated|shed|go|gone|at risk|disappear)|(?:job cuts|job losses|layoffs|lay-offs|redundancies|(?:people |workers |employees |staff )?(?:laid off|made redundant|lost their jobs))',
    verb: '(?:(?:lay(?:ing)? off|laid off|mak(?:e|ing) redundant)|(?:cut(?:ting)?|shed(?:ding)?|ax(?:e|ed|ing)|eliminat(?:e|ed|ing)|slash(?:ed|ing)?)(?= #\\d+ (?:\\w+ )?(?:jobs|posts|positions)))',
  },
  {
    quantity: 'buildings destroyed',
    unit: 'buildings',
    state:
      '(?:homes|houses|buildings|structures|properties|dwellings) (?:\\w+ ){0,4}?(?:destroyed|damaged|burned|burnt|flooded|lost|razed|gutted)',
    verb: '(?:destroy(?:ed|ing|s)|damag(?:ed|ing)|flatten(?:ed|ing)|raz(?:ed|ing))(?= #\\d+ (?:\\w+ )?(?:homes|houses|buildings|structures|properties|dwellings))',
  },
  {
    quantity: 'customers without power',
    unit: 'customers',
    state:
      '(?:customers|homes|households|houses|properties|homes and businesses|people)? ?(?:\\w+ ){0,3}?without (?:power|electricity)',
  },
  {
    quantity: 'area burned',
    unit: 'acres',
    state: '(?:acres)',
  },
  {
    quantity: 'area burned',
    unit: 'hectares',
    state: '(?:hectares)',
  },
  { quantity: 'share contained', unit: 'percent', state: '(?:percent|per cent|%) contain(?:ed|ment)' },
  {
    quantity: 'magnitude',
    unit: 'magnitude',
    state: '(?:magnitude|on the richter scale)',
    verb: '(?:magnitude(?: of)?|magnitude-)',
  },
];

/** Who is counted as such: a count of these is not one of everybody. */
export const COUNTED_GROUPS =
  'workers|miners|soldiers|troops|students|pupils|civilians|migrants|refugees|crew(?: members)?|crewmen|sailors|hikers|climbers|tourists|militants|rebels|fighters|insurgents|gunmen|officers|policemen|police officers|firefighters|guards|children|women|men|boys|girls|adults|teenagers|americans|protesters|demonstrators|journalists|prisoners|inmates|pilgrims|worshippers|suspects|fishermen|divers|villagers|employees|patients|babies|hostages|attackers|doctors|teachers|activists|spectators|runners|survivors|marines|sailors|palestinians|israelis|syrians|iraqis|russians|ukrainians|foreigners';

/** Words between the counted and what they are, which change neither. */
export const BETWEEN =
  'who|that|which|were|was|are|is|have|had|has|been|be|being|still|now|already|remain|remains|remained|remaining|left|known|believed|feared|presumed|confirmed|reported|reportedly|listed|thought|said|officially|to|also|so|far|as|either|later|since|had|seriously|badly|severely|slightly|,';
