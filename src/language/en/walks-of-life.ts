/**
 * Nouns of what people do, by walk of life: who is a goalkeeper in one article and a bishop in another is two people.
 * After the major groups of the International Standard Classification of Occupations (ISCO-08), with what news calls
 * people besides.
 */
export const WALKS_OF_LIFE: readonly (readonly [walk: string, nouns: string])[] = [
  [
    'sport',
    'player footballer striker goalkeeper midfielder defender coach quarterback pitcher golfer boxer athlete runner swimmer cyclist captain skipper batsman bowler jockey',
  ],
  [
    'arts',
    'actor actress singer musician rapper author novelist poet painter artist comedian dancer composer director filmmaker playwright',
  ],
  [
    'government',
    'president minister senator congressman congresswoman representative governor mayor councillor councilman lawmaker legislator secretary ambassador premier chancellor mp candidate commissioner prosecutor judge',
  ],
  ['church', 'bishop priest pastor imam rabbi archbishop cardinal reverend pope'],
  ['health', 'nurse doctor surgeon paramedic dentist pharmacist'],
  ['study', 'professor lecturer scientist researcher historian economist scholar'],
  ['business', 'executive chairman founder banker trader entrepreneur'],
  [
    'private',
    'student pupil teacher farmer fisherman driver waiter waitress cleaner resident neighbour neighbor victim survivor passenger retiree pensioner mechanic plumber',
  ],
];
