import type { Prepared } from './prepared.js';
import { byTime } from './which-first.js';

/** So many others are looked at for each article: of those that have most in common with it, the earliest. */
const ALIKE = 8;
/** And so many more by how much they have in common. */
const MORE = 8;
/** Having so much of what the one with most has. */
const AS_MUCH = 0.8;

/** For each article, by id, the others that share rare runs of words, names and numbers with it. */
export function candidates(prepared: readonly Prepared[]): ReadonlyMap<string, readonly Prepared[]> {
  const features = prepared.map(featuresOf);
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
      return [one.id, likeliest(prepared, scores)];
    }),
  );
}

const featuresOf = ({ shingles, anchors }: Prepared): ReadonlySet<string | number> =>
  new Set([...shingles, ...anchors.filter(({ kind }) => kind !== 'word').map(({ key }) => key)]);

/** With forty copies of one report about, the report itself must be among those that are looked at. */
function likeliest(prepared: readonly Prepared[], scores: ReadonlyMap<number, number>): readonly Prepared[] {
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const most = ranked[0]?.[1] ?? 0;
  const alike = ranked.filter(([, score]) => score >= most * AS_MUCH).map(([i]) => prepared[i]!);
  const earliest = alike.sort((a, b) => byTime(a.covered, b.covered)).slice(0, ALIKE);
  const more = ranked.map(([i]) => prepared[i]!).filter((other) => !earliest.includes(other));
  return [...earliest, ...more.slice(0, MORE)];
}
