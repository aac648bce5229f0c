/** Weekdays from Sunday, as `Date.getUTCDay` counts them. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Months with the abbreviations of the Associated Press Stylebook ("months"); the index is the month from 0. */
export const MONTHS: readonly RegExp[] = [
  /^jan(?:uary|\.)?$/,
  /^feb(?:ruary|\.)?$/,
  /^mar(?:ch|\.)?$/,
  /^apr(?:il|\.)?$/,
  /^may$/,
  /^june?\.?$/,
  /^july?\.?$/,
  /^aug(?:ust|\.)?$/,
  /^sept?(?:ember|\.)?$/,
  /^oct(?:ober|\.)?$/,
  /^nov(?:ember|\.)?$/,
  /^dec(?:ember|\.)?$/,
];
export const MONTH_WORDS =
  'Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.)';
export const WEEKDAY_WORDS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Numbers before `days ago`. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i]),
);
