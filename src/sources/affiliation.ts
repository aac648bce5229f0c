import { KIN } from '../language/en/people.js';
import { indexAt } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { wordsIn } from '../text/words.js';
import type { Name } from './name.js';
import type { Party } from './party.js';
import type { Scene } from './scene.js';

const PARTY_LABEL =
  /^(?:republicans?|democrats?|democratic|libertarians?|gop|conservatives?|labour|tory|tories|greens?|first|second|ranking|police|executive|deputy|vice|prime|chief|senior|former|assistant|interim|acting|managing|attorney|state|act|house|government|city|county|public|senator|congressman)$/i;
const ADJECTIVE =
  /^(?:north|south|east|west|northern|southern|eastern|western|african|asian|european|american|british|french|german|russian|chinese|latino|hispanic|muslim|christian|jewish|catholic|arab|political|national|federal|\p{L}+(?:ian|ish|ese))$/iu;
const TIE = /^(?:of|for|at|with|from)$/;
const MAKER = /^(?:of|by|from|in)$/;
/** Bodies are parts of others only where that is said. */
const PART_OF = /\b(?:division|unit|arm|branch|part|subsidiary|affiliate|offshoot|wing|bureau|office|agency) of\b/i;

/**
 * The body that a party belongs to or speaks for: behind it (`president of the NAACP`), in its title (`Fox News’ Megyn
 * Kelly`, `Trump lawyer`), or whose it is (`his aides`); for an aide or lawyer the principal, for a document its maker.
 */
export function affiliationOf(
  scene: Scene,
  party: Party,
): { readonly words: string; readonly span: Span | null } | null {
  const isKin = [...party.nouns].some((noun) => KIN.has(noun));
  const told = [...party.descriptions, ...(party.words === null ? [] : [party.words])];
  const isBody = party.kind === 'organisation';
  const descriptions = isBody ? told.filter((span) => PART_OF.test(scene.text.slice(...span))) : told;
  for (const find of isKin ? [bodyBehind] : [bodyBehind, bodyInFront]) {
    for (const span of descriptions) {
      const body = find(scene, span, party);
      if (body !== null) return { words: scene.text.slice(...body), span: body };
    }
  }
  if (isBody) return null;
  const before = isKin ? null : bodyBefore(scene, party);
  if (before !== null) return { words: scene.text.slice(...before), span: before };
  const { owner } = party;
  if (owner === null || isKin) return null;
  const words = owner.full.join(' ') || owner.derivedName;
  return words ? { words, span: null } : null;
}

const namesInside = ({ names }: Scene, span: Span, party: Party): readonly Name[] =>
  names.filter((name) => name.span[0] >= span[0] && name.span[1] <= span[1] && !party.names.includes(name));

/** `president of the Miami-based Florida Democratic Black Caucus`; not what a clause tells in passing. */
function bodyBehind(scene: Scene, span: Span, party: Party): Span | null {
  const tie = party.kind === 'document' ? MAKER : TIE;
  const words = wordsIn(scene.text, span);
  const clause = words.findIndex(({ lower }, i) => i > 0 && /^(?:who|which|that|whose)$/.test(lower));
  const end = clause < 0 ? span[1] : words[clause]!.span[0];
  if (
    /^(?:who|whose)$/.test(words[0]?.lower ?? '') &&
    !/^(?:runs|leads|heads|chairs|represents|directs|edits|owns|founded)$/.test(words[1]?.lower ?? '')
  )
    return null;
  const at = words.findIndex(
    ({ lower, span: [start] }) =>
      start < end &&
      (tie.test(lower) || /^(?:runs|leads|heads|chairs|represents|directs|edits|owns|founded)$/.test(lower)),
  );
  if (at < 0) return null;
  const found = namesInside(scene, [words[at]!.span[1], end], party).find((name) => isAffiliation(scene, name));
  if (found === undefined) return null;
  const between = wordsIn(scene.text, [words[at]!.span[1], found.span[0]]);
  return between.length <= 4 && between.every(({ lower }) => !/^(?:in|on|by|to|and)$/.test(lower)) ? found.span : null;
}

/** `Clinton communication director`, `a recent Reuters survey`, `NBC News moderator`. */
function bodyInFront(scene: Scene, span: Span, party: Party): Span | null {
  const words = wordsIn(scene.text, span);
  const stop = words.findIndex(
    ({ lower }) => TIE.test(lower) || MAKER.test(lower) || /^(?:who|which|that|to|on)$/.test(lower) || lower === ',',
  );
  const end = stop < 0 ? span[1] : words[stop]!.span[0];
  const found = namesInside(scene, [span[0], end], party).find(
    (name) => isAffiliation(scene, name) && name.span[1] < end - 2,
  );
  return found?.span ?? null;
}

function isAffiliation({ partyOf }: Scene, name: Name): boolean {
  const whole = name.words.join(' ');
  if (name.kind === 'place' || PARTY_LABEL.test(whole) || (name.words.length === 1 && ADJECTIVE.test(whole)))
    return false;
  const kind = partyOf.get(name)?.kind;
  return kind === 'organisation' || kind === 'person';
}

/** `Fox News’ Megyn Kelly`: a body in the genitive right before a mention. */
function bodyBefore(scene: Scene, party: Party): Span | null {
  const spans = scene.names.map(({ span }) => span);
  for (const own of party.names) {
    const start = own.title?.[0] ?? own.span[0];
    const owner = scene.names[indexAt(spans, start - 1)];
    if (owner === undefined || !owner.possessive || owner.span[1] > start || start - owner.span[1] > 4) continue;
    if (isAffiliation(scene, owner) && scene.partyOf.get(owner) !== party) return owner.span;
  }
  return null;
}
