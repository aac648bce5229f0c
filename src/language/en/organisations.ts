/**
 * Nouns for bodies that speak as one, and last words of their names. From the corporate, governmental and media entries
 * of the Associated Press Stylebook ("company names", "governmental bodies", "legislative bodies", "magazine names").
 */
const NOUNS = `
academy administration admin agency airline alliance army assembly association authority bank base board body brewery
broadcaster brigade bureau cabinet campaign caucus center centre chain chamber channel charity church circuit city clinic
club coalition college commission committee community company conference confederation conglomerate congress consortium
consulate corporation corps council county country court daily delegation department directorate division electorate
embassy employer enforcement enterprise exchange faculty faction federation fed firm force forum foundation front fund gang
government governorate group guild gym headquarters hospital house household industry inspectorate institute institution
jury kingdom laboratory lab league leadership legislature lender maker magazine mayoralty media ministry mission monarchy
mosque movement municipality museum nation navy network newspaper newsroom NGO office opposition operator orchestra palace
organisation organization outfit outlet pac panel paper parliament parish partnership party paper pentagon platoon police
port prefecture presidency press producer programme program prosecution province publication publisher quango railway
regime regulator reserve retailer roundtable school secretariat section senate service society squad stakeholder startup
state station store studio subcommittee subsidiary supplier synod syndicate taskforce team thinktank think-tank tank
tabloid times town treasury tribe tribunal trust union unit university utility venture village watchdog website wire
workshop zoo monitor inspectorate coastguard post journal herald tribune gazette courier observer guardian independent mirror
telegraph star sun chronicle globe register review news radio tv television press media inc corp co ltd llc plc group
airways airlines carrier lender lessor motors pharmaceuticals industries holdings technologies systems partners line lines shipping bulk
institute laboratories pictures entertainment foods energy oil gas electric power steel bank capital securities
insurance international leasing mutual trust brothers sons associates works
`;
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(NOUNS.toLowerCase().trim().split(/\s+/));

/** Other nouns that newspapers use for a body whose name has the first. */
export const BODY_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['airways', 'airlines', 'airline'].map((noun): [string, readonly string[]] => [
    noun,
    ['airline', 'carrier', 'company'],
  ]),
  ['bank', ['bank', 'lender', 'company']],
  ...'post times herald tribune gazette courier journal chronicle telegraph guardian sun star mirror daily globe'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, ['newspaper', 'paper', 'publication', 'outlet']]),
  ...'inc corp co ltd llc plc group industries holdings technologies motors pharmaceuticals systems line lines shipping bulk'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, ['company', 'firm', 'maker', 'manufacturer', 'operator']]),
  ...'agency administration bureau inspectorate service commission'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, ['agency', 'regulator', 'watchdog']]),
  ...'university college'.split(' ').map((noun): [string, readonly string[]] => [noun, ['school', 'university']]),
]);

/** Bodies and offices that need no introduction, named without a word that tells what they are. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `white house|pentagon|kremlin|state department|justice department|capitol hill|wall street|downing street|vatican
  holy see|house of commons|house of lords|supreme court|european union|eu|united nations|un|u.n.|nato|fbi|cia|nsa|irs|sec
  fda|epa|cdc|nih|who|doj|dhs|gop|dnc|rnc|nra|naacp|aclu|nfl|nba|fifa|ioc|opec|imf|world bank|fed|federal reserve
  politico|vox|buzzfeed|breitbart|reuters|bloomberg|cnn|nbc|abc|cbs|msnbc|fox|bbc|npr|pbs|c-span|wikileaks|facebook|twitter
  google|apple|amazon|microsoft|uber|boeing|gallup|quinnipiac|al jazeera|al-jazeera|associated press|ap|afp
  agence france-presse|xinhua|tass|interfax|huffpost|huffington post|slate|axios|propublica|newsweek|time|vice|the hill
  the atlantic|the new yorker|the economist|the intercept|the daily beast|rolling stone|vanity fair|drudge report|yahoo
  congress|senate|house|parliament|treasury|knesset|duma|bundestag|isis|hamas|hezbollah|taliban|islamic state|al qaeda
  al-qaeda|red cross|greenpeace|amnesty international|human rights watch|planned parenthood|black lives matter|tea party
  republican party|democratic party`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
