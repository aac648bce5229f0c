import type { Quotation } from '../../api/contract/lineage.js';

type Changes = Quotation['versions'][number]['changes'];

const CHANGES: Readonly<Record<Changes[number], string>> = {
  words: 'other words',
  trimmed: 'cut short',
  joined: 'joined together',
  reattributed: 'credited to another',
};

/** How a quotation changed on its way: `other words, credited to another`. */
export const changeWords = (changes: Changes): string => changes.map((one) => CHANGES[one]).join(', ');
