import { PERSON_NOUNS } from './people.js';

/** Endings of English nouns for people by what they do, beside those that are listed one by one. */
const ENDING =
  /(?:[aeio]nist|ologist|inist|ellist|cist|tist|vist|man|woman|master|mistress|keeper|smith|wright|monger|herd|eer|maker|player|holder|hand)$/;

/** True for a noun, in the singular and lower case, that stands for a person: `engineer`, `choirmaster`, `violinist`. */
export const isPersonNoun = (noun: string): boolean => PERSON_NOUNS.has(noun) || (noun.length > 5 && ENDING.test(noun));
