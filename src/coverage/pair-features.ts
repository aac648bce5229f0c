import { nearness } from '../meaning/vector.js';
import type { Act } from '../statements/reading.js';
import { sharedWords, type Words } from './likeness.js';

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
  /** Its meaning, of length 1, as it is and with what the whole story shares taken away. */
  readonly meaning: Float32Array;
  readonly apart: Float32Array;
}

/** What tells whether two statements say the same thing, in the order of the weights. */
export const FEATURES = [
  'meaning apart from the story',
  'meaning',
  'words',
  'figures in common',
  'figures that differ',
  'same source close by',
  'same source in the article',
  'another close by',
  'in one article',
  'same party in another article',
  'one is the title',
] as const;

/** Characters between two contents that stand close by each other. */
const CLOSE = 300;

/** The features of a pair of statements, each from 0 to 1 (the first from -1). */
export function pairFeatures(one: Told, other: Told): readonly number[] {
  const inOne = one.article === other.article;
  const distance = Math.max(one.from, other.from) - Math.min(one.to, other.to);
  const close = inOne && !one.inTitle && !other.inTitle ? Math.exp(-Math.max(0, distance) / CLOSE) : 0;
  const sameParty = one.party !== null && one.party === other.party;
  const figures = figuresOf(one.words);
  const others = figuresOf(other.words);
  const common = figures.some((figure) => others.includes(figure));
  return [
    nearness(one.apart, other.apart),
    nearness(one.meaning, other.meaning),
    sharedWords(one.words, other.words),
    common ? 1 : 0,
    !common && figures.length > 0 && others.length > 0 ? 1 : 0,
    sameParty ? close : 0,
    sameParty && inOne ? 1 : 0,
    sameParty ? 0 : close,
    inOne ? 1 : 0,
    sameParty && !inOne ? 1 : 0,
    one.inTitle !== other.inTitle ? 1 : 0,
  ];
}

const figuresOf = (words: Words): readonly string[] => [...words.keys()].filter((word) => /^\p{N}/u.test(word));
