import { nearness } from '../meaning/vector.js';
import type { Act } from '../statements/reading.js';
import { heldWords, sharedWords, type Words } from './likeness.js';

/** A statement as it is compared with others of its story. */
export interface Told {
  readonly article: string;
  readonly statement: string;
  /** The party, across articles; null where the text gives nobody. */
  readonly party: string | null;
  readonly act: Act;
  /** True for what is said in the title. */
  readonly inTitle: boolean;
  /** Where its content begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  readonly words: Words;
  /** Its pairs of neighbouring words by stem, those with a word that tells something. */
  readonly pairs: ReadonlySet<string>;
  /** Its meaning, of length 1, as it is and with what the whole story shares taken away. */
  readonly meaning: Float32Array;
  readonly apart: Float32Array;
}

/** What tells whether two statements say the same thing, in the order of the weights. */
export const FEATURES = [
  'meaning apart from the story',
  'meaning',
  'words',
  'words of the shorter',
  'pairs of words',
  'figures in common',
  'figures that differ',
  'same source close by',
  'same source in the article',
  'another close by',
  'in one article',
  'same party in another article',
  'one is the title',
  'an answer close by',
  'a denial',
  'a refusal',
] as const;

const ANSWERS: ReadonlySet<Act> = new Set(['deny', 'confirm', 'decline']);
/** Characters between two contents that stand close by each other. */
const CLOSE = 300;

/** The features of a pair of statements, each from 0 to 1 (the first from -1). */
export function pairFeatures(one: Told, other: Told): readonly number[] {
  const inOne = one.article === other.article;
  const distance = Math.max(one.from, other.from) - Math.min(one.to, other.to);
  const close = inOne && !one.inTitle && !other.inTitle ? Math.exp(-Math.max(0, distance) / CLOSE) : 0;
  const sameParty = one.party !== null && one.party === other.party;
  const [figures, others] = [one.words.figures, other.words.figures];
  const common = [...figures].some((figure) => others.has(figure));
  return [
    nearness(one.apart, other.apart),
    nearness(one.meaning, other.meaning),
    sharedWords(one.words, other.words),
    heldWords(one.words, other.words),
    Math.min(1, commonPairs(one.pairs, other.pairs) / 4),
    common ? 1 : 0,
    !common && figures.size > 0 && others.size > 0 ? 1 : 0,
    sameParty ? close : 0,
    sameParty && inOne ? 1 : 0,
    sameParty ? 0 : close,
    inOne ? 1 : 0,
    sameParty && !inOne ? 1 : 0,
    one.inTitle !== other.inTitle ? 1 : 0,
    !sameParty && answers(one, other) ? close : 0,
    (one.act === 'deny') !== (other.act === 'deny') ? 1 : 0,
    one.act === 'decline' || other.act === 'decline' ? 1 : 0,
  ];
}

/** Whether the later of two statements denies, confirms or refuses to speak of something, and the earlier does not. */
function answers(one: Told, other: Told): boolean {
  const [before, after] = one.from <= other.from ? [one, other] : [other, one];
  return ANSWERS.has(after.act) && !ANSWERS.has(before.act);
}

function commonPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return common;
}
