import type { Attribution } from '../attribution/attribution.js';
import { MEN, WOMEN } from '../language/en/people.js';
import { cut, type Span } from '../text/span.js';
import { antecedent, type Reference } from './antecedents.js';
import { bestDescribed, fitsKind, fitsNoun, recentGroups } from './likeness.js';
import { kindOfNoun } from './nouns.js';
import { newParty, type Party } from './party.js';
import type { Phrase } from './phrase.js';
import { refer, type Scene } from './scene.js';

/** Bodies that newspapers call by these nouns after their name. */
const ANY_BODY = new Set(
  'agency company organization organisation group firm body newspaper paper magazine network outlet site website publication institution operator airline maker'.split(
    ' ',
  ),
);

const LEADERS = new Set(
  'head chief director leader boss president chairman chairwoman chair commissioner superintendent commander executive'.split(
    ' ',
  ),
);

/** Nouns that newspapers use for somebody just named, to vary: `the New York businessman`. */
const OFFICES = new Set(
  'nominee candidate businessman businesswoman billionaire senator congressman congresswoman governor mayor lawmaker politician president premier minister star singer actor actress coach justice mogul hopeful contender'.split(
    ' ',
  ),
);

const ANY_PERSON = new Set(
  'official man woman person source individual lady gentleman guy someone somebody boy girl'.split(' '),
);

const ANY_TEXT = new Set(
  'article piece story report document study paper book letter memo survey poll filing complaint ruling video tape post'.split(
    ' ',
  ),
);

/** `the judge`, `the two officials`, `the company`, `the man`: told of before, or introduced later. */
export function knownBefore(
  scene: Scene,
  phrase: Phrase,
  nounKind: string | null,
  attribution: Attribution | null,
): Party | null {
  const { head, plural } = phrase;
  if (phrase.count !== null || plural) return groupBefore(scene, phrase);
  if (head === null) return null;
  const at = phrase.span[0];
  const references = referredTo(scene);
  const told = references.filter((reference) => reference.span[0] < at);
  const same = sameAgain(scene, phrase) ?? calledBefore(scene, phrase, nounKind, told);
  if (same !== null) return same;
  if (nounKind === 'person' && ANY_PERSON.has(head)) return anyPerson(scene, references, head, at, attribution);
  if (ANY_BODY.has(head)) return anyBody(told);
  return (
    anyText(told, head) ??
    (PRESS.test(head) ? pieceBefore(scene, at) : null) ??
    (nounKind === 'person' && OFFICES.has(head) ? officeHolder(scene, references, at, attribution) : null) ??
    introducedLater(scene, references, phrase, nounKind)
  );
}

/** The references to whoever the text mentions, without people it only tells of (`Scene.people`). */
function referredTo({ references, people }: Scene): readonly Reference[] {
  const onlyTold = new Set(people.filter(({ party }) => party.mentions.length === 0).map(({ party }) => party));
  return references.filter(({ party }) => !onlyTold.has(party));
}

/** `the two officials`, `the officials`: several people of the same number, or of the same noun. */
function groupBefore(scene: Scene, { head, count, span }: Phrase): Party | null {
  const groups = recentGroups(scene, span[0]);
  const sized = groups.find(
    (group) =>
      count !== null &&
      group.count?.[0] === count[0] &&
      group.count[1] === count[1] &&
      (head === null || kindOfNoun(head) === null || fitsNoun(group.nouns, head)),
  );
  if (sized) return sized;
  if (head === null || (count !== null && count[1] !== null)) return null;
  return groups.find(({ nouns, partOf }) => partOf === null && fitsNoun(nouns, head)) ?? null;
}

/** `the same person`: the single unnamed one who was credited last. */
function sameAgain({ text, credited }: Scene, { core, span }: Phrase): Party | null {
  if (!/^same\b/.test(cut(text, [core[0], span[1]]).replace(/^the\s/i, ''))) return null;
  return credited.findLast(({ party, at }) => at < span[0] && !party.named && party.count?.[1] === 1)?.party ?? null;
}

/** Who was told of by the same noun. */
function calledBefore(scene: Scene, phrase: Phrase, nounKind: string | null, told: readonly Reference[]): Party | null {
  const fits = told.filter(
    ({ party }) => party.nouns.has(phrase.head!) && fitsKind(party, nounKind) && party.kind !== 'group',
  );
  return fits.length > 0 ? bestDescribed(scene, phrase, fits.reverse()) : null;
}

