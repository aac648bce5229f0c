import { NUMBERS } from './calendar.js';

/**
 * One form for what house styles spell two ways, by the differences that the Oxford Guide to Style and the Associated
 * Press Stylebook list ("American usage", "numerals"): colour and color, realise and realize, centre and center,
 * judgement and judgment, twelve and 12. It is for comparing, not for reading: some words come out as none.
 */
export const oneSpelling = (word: string): string =>
  NUMBERS.get(word)?.toString() ??
  word
    .replace(/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ful|less|ite|ites)?$)/u, 'or')
    .replace(/(?<=\p{L}{3})([iy])s(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, '$1z')
    .replace(/(?<=\p{L}{2})tre(?=s?$)/u, 'ter')
    .replace(/(?<=\p{L})dgement/u, 'dgment')
    .replace(/(?<=\p{L}{2})ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l')
    .replace(/(?<=\p{L}{3})ence(?=s?$)/u, 'ense')
    .replace(/(?<=\p{L}{3})ogue(?=s?$)/u, 'og');
