const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The cardinals below a hundred that English writes as one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

/** Words that multiply what stands before them, written out or as the style books of Reuters, FT and AP shorten them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
]);

/** Words before a number that say on which side of it the truth lies. The longer ones come first. */
export const BOUNDS_BEFORE: readonly (readonly [pattern: string, bound: 'at least' | 'at most' | 'about'])[] = [
  ['(?:at the very least|at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of)', 'at least'],
  [
    '(?:no more than|not more than|at (?:the )?most|a maximum of|a ceiling of|up to|as (?:many|much|high) as)',
    'at most',
  ],
  ['(?:fewer than|less than|under|below)', 'at most'],
  ['(?:somewhere )?(?:more than|upwards of|(?:well |just )?over|above|in excess of|north of)', 'at least'],
  ['(?:an? )?(?:estimated|approximate)', 'about'],
  ['(?:about|around|roughly|approximately|some|nearly|almost|close to|circa|an average of|perhaps|maybe)', 'about'],
];

/** The same, behind it. */
export const BOUNDS_AFTER: readonly (readonly [pattern: string, bound: 'at least' | 'at most' | 'about'])[] = [
  ['or more|and counting|or higher|-?plus|\\+', 'at least'],
  ['or fewer|or less', 'at most'],
  ['or so|-odd', 'about'],
];

/** Signs of money with the unit each stands for; letters before `$` name the country. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['US$', 'dollar'],
  ['USD', 'dollar'],
  ['A$', 'Australian dollar'],
  ['C$', 'Canadian dollar'],
  ['HK$', 'Hong Kong dollar'],
  ['NZ$', 'New Zealand dollar'],
  ['S$', 'Singapore dollar'],
  ['R$', 'real'],
  ['£', 'pound'],
  ['GBP', 'pound'],
  ['€', 'euro'],
  ['EUR', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['RS', 'rupee'],
  ['₽', 'rouble'],
  ['₩', 'won'],
  ['₺', 'lira'],
  ['₦', 'naira'],
  ['CHF', 'franc'],
]);

/** Names of currencies, from the table of ISO 4217 (list one), in the singular. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  `afghani ariary baht balboa birr bolivar boliviano cedi colon cordoba dalasi denar dinar dirham dobra dollar dong dram
  escudo euro florin forint franc gourde guarani guilder hryvnia kina kip koruna krona krone kroon kwacha kwanza kyat
  lari lek lempira leone leu lev lilangeni lira loti manat mark metical naira nakfa ngultrum ouguiya paanga pataca peso
  pound pula quetzal rand real renminbi rial riel ringgit riyal rouble ruble rufiyaa rupee rupiah shekel shilling sol
  som somoni sucre taka tala tenge tolar tugrik vatu won yen yuan zloty`.split(/\s+/),
);

/** Plurals of currencies that do not end in s. */
export const CURRENCY_PLURALS: ReadonlyMap<string, string> = new Map([
  ['reais', 'real'],
  ['kroner', 'krone'],
  ['kronor', 'krona'],
  ['kronur', 'krona'],
  ['koruny', 'koruna'],
  ['lei', 'leu'],
  ['leva', 'lev'],
  ['rubles', 'rouble'],
  ['ruble', 'rouble'],
]);

/** Words that a number behind them names, where it counts nothing: `Section 230`. */
export const NUMBERED =
  /\b(?:Section|Article|Chapter|Title|Part|Rule|No\.?|Nos\.|Number|Flight|Route|Highway|Interstate|Room|Page|pp?\.|Vol(?:ume|\.)?|Level|Phase|Group|Grade|Class|Category|Channel|Platform|Gate|Pier|Unit|Suspect|Paragraph|Clause|Proposition|Prop\.?|Measure|Resolution|Amendment|Figure|Table|Episode|Season|Week|Day|Act|Windows|iPhone|iOS|Android|Apollo|Formula|Super Bowl|Type|Type-|Airbus|Boeing|Model|Area|District|Ward|Precinct|Apartment|Apt\.?|Suite|Box|Exit|Mile|Photo|Caption|Step|Lot|Tier|Division|Zone|Covid|COVID|Chapter|Psalm|Line|Building|Camp|Big|Group of|ages?|aged)[  ]#?$/;
