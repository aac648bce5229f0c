/**
 * Words before a name that make it a person's: courtesy titles and the abbreviated and full titles that the Associated
 * Press Stylebook puts before names ("courtesy titles", "legislative titles", "military titles", "religious titles").
 */
export const COURTESY: ReadonlyMap<string, 'man' | 'woman' | null> = new Map([
  ...'mr mister sir lord messrs herr señor monsieur'.split(' ').map((word) => [word, 'man'] as const),
  ...'mrs ms miss dame lady madam mme mmes baroness frau señora'.split(' ').map((word) => [word, 'woman'] as const),
  ...'dr prof mx'.split(' ').map((word) => [word, null] as const),
]);

const ABBREVIATED = `sen sens rep reps gov govs lt gen col maj capt sgt cpl pvt adm cmdr ens det insp supt del atty
pres rev fr msgr hon amb asst det dep dir gens justices comr`;
const FULL = `senator senators congressman congresswoman representative representatives governor governors president
vice-president premier minister chancellor mayor ambassador secretary general colonel major captain sergeant corporal
lieutenant admiral commander detective inspector superintendent delegate attorney judge justice chief commissioner
chairman chairwoman chair speaker councilman councilwoman councillor alderman sheriff director coach reverend father
pastor bishop archbishop cardinal pope rabbi imam sister brother king queen prince princess duke duchess emperor
professor doctor officer deputy marshal treasurer comptroller leader whip spokesman spokeswoman spokesperson strategist
manager editor reporter correspondent columnist anchor host analyst adviser advisor aide lawyer counsel nominee
candidate democrat republican libertarian rep executive founder author actor actress singer activist historian economist
firefighter constable private trooper agent star quarterback engineer assemblyman assemblywoman undersecretary`;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const ABBREVIATED_TITLES: ReadonlySet<string> = set(ABBREVIATED);
/** In a run of capitals, what follows one of them is a name: `Police Chief Chuck Jordan`. */
export const TITLES: ReadonlySet<string> = set(`${ABBREVIATED} ${FULL}`);

/** Last words of offices that one person holds at a time, from the same entries: `the finance minister`. */
export const OFFICES: ReadonlySet<string> =
  set(`governor president premier minister chancellor mayor ambassador secretary
commissioner chairman chairwoman chair speaker sheriff director coach bishop archbishop pope rabbi king queen treasurer
comptroller leader manager editor master executive chief marshal`);

/** Titles that lead from `the senator` to `Sen. Scott`: each short form with its noun. */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['pres', 'president'],
  ['det', 'detective'],
  ['del', 'delegate'],
  ['atty', 'attorney'],
  ['amb', 'ambassador'],
  ['justice', 'judge'],
  ['cmdr', 'commander'],
  ['advisor', 'adviser'],
  ['mp', 'lawmaker'],
]);

/** Abbreviations after which a full stop ends no sentence, beside the titles above. */
export const ABBREVIATIONS: ReadonlySet<string> =
  set(`jr sr st mt ft vs etc no inc corp co ltd llc dept est bros u.s u.k
e.g i.e a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky
la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo messrs mmes ave blvd rd gens ret`);
