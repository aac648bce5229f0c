import { WEEKDAYS } from '../language/en/calendar.js';
import type { Anchor } from './anchors.js';
import type { Credit, Descent, Lineage } from './lineage.js';
import { sameOutlet } from './outlet-names.js';
import type { Prepared } from './prepared.js';
import { samePage } from './same-page.js';
import { common } from './share-text.js';
import { byTime, madeAt } from './which-first.js';

/** Credits of one outlet, and the article of the library that they mean, if it has it. */
export interface Credited {
  readonly outlet: string;
  readonly credits: readonly Credit[];
  readonly leads: boolean;
  readonly courtesy: boolean;
  readonly article: Prepared | null;
}

/** The outlets that an article credits, each once, in order. */
export function creditedBy(
  one: Prepared,
  all: readonly Prepared[],
  known: ReadonlyMap<string, Lineage>,
): readonly Credited[] {
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
    article: creditedArticle(one, outlet, credits, all, known),
  }));
}

/** Characters before and after a credit that tell what it is for. */
const AROUND = 300;
/** Scores as near as this are alike; then the outlet's own report comes before what it has from others, the later first. */
const ALIKE = 0.1;
/** What it is worth that the day it is said to be from (`reported this morning`, `on Tuesday`) is the article's. */
const ITS_DAY = 0.3;
/** And that it is of the same day or the one before, where nothing is said. */
const FRESH = 0.15;

/** The article of the credited outlet, from before this one, that tells most of what is credited to it. */
function creditedArticle(
  one: Prepared,
  outlet: string,
  credits: readonly Credit[],
  all: readonly Prepared[],
  known: ReadonlyMap<string, Lineage>,
): Prepared | null {
  const its = all.filter(
    ({ covered }) =>
      covered !== one.covered &&
      covered.reading.article.outlet !== null &&
      sameOutlet(covered.reading.article.outlet, outlet) &&
      byTime(covered, one.covered) <= 0,
  );
  const places = credits.filter(({ field }) => field === 'text').map(({ span }) => span);
  const { text } = one.covered.reading.article;
  const near = one.anchors.filter(({ span }) =>
    places.some(([from, to]) => span[0] >= from - AROUND && span[1] <= to + AROUND),
  );
  const around = places
    .map(([from, to]) => text.slice(Math.max(0, from - 60), to + 60))
    .join(' ')
    .toLowerCase();
  const told = sharesOf(near.length > 0 ? near : one.anchors, its);
  const isItsOwn = ({ id }: Prepared): boolean =>
    !['pickup', 'rewrite', 'copy'].includes(known.get(id)?.relation ?? '');
  const scored = its.map((other, i) => ({
    other,
    score: told[i]! + timely(one, other, around),
  }));
  const best = Math.max(...scored.map((each) => each.score));
  const alike = scored.filter((each) => each.score >= best - ALIKE);
  const meant = alike.sort((a, b) => Number(isItsOwn(b.other)) - Number(isItsOwn(a.other)) || b.score - a.score)[0]
    ?.other;
  return meant === undefined ? null : latestState(meant, its, one);
}

/** The state of its page that was there to be read. */
function latestState(meant: Prepared, its: readonly Prepared[], one: Prepared): Prepared {
  const states = its.filter(
    ({ covered }) => samePage(covered, meant.covered) && Date.parse(madeAt(covered)) <= Date.parse(madeAt(one.covered)),
  );
  return states.sort((a, b) => Date.parse(madeAt(b.covered)) - Date.parse(madeAt(a.covered)))[0] ?? meant;
}

/** How much of some anchors each article has, 0 to 1; what all of the articles have tells nothing. */
function sharesOf(anchors: readonly Anchor[], articles: readonly Prepared[]): readonly number[] {
  const keys = new Map(anchors.map(({ key, weight }) => [key, weight]));
  const has = articles.map((article) => new Set(article.anchors.map(({ key }) => key).filter((key) => keys.has(key))));
  const weigh = (key: string): number =>
    keys.get(key)! * Math.log((1 + articles.length) / has.filter((own) => own.has(key)).length);
  // a long article has many of them by chance
  const scores = has.map(
    (own, i) => [...own].reduce((sum, key) => sum + weigh(key), 0) / Math.sqrt(articles[i]!.anchors.length),
  );
  const most = Math.max(...scores, Number.EPSILON);
  return scores.map((score) => score / most);
}

/** How well the other's day of publication fits what is said around a credit. */
function timely(one: Prepared, other: Prepared, around: string): number {
  const [own, its] = [dayOf(one), dayOf(other)];
  if (own === null || its === null) return 0;
  const ago = Math.round((own - its) / 864e5);
  const weekday = WEEKDAYS[new Date(its).getUTCDay()]!;
  const said = /\b(?:this (?:morning|afternoon|evening)|today|overnight|tonight)\b/.test(around)
    ? ago === 0
    : around.includes('yesterday')
      ? ago === 1
      : around.includes(weekday) && ago < 7;
  return said ? ITS_DAY : ago <= 1 ? FRESH : 0;
}

function dayOf({ covered }: Prepared): number | null {
  const day = Date.parse(`${covered.reading.article.published?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day) ? null : day;
}

/** The descent from an outlet that an article credits. */
export const pickup =
  (one: Prepared) =>
  ({ outlet, credits, article }: Credited): Descent => ({
    from: article === null ? { outlet } : { article: article.id },
    relation: 'pickup',
    ...(article === null ? { share: 0, passages: [] } : common(one, article)),
    credits,
    signs: [],
    direction: 'credit',
    why: `it credits ${outlet}`,
  });
