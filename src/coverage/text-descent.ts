import type { Span } from '../text/span.js';
import { retelling } from './anchors.js';
import type { Descent, Lineage, Sign } from './lineage.js';
import type { misspelt } from './misspelt.js';
import { sameOutlet } from './outlet-names.js';
import type { Prepared } from './prepared.js';
import { commonRuns, passages, type Run, shareOf, spanOf } from './share-text.js';
import { sameFormula } from './sourcing-formula.js';
import { byTime, cameFirst, isAgency } from './which-first.js';

type Kind = 'carried' | 'partly' | 'reworded' | 'sourced';

/** What an article has of another's text or matter. */
export interface TextDescent {
  readonly from: Prepared;
  /** carried: its text; reworded: its matter in other words; sourced: its matter, with its sourcing formula. */
  readonly kind: Kind;
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
/** Fewer do where the article is no longer, and nearly all of it stands there. */
const BRIEF = 25;
const WHOLE = 0.8;
/** One passage may be a statement or document that both print; several, or one of such a length, are of the report. */
const LEAST_PASSAGES = 4;
const LONG_PASSAGE = 120;
/** Numbers, names and words of matter in the other's order. Two independent reports of one event reach 0.3. */
const REWORDED = 0.38;
/** Fewer words of matter, or a much longer text, have an order in common by chance. */
const ENOUGH = 40;
const LONGER = 3;
/** The same with a sourcing formula that only the other can have. */
const SOURCED = 0.2;
const FORMULA_BITS = 4;
/** Articles with fewer words of matter are not compared. */
const SHORTEST = 12;
/** What an error that both have adds to how near they are. */
const AN_ERROR = 0.05;

/** What `one` has of `other`'s text; null where nothing shows that it has it from there. */
export function textDescent(one: Prepared, other: Prepared, errors: Misspelt): TextDescent | null {
  if (one.anchors.length < SHORTEST || other.anchors.length < SHORTEST) return null;
  const { first, by } = cameFirst(other.covered, one.covered);
  if (!first) return null;
  const runs = commonRuns(one, other);
  const share = shareOf(runs, one);
  const { own, carried } = unquoted(one, other, runs);
  const base = { from: { article: other.id }, share, passages: passages(runs, one.words, other.words), direction: by };
  const wrong = sharedErrors(errors.get(one.id)!, errors.get(other.id)!);
  const found = (kind: Kind, nearness: number, signs: readonly Sign[], why: string): TextDescent => {
    const told = wrong.length === 0 ? why : `${why}; both spell ${wordsOf(one, wrong[0]!)} alike against the others`;
    return {
      ...{ from: other, kind, nearness: nearness + wrong.length * AN_ERROR },
      descent: { ...base, signs: [...wrong, ...signs], why: told },
    };
  };
  const standing = `${percent(share)} of its words stand there`;
  if (carried / own >= CARRIED && (carried >= LEAST_WORDS || (carried >= BRIEF && carried / own >= WHOLE)))
    return found('carried', share, [], standing);
  const { ordered, chain } = retelling(one.anchors, other.anchors);
  const signs = chain.flatMap(([{ kind, span }, there]): Sign[] =>
    kind === 'word' ? [] : [{ kind, here: span, there: there.span }],
  );
  const inOrder = `${percent(ordered)} of its numbers, names and words of matter`;
  const isAsLong = one.anchors.length >= ENOUGH && other.anchors.length <= one.anchors.length * LONGER;
  if (ordered >= REWORDED && isAsLong)
    return found('reworded', ordered, signs, `${inOrder} stand there in the same order`);
  const formula = sameFormula(one.formula, other.formula);
  if (ordered >= SOURCED && isAsLong && formula.bits >= FORMULA_BITS && isItsOwn(other)) {
    const groups = formula.pairs.map(
      ([here, there]): Sign => ({ kind: 'formula', here: here.span, there: there.span }),
    );
    const why = `it has the same numbers of unnamed sources, and ${inOrder} in the same order`;
    return found('sourced', ordered, [...groups, ...signs], why);
  }
  const words = exclusiveWords(one, other, runs);
  if (ordered >= SOURCED && words.length > 0 && isAsLong && isItsOwn(other))
    return found(
      'sourced',
      ordered,
      [...words, ...signs],
      `it quotes words that an unnamed source said there, and has ${inOrder} in the same order`,
    );
  const isReport = carried >= LONG_PASSAGE || base.passages.length >= LEAST_PASSAGES;
  return carried >= LEAST_WORDS && carried / own >= PARTLY && isReport
    ? found('partly', Math.max(ordered, share), signs, standing)
    : null;
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

type Misspelt = ReturnType<typeof misspelt>;

const sharedErrors = (own: ReadonlyMap<string, Span>, its: ReadonlyMap<string, Span>): readonly Sign[] =>
  [...own].flatMap(([form, here]) => (its.has(form) ? [{ kind: 'error' as const, here, there: its.get(form)! }] : []));

const wordsOf = ({ covered }: Prepared, { here }: Sign): string => covered.reading.article.text.slice(...here);

/** The sources are those of the article itself, not of an outlet that it credits from the start. */
const isItsOwn = ({ credits }: Prepared): boolean =>
  !credits.others.some(({ leads, field }) => leads && field !== 'byline');

/** How many words of an article are not quoted, and how many of these stand in the other and are not quoted there. */
function unquoted(
  one: Prepared,
  other: Prepared,
  runs: readonly Run[],
): { readonly own: number; readonly carried: number } {
  let carried = 0;
  for (const { here, there, length } of runs)
    for (let i = 0; i < length; i++) if (!one.quoted[here + i] && !other.quoted[there + i]) carried++;
  return { own: Math.max(1, one.quoted.filter((is) => !is).length), carried };
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
    commonRuns(one, main).flatMap(({ here, length }) => Array.from({ length }, (_, i) => here + i)),
  );
  const used = new Set<number>();
  return others
    .filter(
      (other) => other !== main && byTime(other.covered, one.covered) < 0 && byTime(other.covered, main.covered) < 0,
    )
    .sort((a, b) => byTime(a.covered, b.covered))
    .flatMap((other) => {
      const runs = commonRuns(one, other).filter(
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
