import { retelling } from './anchors.js';
import type { Covered } from './covered.js';
import { outletPattern } from './credits.js';
import { shingles } from './fingerprint.js';
import type { Credit, Descent, Lineage, Relation } from './lineage.js';
import { sameHand, sameOutlet } from './outlet-names.js';
import { type Prepared, prepare } from './prepared.js';
import { inOrderOfStates, samePage } from './same-page.js';
import { commonRuns, passages } from './share-text.js';
import { type TextDescent, textDescent } from './text-descent.js';
import { byTime, isAgency } from './which-first.js';

/**
 * Where each of some articles that belong together has its text or its claims from, in the order given. A copy is told
 * by the words it shares (containment; Broder 1997), a rewrite by what a rewriter keeps and its order, a pickup by its
 * credits. Two outlets of one publisher, and two states of a page, never copy each other.
 * @param outlets names of outlets beside those of the articles, by which credits are known
 */
export function lineageOf(articles: readonly Covered[], outlets: readonly string[] = []): readonly Lineage[] {
  const names = articles.flatMap(({ reading: { article } }) => [article.outlet, article.agency]);
  const pattern = outletPattern([...new Set([...names.filter((name) => name !== null), ...outlets])]);
  const prepared = articles.map((article) => prepare(article, pattern));
  const earlier = earlierStates(prepared);
  const candidates = candidatePairs(prepared);
  const found = new Map<string, Lineage>();
  for (const one of inOrder(prepared)) {
    const before = earlier.get(one.id);
    const lineage =
      before !== undefined ? version(one, before) : lineageAmong(one, prepared, candidates.get(one.id)!, earlier);
    found.set(one.id, withoutCycles(lineage, found));
  }
  return articles.map(({ id }) => found.get(id)!);
}

const inOrder = (prepared: readonly Prepared[]): readonly Prepared[] =>
  [...prepared].sort((a, b) => byTime(a.covered, b.covered) || (a.id < b.id ? -1 : 1));

/** For each later state of a page, the one before it. */
function earlierStates(prepared: readonly Prepared[]): ReadonlyMap<string, Prepared> {
  const byId = new Map(prepared.map((one) => [one.id, one]));
  const found = new Map<string, Prepared>();
  const left = new Set(prepared);
  for (const one of prepared) {
    if (!left.delete(one)) continue;
    const others = [...left].filter((other) => samePage(one.covered, other.covered));
    for (const other of others) left.delete(other);
    const states = inOrderOfStates([one, ...others].map(({ covered }) => covered));
    for (let i = 1; i < states.length; i++) found.set(states[i]!.id, byId.get(states[i - 1]!.id)!);
  }
  return found;
}

function version(one: Prepared, before: Prepared): Lineage {
  const runs = commonRuns(one.forms, before.forms);
  const share = runs.reduce((sum, { length }) => sum + length, 0) / Math.max(1, one.forms.length);
  const why = 'a later state of the same page';
  return {
    article: one.id,
    relation: 'version',
    why,
    from: [
      {
        from: { article: before.id },
        relation: 'version',
        share: Math.round(share * 1000) / 1000,
        passages: passages(runs, one.words, before.words),
        credits: [],
        signs: [],
        direction: 'time',
        why,
      },
    ],
  };
}

/** So many others at most are looked at for each article, those with most in common first. */
const CANDIDATES = 12;

/** For each article, the others that share rare runs of words or rare words of matter with it. */
function candidatePairs(prepared: readonly Prepared[]): ReadonlyMap<string, readonly Prepared[]> {
  const features = prepared.map(({ forms, anchors }) => [
    ...new Set<string | number>([
      ...shingles(forms),
      ...anchors.filter(({ kind }) => kind !== 'word').map(({ key }) => key),
    ]),
  ]);
  const holders = new Map<string | number, number[]>();
  for (const [i, own] of features.entries())
    for (const feature of own) {
      const known = holders.get(feature);
      if (known === undefined) holders.set(feature, [i]);
      else known.push(i);
    }
  return new Map(
    prepared.map((one, i) => {
      const scores = new Map<number, number>();
      for (const feature of features[i]!) {
        const others = holders.get(feature)!;
        const rarity = Math.log(1 + prepared.length / others.length);
        for (const j of others) if (j !== i) scores.set(j, (scores.get(j) ?? 0) + rarity);
      }
      const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return [one.id, best.slice(0, CANDIDATES).map(([j]) => prepared[j]!)];
    }),
  );
}

function lineageAmong(
  one: Prepared,
  all: readonly Prepared[],
  candidates: readonly Prepared[],
  earlier: ReadonlyMap<string, Prepared>,
): Lineage {
  const texts = candidates
    .filter((other) => !sameHand(one.covered.reading.article, other.covered.reading.article))
    .map((other) => textDescent(one, other))
    .filter((found) => found !== null);
  const nearest = nearestOf(one, texts, earlier);
  const credited = creditDescents(one, all);
  if (nearest !== null) return fromText(one, nearest, credited);
  return fromCredits(one, credited);
}

const ORDER = ['carried', 'reworded', 'sourced', 'partly'] as const;

