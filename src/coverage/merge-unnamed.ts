import type { Aligned } from './aligned.js';
import type { Covered } from './covered.js';
import type { Lineage } from './lineage.js';
import type { PartyGroups } from './party-groups.js';
import { alikeUnnamed } from './unnamed.js';

/** The source of a statement that was taken from another article is that of the statement there. */
export function mergeByLineage(groups: PartyGroups, articles: readonly Covered[], aligned: readonly Aligned[]): void {
  const sourceOf = new Map(
    articles.flatMap(({ id, reading }) =>
      reading.statements.map(({ id: s, source }) => [`${id} ${s}`, source] as const),
    ),
  );
  const numberOf = ({ article, statement }: { article: string; statement: string }) => {
    const source = sourceOf.get(`${article} ${statement}`);
    return source == null ? undefined : groups.numberOf({ article, source });
  };
  for (const { here, there } of [...aligned].sort((a, b) => b.alike - a.alike)) {
    const [i, j] = [numberOf(here), numberOf(there)];
    if (i === undefined || j === undefined) continue;
    const [one, other] = [groups.members[i]!, groups.members[j]!];
    if (one.found.named || other.found.named || !alikeUnnamed(one.found, other.found)) continue;
    // two sources of one article are two: its author tells them apart
    const articlesOf = (n: number) =>
      groups.members.filter((_, m) => groups.find(m) === groups.find(n)).map(({ article }) => article);
    const mine = new Set(articlesOf(i));
    if (groups.find(i) !== groups.find(j) && articlesOf(j).some((article) => mine.has(article))) continue;
    groups.join(i, j, 'the article has the statement from the other');
  }
}

/** So many unnamed people are a number that two reports have in common by more than chance, where one credits the other. */
const TELLING_NUMBER = 3;

/**
 * `Four people briefed on it`, credited to an agency, are the agency's four; and an outlet's five officials of yesterday
 * are its five of today. Only where each article has but one group of that number.
 */
export function mergeByNumber(groups: PartyGroups, articles: readonly Covered[], lineage: readonly Lineage[]): void {
  const outlets = new Map(articles.map(({ id, reading }) => [id, reading.article.outlet]));
  const ancestors = ancestorsIn(lineage);
  const numbered = groups.members.flatMap(({ found, article }, i) =>
    !found.named && found.count !== null && found.count[0] === found.count[1] && found.count[0] >= TELLING_NUMBER
      ? [{ i, article, count: found.count[0] }]
      : [],
  );
  const isOnly = (one: (typeof numbered)[number]) =>
    numbered.every((other) => other === one || other.article !== one.article || other.count !== one.count);
  for (const here of numbered.filter(isOnly))
    for (const there of numbered.filter(isOnly)) {
      if (here.article === there.article || here.count !== there.count) continue;
      const own = outlets.get(here.article);
      if (ancestors(here.article).has(there.article))
        groups.join(here.i, there.i, 'as many unnamed sources as the report that is credited has');
      else if (own != null && own === outlets.get(there.article))
        groups.join(here.i, there.i, 'as many unnamed sources as the same outlet had in the story');
    }
}

/** The articles that one has its text or its claims from, and that those have them from in turn. */
function ancestorsIn(lineage: readonly Lineage[]): (article: string) => ReadonlySet<string> {
  const parents = new Map(
    lineage.map(({ article, from }) => [
      article,
      from.flatMap(({ from: place }) => ('article' in place ? [place.article] : [])),
    ]),
  );
  return (article) => {
    const found = new Set(parents.get(article));
    // a set goes on to what is added to it
    for (const one of found) for (const parent of parents.get(one) ?? []) found.add(parent);
    return found;
  };
}
