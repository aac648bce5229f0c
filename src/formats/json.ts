import type { Reading } from '../statements/reading.js';

/** The order in which documented fields are printed, at every depth; those that are not here follow by name. */
const ORDER = [
  'id article url outlet title byline published modified language agency warnings text',
  'from sources name kind named count partOf description affiliation access anonymity reason reasonClass',
  'unresolved mentions evidence statements source cue content act mode hedged distanced negated answered channel',
  'channelSpan platform when whenSpan to toSpan spokenBy via within',
  'answers about field spans inferred because confidence findings rule severity span message standard mend',
  'story lineage',
].flatMap((line) => line.split(' '));
const RANK = new Map(ORDER.map((key, i) => [key, i]));

/**
 * A Reading as JSON on one line, without line break. Equal readings give equal bytes, in whatever order their fields
 * were made. Lone surrogates are escaped, so that it is valid UTF-8.
 */
export const toJson = (reading: Reading): string => jsonOf(reading);

/** Anything that is made of plain data as JSON on one line, its fields in the same order as a Reading's. */
export const jsonOf = (value: unknown): string => JSON.stringify(value, (_, inner) => inOrder(inner));

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

const rank = (key: string): number => RANK.get(key) ?? ORDER.length;