/** The one that an article's text is nearest to: of two as near, the agency's, then the earlier. */
function nearestOf(
  one: Prepared,
  found: readonly TextDescent[],
  earlier: ReadonlyMap<string, Prepared>,
): TextDescent | null {
  const agency = one.covered.reading.article.agency;
  const ofAgency = ({ from: { covered } }: TextDescent): number =>
    agency !== null && covered.reading.article.outlet !== null && sameOutlet(agency, covered.reading.article.outlet)
      ? 0
      : 1;
  const ranked = [...found].sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      (Math.abs(a.nearness - b.nearness) < 0.02 ? 0 : b.nearness - a.nearness) ||
      ofAgency(a) - ofAgency(b) ||
      Number(isAgency(b.from.covered)) - Number(isAgency(a.from.covered)) ||
      Number(earlier.has(a.from.id)) - Number(earlier.has(b.from.id)) ||
      byTime(a.from.covered, b.from.covered) ||
      (a.from.id < b.from.id ? -1 : 1),
  );
  return ranked[0] ?? null;
}

/** Credits of one outlet, and the article of the library that they mean, if it has it. */
interface Credited {
  readonly outlet: string;
  readonly credits: readonly Credit[];
  readonly leads: boolean;
  readonly courtesy: boolean;
  readonly article: Prepared | null;
}

function creditDescents(one: Prepared, all: readonly Prepared[]): readonly Credited[] {
  const groups: { outlet: string; credits: (typeof one.credits.others)[number][] }[] = [];
  for (const credit of one.credits.others) {
    const group = groups.find(({ outlet }) => sameOutlet(outlet, credit.outlet));
    if (group === undefined) groups.push({ outlet: credit.outlet, credits: [credit] });
    else group.credits.push(credit);
  }
  return groups.map(({ outlet, credits }) => ({
    outlet,
    credits: credits.map(({ field, span, outlet }) => ({ field, span, outlet })),
    leads: credits.some(({ leads }) => leads),
    courtesy: credits.every(({ courtesy }) => courtesy),
    article: creditedArticle(one, outlet, all),
  }));
}

/** The article of the credited outlet, from before this one, that tells most of what this one tells. */
function creditedArticle(one: Prepared, outlet: string, all: readonly Prepared[]): Prepared | null {
  const its = all.filter(({ covered }) => {
    const { article } = covered.reading;
    return (
      article.outlet !== null &&
      sameOutlet(article.outlet, outlet) &&
      byTime(covered, one.covered) <= 0 &&
      covered !== one.covered
    );
  });
  const scored = its.map((other) => ({ other, score: retelling(one.anchors, other.anchors).ordered }));
  return scored.sort((a, b) => b.score - a.score || byTime(b.other.covered, a.other.covered))[0]?.other ?? null;
}

function fromText(one: Prepared, { from, kind, descent }: TextDescent, credited: readonly Credited[]): Lineage {
  const its = from.covered.reading.article.outlet;
  const to = credited.filter(({ outlet, article }) => article === from || (its !== null && sameOutlet(its, outlet)));
  const credits = to.flatMap((credit) => credit.credits);
  const inText = credits.some(({ field }) => field !== 'byline');
  const relation =
    kind === 'carried'
      ? 'copy'
      : inText
        ? 'pickup'
        : credited.some(({ leads }) => leads) && kind !== 'reworded'
          ? null
          : 'rewrite';
  if (relation === null) return fromCredits(one, credited);
  const main: Descent = { ...descent, relation, credits };
  const rest = relation === 'pickup' ? credited.filter((credit) => !to.includes(credit)).map(pickup(one)) : [];
  return { article: one.id, relation, from: [main, ...rest], why: descent.why };
}

/** An article that reports its own finding, and credits an outlet in passing, is no pickup. */
const isInPassing = (one: Prepared, credited: readonly Credited[]): boolean =>
  credited.every(({ courtesy }) => courtesy) || (one.credits.ownReport && credited.length === 1 && !credited[0]!.leads);

function fromCredits(one: Prepared, credited: readonly Credited[]): Lineage {
  if (credited.length === 0 || isInPassing(one, credited))
    return {
      article: one.id,
      relation: 'origin',
      from: [],
      why: 'nothing in it points to another outlet as where it has it from',
    };
  const from = credited.map(pickup(one));
  const relation: Relation = 'pickup';
  return { article: one.id, relation, from, why: `it credits ${credited.map(({ outlet }) => outlet).join(', ')}` };
}

const pickup =
  (one: Prepared) =>
  ({ outlet, credits, article }: Credited): Descent => {
    const runs = article === null ? [] : commonRuns(one.forms, article.forms);
    return {
      from: article === null ? { outlet } : { article: article.id },
      relation: 'pickup',
      share:
        Math.round((runs.reduce((sum, { length }) => sum + length, 0) / Math.max(1, one.forms.length)) * 1000) / 1000,
      passages: article === null ? [] : passages(runs, one.words, article.words),
      credits,
      signs: [],
      direction: 'credit',
      why: `it credits ${outlet}`,
    };
  };

/** Drops what would make an article descend from itself. */
function withoutCycles(lineage: Lineage, known: ReadonlyMap<string, Lineage>): Lineage {
  const leadsBack = (id: string, seen = new Set<string>()): boolean => {
    if (id === lineage.article) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (known.get(id)?.from ?? []).some(({ from }) => 'article' in from && leadsBack(from.article, seen));
  };
  const from = lineage.from.filter(({ from }) => !('article' in from && leadsBack(from.article)));
  if (from.length === lineage.from.length) return lineage;
  return from.length > 0
    ? { ...lineage, from }
    : { ...lineage, relation: 'origin', from, why: 'nothing else in it points to another outlet' };
}
