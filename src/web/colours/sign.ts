import type { Source } from '../../api/contract/reading.js';
import type { PartyInShort } from '../../api/contract/source.js';
import { initialsOf, labelOf, type Standing, standingOf } from '../words/footing.js';

/** So many sources have a colour of their own. */
export const COLOURS = 7;

/** How a source looks everywhere in a story. */
export interface Sign {
  readonly label: string;
  readonly standing: Standing;
  /** 1 to 7 for those who say most, in that order; 0 for the others, who share grey. */
  readonly colour: number;
  readonly initials: string;
  /** Several people, who `say`. */
  readonly several: boolean;
}

/** The sign of a party without a colour of its own. */
export function greySign(party: Pick<PartyInShort, 'name' | 'kind' | 'description' | 'named'>): Sign {
  const label = labelOf(party);
  return {
    label,
    standing: party.named ? 'named' : 'unnamed',
    colour: 0,
    initials: initialsOf(label),
    several: party.kind === 'group',
  };
}

/** The sign of a source as its article tells of it. */
export function signOfSource(source: Source, colour: number): Sign {
  return { ...greySign(source), standing: standingOf(source), colour };
}

/** What stands for no source, or none that can be told. */
export const NO_SOURCE: Sign = {
  label: 'no source given',
  standing: 'nobody',
  colour: 0,
  initials: '',
  several: false,
};
