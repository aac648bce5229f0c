import type { Attribution } from '../attribution/attribution.js';
import { MEN, WOMEN } from '../language/en/people.js';
import { cut, type Span } from '../text/span.js';
import { antecedent } from './antecedents.js';
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
  const { head, plural, span } = phrase;
  const at = span[0];
  if (phrase.count !== null || plural) {
    const groups = recentGroups(scene, at);
    const sized = groups.find(
      ({ count, nouns }) =>
        phrase.count !== null &&
        count?.[0] === phrase.count[0] &&
        count[1] === phrase.count[1] &&
        (head === null || kindOfNoun(head) === null || fitsNoun(nouns, head)),
    );
    if (sized) return sized;
    if (head === null || (phrase.count !== null && phrase.count[1] !== null)) return null;
    return groups.find(({ nouns, partOf }) => partOf === null && fitsNoun(nouns, head)) ?? null;
  }
  if (head === null) return null;
  if (/^same\b/.test(cut(scene.text, [phrase.core[0], span[1]]).replace(/^the\s/i, ''))) {
    const single = scene.credited.findLast(
      ({ party, at: place }) => place < at && !party.named && party.count?.[1] === 1,
    );
    if (single) return single.party;
  }
  const isOnlyTold = new Set(scene.people.filter(({ party }) => party.mentions.length === 0).map(({ party }) => party));
  const references = scene.references.filter(({ party }) => !isOnlyTold.has(party));
  const told = references.filter((reference) => reference.span[0] < at);
  const byNoun = told.filter(
    ({ party }) => party.nouns.has(head) && fitsKind(party, nounKind) && !(party.kind === 'group'),
  );
  if (byNoun.length > 0) return bestDescribed(scene, phrase, byNoun.reverse());
  if (nounKind === 'person' && ANY_PERSON.has(head)) {
    if (head === 'source' || head === 'person' || head === 'official') {
      const single = scene.credited.findLast(
        ({ party, at: place }) => place < at && !party.named && party.kind === 'person',
      );
      return single?.party ?? null;
    }
    const found = antecedent(
      {
        at,
        gender: MEN.has(head) ? 'man' : WOMEN.has(head) ? 'woman' : null,
        number: 'one',
        content: attribution?.content ?? [],
        lastSpeaker: null,
        quoted: false,
      },
      references,
      scene.sentences,
    );
    return found?.party ?? null;
  }
  if (ANY_BODY.has(head))
    return (
      told.findLast(
        ({ party }) =>
          party.kind === 'organisation' &&
          party.names.every(({ kind }) => kind === 'organisation' || kind === 'other') &&
          party.names.length > 0,
      )?.party ?? null
    );
  if (ANY_TEXT.has(head)) {
    const text = told.findLast(
      ({ party }) => party.kind === 'document' && [...party.nouns].some((noun) => sameText(noun, head)),
    );
    if (text) return text.party;
  }
  if (PRESS.test(head)) {
    const piece = pieceBefore(scene, at);
    if (piece !== null) return piece;
  }
  if (nounKind === 'person' && OFFICES.has(head)) {
    const found = antecedent(
      { at, gender: null, number: 'one', content: attribution?.content ?? [], lastSpeaker: null, quoted: false },
      references.filter(({ party }) => party.named),
      scene.sentences,
    );
    if (found?.sure) return found.party;
  }
  const later = references.filter(
    ({ party, span: place }) => place[0] >= at && party.named && fitsKind(party, nounKind),
  );
  const called = later.filter(({ party }) => party.nouns.has(head));
  if (called.length > 0) return bestDescribed(scene, phrase, called);
  // `The head of the inspectorate denied …`, then `Henrike Salvane, its director, …`
  const leaders = new Set(
    later
      .filter(({ party }) => LEADERS.has(head) && [...party.nouns].some((noun) => LEADERS.has(noun)))
      .map(({ party }) => party),
  );
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
