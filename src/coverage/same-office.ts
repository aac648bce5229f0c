import { OFFICES } from '../language/en/titles.js';
import type { Source } from '../sources/source.js';

/** The words of the office by which alone an article tells who speaks: `the finance minister`; null for all others. */
export function officeAlone({ kind, name, count, description }: Source): string | null {
  if (kind !== 'person' || name !== null || description === null || count?.[1] !== 1) return null;
  const [, office] = /^the ((?:\p{L}+ ){0,3}\p{L}+)$/iu.exec(description) ?? [];
  const words = office?.toLowerCase();
  return words !== undefined && OFFICES.has(words.split(' ').at(-1)!) ? words : null;
}

/** Whether somebody is told to hold an office, and not to have held it: `Osric Fallow, the finance minister`. */
export const holdsOffice = (description: string, office: string): boolean => {
  const told = ` ${description.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return told.includes(` ${office} `) && !/ (?:former|formerly|ex|deputy|acting|then|late|retired) /.test(told);
};
