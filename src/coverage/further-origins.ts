import { exactWords, markOf, nameOfPlace, quoted } from './alert-words.js';
import type { AlertNews } from './alerting.js';
import type { Claim, Origin, Place } from './claim.js';
import { refKey } from './covered.js';
import type { Retold } from './retold-story.js';

/** The claims that surely have more independent origins than before, and at least two. */
export function furtherOrigins(both: Retold): readonly AlertNews[] {
  return both.after.claims.flatMap((claim) => {
    const earlier = both.earlierOf(claim);
    const had = Math.max(0, ...earlier.map(({ range }) => range[0]));
    const [least] = claim.range;
    if (least < 2 || least <= had) return [];
    const known = new Set(earlier.flatMap(({ origins }) => origins.map(({ place }) => placeKey(place))));
    const fresh = claim.origins.filter(({ place }) => !known.has(placeKey(place)));
    return newsOf(claim, fresh.length > 0 ? fresh : claim.origins.slice(-1), both);
  });
}

const placeKey = (place: Place): string => JSON.stringify(place);

function newsOf(claim: Claim, fresh: readonly Origin[], both: Retold): readonly AlertNews[] {
  const shown = fresh.flatMap(({ statements }) => statements.slice(0, 1));
  const [first] = shown;
  if (first === undefined) return [];
  const [least, most] = claim.range;
  const count = `${most === least ? '' : 'at least '}${least} independent origins`;
  const places = fresh.map(({ place }) => nameOfPlace(place, both)).join(', ');
  const parties = claim.statements.flatMap((ref) => both.partyOf(ref)?.id ?? []);
  // by its earliest statement, for the claim's own id may change with every article that joins it
  const [anchor] = claim.statements.map(refKey).sort();
  return [
    {
      on: 'origin',
      mark: markOf('origin', anchor!, least, ...claim.origins.map(({ place }) => placeKey(place)).sort()),
      claims: [claim.id],
      parties: [...new Set(parties)],
      article: first.article,
      title: `${quoted(claim.text)} has ${count} now, the latest: ${places}.`,
      words: shown.map((ref) => exactWords(ref, both)).join('\n'),
    },
  ];
}
