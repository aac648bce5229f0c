import type { Word } from './words.js';

/**
 * Words in lower case with single spaces, for patterns: `won’t` as `would not`, `I’m` as `i am`. Offsets are lost.
 */
export const plainWords = (words: readonly Word[]): string =>
  words
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(/\bwon['’]t\b/g, 'will not')
    .replaceAll(/\bcan(?:['’]t|not)\b/g, 'can not')
    .replaceAll(/(\p{L})n['’]t\b/gu, '$1 not')
    .replaceAll(/ ?['’]ll\b/g, ' will')
    .replaceAll(/ ?['’]m\b/g, ' am')
    .replaceAll(/ ?['’]re\b/g, ' are')
    .replaceAll(/ ?['’]ve\b/g, ' have')
    .replaceAll(/ ?['’]d\b/g, ' would');
