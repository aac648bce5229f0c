import { Refused } from './refused.js';

/** Where the interface begins; its next version will be beside it. */
export const ROOT = '/api/v1';

/** So many digits of a hash are in an address. */
const DIGITS = 16;

const short = (hash: string): string => hash.slice(0, DIGITS);

/** The permanent address of an article: it tells which text is meant. @param hash of its text, in hex */
export const articleAddress = (id: string, hash: string): string => `${ROOT}/articles/${id}?text=${short(hash)}`;

/** The same of a statement. */
export const statementAddress = (article: string, statement: string, hash: string): string =>
  `${ROOT}/statements/${article}/${statement}?text=${short(hash)}`;

/** The same of a claim. @param texts the hash over all texts that it rests on */
export const claimAddress = (id: string, texts: string): string => `${ROOT}/claims/${id}?texts=${short(texts)}`;

/**
 * Holds a thing to the text that an address was made for.
 * @param asked the hash that the address has, if it has one
 * @param now the hash of what it rests on
 * @throws Refused with 409
 */
export function mustRestOn(asked: string | undefined, now: string, what: string): void {
  if (asked === undefined || now.startsWith(asked)) return;
  throw new Refused(409, `This address is of another text: ${what} rests on ${now} now, not on ${asked}.`);
}
