import type { Attribution } from '../attribution/attribution.js';
import { MEN, WOMEN } from '../language/en/people.js';
import { indexAt } from '../text/sentences.js';
import { cut } from '../text/span.js';
import { kindOfNoun } from './nouns.js';
import { newParty, type Party } from './party.js';
import type { Phrase } from './phrase.js';
import { refer, type Scene } from './scene.js';
import type { Count, SourceKind } from './source.js';

export function fresh(scene: Scene, phrase: Phrase, attribution: Attribution | null = null): Party {
  const cue = attribution?.cue[0];
  const speaks = cue !== undefined && SPEAKS.test(cut(scene.text, cue));
  const kind = kindOf(phrase, speaks);
  const words = cut(scene.text, phrase.core);
  const made = newParty({
    kind,
    count: countOf(phrase, kind),
    words: phrase.span,
    gender: phrase.head === null ? null : MEN.has(phrase.head) ? 'man' : WOMEN.has(phrase.head) ? 'woman' : null,
    nouns: new Set(phrase.head === null ? [] : [phrase.head]),
    descriptions: [phrase.span],
  });
  if (kind === 'document' && !phrase.plural && namesIn(scene, phrase)) {
    made.named = true;
    made.derivedName = cut(scene.text, phrase.span).replace(/^(?:an?|the)\s/i, '');
  } else if (kind === 'document' && phrase.determiner === 'the' && RULINGS.has(phrase.head ?? '')) {
    made.owner = courtOf(scene);
    made.named = made.owner !== null;
    made.derivedName = made.owner === null ? null : `${made.owner.full.join(' ')}’s ${phrase.head}`;
  } else if (
    kind === 'organisation' &&
    !phrase.plural &&
    (phrase.determiner === 'the' || phrase.head === 'police' || /\p{Lu}/u.test(words.slice(2)))
  ) {
    made.named = true;
    made.derivedName = words;
  } else if (kind === 'person' && /^the (?:president|pope|queen|king|prime minister)$/i.test(words)) {
    made.named = true;
    made.derivedName = words;
  }
  const subject = /^\s*["“]?$/.test(
    scene.text.slice(scene.sentences[indexAt(scene.sentences, phrase.span[0])]?.[0] ?? 0, phrase.span[0]),
  );
  refer(scene, { party: made, span: phrase.core, subject, possessive: false, quoted: false });
  return made;
}

/** A maker is named in the words or right behind them: `a study by Loyola`, `a Quinnipiac poll`. */
const namesIn = ({ names }: Scene, { span }: Phrase): boolean =>
  names.some((name) => name.span[0] >= span[0] && name.span[1] <= span[1] && name.kind !== 'place');

function kindOf(phrase: Phrase, speaks: boolean): SourceKind {
  const noun = phrase.head === null ? null : kindOfNoun(phrase.head);
  if (noun === 'document') return 'document';
  if (noun === 'organisation') return 'organisation';
  if (noun === 'person')
    return phrase.plural
      ? 'group'
      : phrase.head === 'public' || phrase.head === 'crowd' || phrase.head === 'audience'
        ? 'group'
        : 'person';
  if (phrase.plural) return 'group';
  // what no list knows is a person if it ends like one (`influencer`), else a thing that shows something
  return speaks || phrase.head === null || DOES.test(phrase.head) ? 'person' : 'document';
}

function countOf({ count }: Phrase, kind: SourceKind): Count | null {
  if (kind === 'organisation' || kind === 'document') return null;
  if (kind === 'person') return [1, 1];
  return count === null || count[1] === 1 ? [2, null] : count;
}

const RULINGS = new Set(['ruling', 'decision', 'opinion', 'verdict', 'judgment', 'order']);

/** The court or judge that was credited last: whose ruling it is. */
const courtOf = ({ credited }: Scene): Party | null =>
  credited.findLast(
    ({ party }) => party.named && [...party.nouns].some((noun) => /^(?:court|judge|circuit|tribunal)$/.test(noun)),
  )?.party ?? null;

/** What people do rather than papers. */
const SPEAKS = /^(?:said|told|asked|added|recalled|replied|shouted|joked|insisted|declined|refused)\b/i;
const DOES = /(?:er|or|ist|ian|man|woman|ee|ant|ent|eur|ate|ess|ster|one|body|ie|ic)$/;
