import { COUNTS } from '../language/en/counts.js';
import type { Span } from '../text/span.js';
import type { ComparableWord } from './comparable-words.js';

/** A word that carries matter, as it is compared between two tellings of it. */
export interface Anchor {
  /** The beginning of the word, or a number's value. */
  readonly key: string;
  readonly kind: 'number' | 'name' | 'word';
  readonly span: Span;
  readonly weight: number;
}

/** Longer words are compared by their first letters: a rewriter changes endings. */
const STEM = 6;
const WEIGHTS = { number: 3, name: 2, word: 1 } as const;
/** Shorter words are mostly of grammar. */
const SHORT = 4;

/**
 * The words of a text that whoever retells it is likely to keep: numbers (in figures or words), names, and words of
 * some length, with how much each tells.
 */
export function anchorsOf(text: string, words: readonly ComparableWord[]): readonly Anchor[] {
  const small = new Set(words.filter(({ span }) => /^\p{Ll}/u.test(text[span[0]]!)).map(({ form }) => form));
  return words.flatMap(({ form, span }): Anchor[] => {
    const number = /^\p{N}/u.test(form) ? form : (COUNTS.get(form)?.[0] ?? null);
    if (number !== null && form.length > 2)
      return [{ key: `#${number}`, kind: 'number', span, weight: WEIGHTS.number }];
    if (number !== null && /^\p{N}/u.test(form))
      return [{ key: `#${number}`, kind: 'number', span, weight: WEIGHTS.number }];
    if (form.length < SHORT) return [];
    const kind = /^\p{Lu}/u.test(text[span[0]]!) && !small.has(form) ? 'name' : 'word';
    return [{ key: form.slice(0, STEM), kind, span, weight: WEIGHTS[kind] * (form.length > STEM ? 1.5 : 1) }];
  });
}

/** How much of what one text tells stands in another, and in the same order. */
export interface Retelling {
  /** The pairs of anchors, in the order of both, that weigh most together. */
  readonly chain: readonly (readonly [Anchor, Anchor])[];
  /** The weight of the chain as a share of all the first text's anchors, 0 to 1. */
  readonly ordered: number;
}

/**
 * Compares two texts by their anchors: the heaviest chain of common ones that is in the order of both (Hunt and
 * Szymanski 1977, with weights and a Fenwick tree: about the number of pairs times the logarithm of the length).
 */
export function retelling(here: readonly Anchor[], there: readonly Anchor[]): Retelling {
  const places = new Map<string, number[]>();
  for (const [j, { key }] of there.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [j]);
    else known.push(j);
  }
  const best = new Heaviest(there.length);
  let total = 0;
  for (const anchor of here) {
    total += anchor.weight;
    const at = places.get(anchor.key) ?? [];
    if (at.length > OFTEN) continue;
    for (const j of at.toReversed()) {
      const before = best.upTo(j);
      const link: Link = { here: anchor, there: there[j]!, weight: (before?.weight ?? 0) + anchor.weight, before };
      best.raise(j, link);
    }
  }
  const last = best.upTo(there.length);
  return { chain: chainOf(last), ordered: total > 0 ? (last?.weight ?? 0) / total : 0 };
}

/** What stands oftener in a text orders nothing. */
const OFTEN = 12;

interface Link {
  readonly here: Anchor;
  readonly there: Anchor;
  readonly weight: number;
  readonly before: Link | null;
}

function chainOf(last: Link | null): readonly (readonly [Anchor, Anchor])[] {
  const chain: [Anchor, Anchor][] = [];
  for (let link = last; link !== null; link = link.before) chain.push([link.here, link.there]);
  return chain.reverse();
}

/** The heaviest chain that ends before each place: a Fenwick tree of maxima. */
class Heaviest {
  readonly #tree: (Link | null)[];
  constructor(length: number) {
    this.#tree = new Array<Link | null>(length + 2).fill(null);
  }
  upTo(place: number): Link | null {
    let found: Link | null = null;
    for (let i = place; i > 0; i -= i & -i) {
      const link = this.#tree[i]!;
      if (link !== null && (found === null || link.weight > found.weight)) found = link;
    }
    return found;
  }
  raise(place: number, link: Link): void {
    for (let i = place + 1; i < this.#tree.length; i += i & -i) {
      const known = this.#tree[i]!;
      if (known === null || link.weight > known.weight) this.#tree[i] = link;
    }
  }
}
