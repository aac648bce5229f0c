import type { Span } from '../text/span.js';
import type { Descent, Sign } from './lineage.js';
import type { misspelt } from './misspelt.js';
import type { Prepared } from './prepared.js';
import { retold } from './retold.js';
import { commonRuns, passages, type Run, shareOf } from './share-text.js';
import { cameFirst } from './which-first.js';

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
  const again = retold(one, other, runs);
  if (again !== null) return found(again.kind, again.ordered, again.signs, again.why);
  const isReport = carried >= LONG_PASSAGE || base.passages.length >= LEAST_PASSAGES;
  return carried >= LEAST_WORDS && carried / own >= PARTLY && isReport ? found('partly', share, [], standing) : null;
}

type Misspelt = ReturnType<typeof misspelt>;

const sharedErrors = (own: ReadonlyMap<string, Span>, its: ReadonlyMap<string, Span>): readonly Sign[] =>
  [...own].flatMap(([form, here]) => (its.has(form) ? [{ kind: 'error' as const, here, there: its.get(form)! }] : []));

const wordsOf = ({ covered }: Prepared, { here }: Sign): string => covered.reading.article.text.slice(...here);

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