/** `the man`, `the source`: nouns that fit anybody of that sex, or any unnamed person. */
function anyPerson(
  scene: Scene,
  references: readonly Reference[],
  head: string,
  at: number,
  attribution: Attribution | null,
): Party | null {
  if (head === 'source' || head === 'person' || head === 'official')
    return (
      scene.credited.findLast(({ party, at: place }) => place < at && !party.named && party.kind === 'person')?.party ??
      null
    );
  const gender = MEN.has(head) ? 'man' : WOMEN.has(head) ? 'woman' : null;
  const content = attribution?.content ?? [];
  const wanted = { at, gender, number: 'one', content, lastSpeaker: null, quoted: false } as const;
  return antecedent(wanted, references, scene.sentences)?.party ?? null;
}

/** `the company`, `the group`: the body that was named last. */
const anyBody = (told: readonly Reference[]): Party | null =>
  told.findLast(
    ({ party }) =>
      party.kind === 'organisation' &&
      party.names.every(({ kind }) => kind === 'organisation' || kind === 'other') &&
      party.names.length > 0,
  )?.party ?? null;

/** `the paper` for a study, `the story` for an article. */
const anyText = (told: readonly Reference[], head: string): Party | null =>
  ANY_TEXT.has(head)
    ? (told.findLast(({ party }) => party.kind === 'document' && [...party.nouns].some((noun) => sameText(noun, head)))
        ?.party ?? null)
    : null;

/** `the candidate`: the person called by a name who is told of, if it is plain who; `the president` is no minister. */
function officeHolder(
  scene: Scene,
  references: readonly Reference[],
  at: number,
  attribution: Attribution | null,
): Party | null {
  const content = attribution?.content ?? [];
  const found = antecedent(
    { at, gender: null, number: 'one', content, lastSpeaker: null, quoted: false },
    references.filter(({ party }) => party.names.length > 0),
    scene.sentences,
  );
  return found?.sure ? found.party : null;
}

/** Who is named further on with the noun: `The head of the inspectorate denied …`, then `its director, Henrike Salvane`. */
function introducedLater(
  scene: Scene,
  references: readonly Reference[],
  phrase: Phrase,
  nounKind: string | null,
): Party | null {
  const head = phrase.head!;
  const later = references.filter(
    ({ party, span }) => span[0] >= phrase.span[0] && party.named && fitsKind(party, nounKind),
  );
  const called = later.filter(({ party }) => party.nouns.has(head));
  if (called.length > 0) return bestDescribed(scene, phrase, called);
  if (!LEADERS.has(head)) return null;
  const leads = later.filter(({ party }) => [...party.nouns].some((noun) => LEADERS.has(noun)));
  const leaders = new Set(leads.map(({ party }) => party));
  return leaders.size === 1 ? [...leaders][0]! : null;
}

const RAN =
  /^\s(?:ran|published|printed|carried|posted|released|reported in|has published|had published) an? (?:[\p{L}-]+ ){0,3}?(article|piece|story|feature|profile|exposé|column|report)\b/u;

/** `The Washington Post ran a feature`, then `The piece …`: the outlet's piece, which its own article is about. */
function pieceBefore(scene: Scene, at: number): Party | null {
  for (const name of scene.names) {
    if (name.span[1] > at) return null;
    const ran = RAN.exec(scene.text.slice(name.span[1], name.span[1] + 80));
    if (ran === null || name.kind === 'place' || name.kind === 'person') continue;
    const outlet = scene.partyOf.get(name)!;
    const start = name.span[1] + ran.index + ran[0].lastIndexOf(ran[1]!);
    const span: Span = [start, start + ran[1]!.length];
    const piece = newParty({
      kind: 'document',
      named: true,
      derivedName: `${outlet.full.join(' ')} ${ran[1]!}`,
      owner: outlet,
      nouns: new Set([ran[1]!]),
      mentions: [span],
    });
    refer(scene, { party: piece, span, subject: false, possessive: false, quoted: false });
    return piece;
  }
  return null;
}

const PRESS = /^(?:article|piece|story|report|feature)$/;

const RESEARCH = /^(?:study|report|paper|survey|poll|research)$/;

const sameText = (a: string, b: string): boolean =>
  a === b || (PRESS.test(a) && PRESS.test(b)) || (RESEARCH.test(a) && RESEARCH.test(b));
