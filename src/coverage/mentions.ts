import { contentOf } from './content.js';
import { type Covered, sourceKey } from './covered.js';
import type { Told } from './pair-features.js';
import type { Party } from './party.js';

/** Words with a capital that stand in the names of many. */
const COMMON: ReadonlySet<string> = new Set(
  'The Department Ministry Minister President Court Office National State Police House Senate Street Company Group Party Union Council Prime Former Chief Bank'.split(
    ' ',
  ),
);

const CAPITALISED = /\p{Lu}[\p{L}'’-]{2,}/gu;

/**
 * In which statements of a story each party is spoken of: where the reading says so, or where the content has a word of
 * its name or of what it belongs to.
 * @returns numbers of statements, by the party's id
 */
export function mentionsOf(
  told: readonly Told[],
  articles: readonly Covered[],
  parties: readonly Party[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map(parties.map(({ id }) => [id, new Set<number>()]));
  const partyOf = new Map(
    parties.flatMap(({ id, members }) => members.map((member) => [sourceKey(member), id] as const)),
  );
  const byWord = new Map<string, number[]>();
  const readings = new Map(
    articles.map(({ id, reading }) => [
      id,
      { reading, statements: new Map(reading.statements.map((statement) => [statement.id, statement])) },
    ]),
  );
  for (const [i, { article, statement: id }] of told.entries()) {
    const { reading, statements } = readings.get(article)!;
    const statement = statements.get(id)!;
    for (const about of statement.about) {
      const party = partyOf.get(sourceKey({ article, source: about }));
      if (party !== undefined) found.get(party)!.add(i);
    }
    for (const word of new Set(contentOf(reading, statement).match(CAPITALISED)))
      byWord.set(word, [...(byWord.get(word) ?? []), i]);
  }
  for (const party of parties)
    for (const word of wordsFor(party)) for (const i of byWord.get(word) ?? []) found.get(party.id)!.add(i);
  return found;
}

/** The words that stand for a party in what others say: a person's last name, the capitalised ones of anything else. */
function wordsFor({ name, kind, affiliation }: Party): ReadonlySet<string> {
  const own = kind === 'person' ? (name?.split(/\s+/).slice(-1) ?? []) : (name?.match(CAPITALISED) ?? []);
  const words = [...own, ...(affiliation?.match(CAPITALISED) ?? [])];
  return new Set(words.filter((word) => word.length > 2 && !COMMON.has(word)));
}
