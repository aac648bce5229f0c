import { exactWords, markOf, nameOfParty, quoted } from './alert-words.js';
import type { AlertNews } from './alerting.js';
import type { Claim, Claimed } from './claim.js';
import { contentOf } from './content.js';
import { refKey, type StatementRef } from './covered.js';
import type { Lineage } from './lineage.js';
import type { Retold } from './retold-story.js';

/** Who disputes a claim and did not before, or denies what nobody claimed. */
export function denials(both: Retold): readonly AlertNews[] {
  const disputes = both.after.claims.flatMap((claim) => newDisputes(claim, both));
  const told = new Set(both.after.claims.flatMap(({ statements }) => statements.map(refKey)));
  return [...disputes, ...newDenials(both, told)];
}

/** Of each party that says outright that the claim is not so, and did not before, its first statement. */
function newDisputes(claim: Claim, both: Retold): readonly AlertNews[] {
  const isAgainst = (ref: Claimed) => (ref.stance === 'disputes' && !ref.implied) || denies(ref, both);
  const against = claim.statements.filter(isAgainst);
  const earlier = both.earlierOf(claim).flatMap(({ statements }) => statements);
  const known = new Set(earlier.filter(isAgainst).map(refKey));
  // what nobody is named for tells something only while nobody else disputes it
  const voices = new Set(against.filter((ref) => known.has(refKey(ref))).map((ref) => both.partyOf(ref)?.id ?? null));
  if (voices.size > 0) voices.add(null);
  return against.flatMap((ref) => {
    const party = both.partyOf(ref);
    if (known.has(refKey(ref)) || voices.has(party?.id ?? null)) return [];
    voices.add(party?.id ?? null).add(null);
    const how = denies(ref, both) ? 'denied' : 'disputed';
    return [newsOf(ref, `${quoted(claim.text)} is ${how} by ${nameOfParty(party)}.`, both, claim)];
  });
}

/** Denials that are of no claim, in articles that are new and have their text from nobody else. */
function newDenials(both: Retold, told: ReadonlySet<string>): readonly AlertNews[] {
  const known = new Set(both.before.flatMap(({ lineage }) => lineage.map(({ article }) => article)));
  const fresh = both.after.lineage.filter(({ article, relation }) => !known.has(article) && OWN.has(relation));
  return fresh.flatMap(({ article }) =>
    (both.articleOf(article)?.reading.statements ?? []).flatMap(({ id }) => {
      const ref = { article, statement: id };
      if (told.has(refKey(ref)) || !denies(ref, both)) return [];
      const { reading, statement } = both.statementOf(ref)!;
      const title = `${quoted(contentOf(reading, statement))} is denied by ${nameOfParty(both.partyOf(ref))}.`;
      return [newsOf(ref, title, both)];
    }),
  );
}

const OWN: ReadonlySet<Lineage['relation']> = new Set(['origin', 'pickup']);

/** Somebody who has not denied something has said nothing of it. */
const NOT_DENIED = /\b(?:never|not|\w+n['’]t|neither|nor)\s+(?:\p{L}+ly\s+)?den(?:y|ied)\b/iu;

const denies = (ref: StatementRef, both: Retold): boolean =>
  both.statementOf(ref)?.statement.act === 'deny' && !NOT_DENIED.test(exactWords(ref, both));

function newsOf(ref: StatementRef, title: string, both: Retold, claim?: Claim): AlertNews {
  const parties = [ref, ...(claim?.statements ?? [])].flatMap((one) => both.partyOf(one)?.id ?? []);
  return {
    on: 'denial',
    mark: markOf('denial', ref.article, ref.statement),
    claims: claim ? [claim.id] : [],
    parties: [...new Set(parties)],
    article: ref.article,
    title,
    words: exactWords(ref, both),
  };
}
