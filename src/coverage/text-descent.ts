import { retelling } from './anchors.js';
import type { Descent, Lineage, Sign } from './lineage.js';
import { sameOutlet } from './outlet-names.js';
import type { Prepared } from './prepared.js';
import { commonRuns, passages, type Run, shareOf, spanOf } from './share-text.js';
import { sameFormula } from './sourcing-formula.js';
import { byTime, cameFirst, isAgency } from './which-first.js';

/** What an article has of another's text or matter. */
export interface TextDescent {
  readonly from: Prepared;
  /** carried: its text; reworded: its matter in other words; sourced: its matter, with its sourcing formula. */
  readonly kind: 'carried' | 'partly' | 'reworded' | 'sourced';
  /** How near the two are, to choose among several, 0 to 1. */
  readonly nearness: number;
  readonly descent: Omit<Descent, 'relation' | 'credits'>;
}

/** Of the words that are not quoted, so many stand in the other: it is the other's text. */
const CARRIED = 0.5;
/** So many, and the other was before its writer's eyes. */
const PARTLY = 0.2;
/** Fewer shared words than this prove nothing. */
const LEAST_WORDS = 50;
/** One long passage may be a statement or document that both print; several are of the report itself. */
const LEAST_PASSAGES = 4;
/** Numbers, names and words of matter in the other's order. Two independent reports of one event reach 0.3. */
const REWORDED = 0.42;
/** The same with a sourcing formula that only the other can have. */
const SOURCED = 0.2;
const FORMULA_BITS = 4;
const SHORTEST = 20;

/** What `one` has of `other`'s text; null where nothing shows that it has it from there. */
export function textDescent(one: Prepared, other: Prepared): TextDescent | null {
  if (one.anchors.length < SHORTEST || other.anchors.length < SHORTEST) return null;
  const { first, by } = cameFirst(other.covered, one.covered);
  if (!first) return null;
  const runs = commonRuns(one.forms, other.forms);
  const shared = passages(runs, one.words, other.words);
  const share = shareOf(runs, one);
  const { own, carried } = unquoted(one, runs);
  const base = { from: { article: other.id }, share, passages: shared, direction: by };
  const tells = carried >= LEAST_WORDS;
  if (tells && carried / own >= CARRIED)
    return {
      from: other,
      kind: 'carried',
      nearness: share,
      descent: { ...base, signs: [], why: `${percent(share)} of its words stand there` },
    };
  const told = retelling(one.anchors, other.anchors);
  const signs = told.chain
    .filter(([{ kind }]) => kind !== 'word')
    .map(([here, there]): Sign => ({ kind: here.kind as 'number' | 'name', here: here.span, there: there.span }));
  const nearness = Math.max(told.ordered, share);
  if (told.ordered >= REWORDED)
    return {
      from: other,
      kind: 'reworded',
      nearness,
      descent: {
        ...base,
        signs,
        why: `${percent(told.ordered)} of its numbers, names and words of matter stand there in the same order`,
      },
    };
  const formula = sameFormula(one.formula, other.formula);
  if (told.ordered >= SOURCED && formula.bits >= FORMULA_BITS && isItsOwn(other)) {
    const groups = formula.pairs.map(
      ([here, there]): Sign => ({ kind: 'formula', here: here.span, there: there.span }),
    );
    return {
      from: other,
      kind: 'sourced',
      nearness,
      descent: {
        ...base,
        signs: [...groups, ...signs],
        why: `it has the same numbers of unnamed sources, and ${percent(told.ordered)} of its matter in the same order`,
      },
    };
  }
  if (tells && carried / own >= PARTLY && shared.length >= LEAST_PASSAGES)
    return {
      from: other,
      kind: 'partly',
      nearness,
      descent: { ...base, signs, why: `${percent(share)} of its words stand there` },
    };
  return null;
}

/** The sources are those of the article itself, not of an outlet that it credits from the start. */
const isItsOwn = ({ credits }: Prepared): boolean =>
  !credits.others.some(({ leads, field }) => leads && field !== 'byline');

function unquoted({ quoted }: Prepared, runs: readonly Run[]): { readonly own: number; readonly carried: number } {
  let carried = 0;
  for (const { here, length } of runs) for (let i = here; i < here + length; i++) if (!quoted[i]) carried++;
  return { own: Math.max(1, quoted.filter((is) => !is).length), carried };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const KINDS = ['carried', 'reworded', 'sourced', 'partly'] as const;
/** Of two as near as this the agency's is the one, then the one with less from others, then the earlier. */
const AS_NEAR = 0.02;

/** The one that an article's text is nearest to; null of none. `known` has the lineage of those before it. */
export function nearestOf(
  one: Prepared,
  found: readonly TextDescent[],
  known: ReadonlyMap<string, Lineage>,
): TextDescent | null {
  const { agency } = one.covered.reading.article;
  const rank = ({ from: { covered, id } }: TextDescent): number => {
    const { outlet } = covered.reading.article;
    if (agency !== null && outlet !== null && sameOutlet(agency, outlet)) return 0;
    if (isAgency(covered)) return 1;
    return (known.get(id)?.from.length ?? 0) === 0 ? 2 : 3;
  };
  const ranked = [...found].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (Math.abs(a.nearness - b.nearness) < AS_NEAR ? 0 : b.nearness - a.nearness) ||
      rank(a) - rank(b) ||
      byTime(a.from.covered, b.from.covered) ||
      (a.from.id < b.from.id ? -1 : 1),
  );
  return ranked[0] ?? null;
}

/** So many words in quotation marks are nobody's chance. */
const QUOTED_WORDS = 6;

/** Earlier articles that a rewriter also took from: quoted words that they have, and the main one does not. */
export function alsoUsed(
  one: Prepared,
  main: Prepared,
  others: readonly Prepared[],
): readonly Omit<Descent, 'relation' | 'credits'>[] {
  const inMain = new Set(
    commonRuns(one.forms, main.forms).flatMap(({ here, length }) => Array.from({ length }, (_, i) => here + i)),
  );
  const used = new Set<number>();
  return others
    .filter(
      (other) => other !== main && byTime(other.covered, one.covered) < 0 && byTime(other.covered, main.covered) < 0,
    )
    .sort((a, b) => byTime(a.covered, b.covered))
    .flatMap((other) => {
      const runs = commonRuns(one.forms, other.forms).filter(
        ({ here, length }) =>
          length >= QUOTED_WORDS &&
          one.quoted[here] &&
          one.quoted[here + length - 1] &&
          !inMain.has(here) &&
          !used.has(here),
      );
      if (runs.length === 0) return [];
      for (const { here } of runs) used.add(here);
      const signs = runs.map(
        (run): Sign => ({
          kind: 'quotation',
          here: spanOf(one.words, run.here, run.length),
          there: spanOf(other.words, run.there, run.length),
        }),
      );
      return [
        {
          ...{
            from: { article: other.id },
            share: shareOf(runs, one),
            passages: passages(runs, one.words, other.words),
          },
          signs,
          direction: 'time' as const,
          why: 'it has quoted words that were only there',
        },
      ];
    });
}
