import { type Anchor, retelling } from './anchors.js';
import type { Sign } from './lineage.js';
import type { Prepared } from './prepared.js';
import { type Run, spanOf } from './share-text.js';
import { sameFormula } from './sourcing-formula.js';

/**
 * Numbers, names and words of matter in the other's order, as a share of all that one has. Of 40,000 pairs of unrelated
 * articles none reaches 0.31, reports of one event by two outlets reach 0.33, texts of which a machine changed every
 * other word have 0.5.
 */
const REWORDED = 0.38;
/** Fewer words of matter, or a much longer text, have an order in common by chance. */
const ENOUGH = 40;
const LONGER = 3;
/** So much is enough with what only the other can have: its numbers of unnamed sources, or their words. */
const SOURCED = 0.2;
const FORMULA_BITS = 4;
/** What is shown of it: the numbers and names first. */
const SHOWN = 60;

/** What shows that an article tells in other words what another told. */
export interface Retold {
  /** reworded: by its order alone; sourced: by the sources that only the other's reporter has. */
  readonly kind: 'reworded' | 'sourced';
  readonly ordered: number;
  readonly signs: readonly Sign[];
  readonly why: string;
}

/** Whether `one` retells `other`, by what a rewriter keeps; null if two reporters may have written so. */
export function retold(one: Prepared, other: Prepared, runs: readonly Run[]): Retold | null {
  if (one.anchors.length < ENOUGH || other.anchors.length > one.anchors.length * LONGER) return null;
  const { ordered, chain } = retelling(one.anchors, other.anchors);
  if (ordered < SOURCED) return null;
  const formula = formulaSigns(one, other);
  const words = exclusiveWords(one, other, runs);
  const signs = [...formula, ...words, ...chainSigns(chain)];
  const inOrder = `${Math.round(ordered * 100)}% of its numbers, names and words of matter`;
  if (ordered >= REWORDED) return { kind: 'reworded', ordered, signs, why: `${inOrder} stand there in the same order` };
  if (!isItsOwn(other) || (formula.length === 0 && words.length === 0)) return null;
  const by =
    formula.length > 0
      ? 'it has the same numbers of unnamed sources'
      : 'it quotes words of an unnamed source of that report';
  return { kind: 'sourced', ordered, signs, why: `${by}, and ${inOrder} in the same order` };
}

/** The sources are those of the article itself, not of an outlet that it credits from the start. */
const isItsOwn = ({ credits }: Prepared): boolean =>
  !credits.others.some(({ leads, field }) => leads && field !== 'byline');

function formulaSigns(one: Prepared, other: Prepared): readonly Sign[] {
  const { bits, pairs } = sameFormula(one.formula, other.formula);
  return bits < FORMULA_BITS
    ? []
    : pairs.map(([here, there]) => ({ kind: 'formula', here: here.span, there: there.span }));
}

/** What both quote, and the other has from somebody without a name. */
const exclusiveWords = (one: Prepared, other: Prepared, runs: readonly Run[]): readonly Sign[] =>
  runs
    .filter(({ here, there, length }) =>
      [0, length - 1].every((i) => one.quoted[here + i] && other.exclusive[there + i]),
    )
    .map(({ here, there, length }) => ({
      kind: 'quotation',
      here: spanOf(one.words, here, length),
      there: spanOf(other.words, there, length),
    }));

/** The words of matter that are in the order of both texts; those that are no numbers or names only show the order. */
function chainSigns(chain: readonly (readonly [Anchor, Anchor])[]): readonly Sign[] {
  const [kept, order] = [true, false].map((isKept) => chain.filter(([{ kind }]) => (kind !== 'word') === isKept));
  return [...kept!, ...order!]
    .slice(0, SHOWN)
    .map(([{ kind, span }, there]) => ({ kind: kind === 'word' ? 'order' : kind, here: span, there: there.span }));
}
