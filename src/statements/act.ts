import { ACT_OF_NOUN, ACT_OF_VERB, BELIEVING } from '../language/en/acts.js';
import type { SourceKind } from '../sources/source.js';
import { plainWords } from '../text/plain-words.js';
import { isWord, type Word } from '../text/words.js';
import { decliningOf, refusesDeed } from './declining.js';
import type { Act } from './reading.js';

/** What a cue does: its act, whether an answer came (for who declines), and whether the source did *not* say it. */
export interface CueReading {
  readonly act: Act;
  readonly answered: boolean | null;
  readonly negated: boolean;
}

export interface CueWords {
  /** The cue, with the few words before it that may negate it. */
  readonly cue: readonly Word[];
  readonly content: readonly Word[];
  readonly kind: SourceKind | null;
  /** The source's words, for courts and judges: they declare where others deny. */
  readonly source: readonly Word[];
}

/** Reads a cue by its words, and by what follows where a verb has two senses. Definitions: docs/reading.md. */
export function actOf(words: CueWords): CueReading {
  const cue = plainWords(words.cue);
  const content = plainWords(words.content.slice(0, 16));
  if (refusesDeed(cue, content)) return { act: 'commit', answered: null, negated: isNegated(cue) };
  const declining = decliningOf(cue, content);
  if (declining !== null) return { act: 'decline', answered: declining === 'refused', negated: false };
  const act = senseOf(actOfWords(words.cue), cue, content, words);
  return { act, answered: null, negated: act !== 'believe' && act !== 'deny' && isNegated(cue) };
}

/** `said nothing`, `never claimed`, `did not say`. */
const isNegated = (cue: string): boolean => /\b(?:never|not|nobody|neither|nor)\b/.test(cue);

/** The act of the first cue word that tells one; words that merely assert give way to others. */
function actOfWords(cue: readonly Word[]): Act | null {
  let weak: Act | null = null;
  const words = cue.filter(isWord);
  for (const [i, { lower }] of words.entries()) {
    // `will demand` demands, `wants` wants; an auxiliary `need` and the `like` of `is like` do neither
    if (AUXILIARY.has(lower) && i < words.length - 1) continue;
    const act = ACT_OF_VERB.get(lower) ?? ACT_OF_NOUN.get(lower) ?? (BELIEVING.has(lower) ? 'believe' : null);
    if (act === null) continue;
    if (act !== 'assert') return act;
    weak ??= 'assert';
  }
  return weak;
}

const AUXILIARY = new Set('need like see long back mind back figure second'.split(' '));

/** Phrases that deny without the word. */
const DENYING =
  /\b(?:push(?:ed|es|ing)? back|t(?:ook|akes|aking) issue|shot down|shoots down|knock(?:ed|s) down|brush(?:ed|es) (?:off|aside)|wav(?:ed|es) (?:off|away)|pooh-?poohed|hit back at)\b/;
const INNOCENCE =
  /^(?:on |upon |that )?(?:(?:his|her|their|its|he|she|they|it|i) (?:own |is |are |was |were |am )*innocen)/;

/** The sense that fits, for verbs that do one thing or another by what follows them. */
function senseOf(act: Act | null, cue: string, content: string, { kind, source }: CueWords): Act {
  const opens = content.replace(/^["“‘'\s]+/, '');
  if (DENYING.test(cue) || (/\b(?:maintain|protest|insist|assert|proclaim)/.test(cue) && INNOCENCE.test(opens)))
    return 'deny';
  if (/\b(?:warn|warned|warns|warning)\b/.test(cue))
    return /^(?:against|to|not to)\b/.test(opens) || /\b(?:against|not to)$/.test(cue) ? 'direct' : 'assert';
  if (/\bsuggest/.test(cue))
    return kind !== 'document' && /^(?:\w+ing\b|that \S+ (?:\S+ ){0,6}(?:should|be|end)\b|a\b|more\b)/.test(opens)
      ? 'direct'
      : 'assert';
  if (/\b(?:call|calls|called|calling)\b/.test(cue))
    return /\bcall\w*(?: \w+)? (?:for|on|upon)\b/.test(cue) || /^(?:for|on|upon)\b/.test(opens) ? 'direct' : 'assert';
  if (/\bquestion(?:s|ed|ing)?\b/.test(cue))
    return /^(?:whether|if|how|why|what|when|who)\b/.test(opens) ? 'direct' : 'assert';
  if (/\bagree(?:s|d|ing)?\b/.test(cue) && (/\bto$/.test(cue) || /^to\b/.test(opens))) return 'commit';
  if (/\b(?:see|sees|saw|seen|view|views|viewed|regard|regards|regarded)\b/.test(cue))
    return /\bas\b/.test(`${cue} ${content}`) && !/\bspeak\b/.test(content) ? 'believe' : 'assert';
  if (/\b(?:told|tell|tells)\b/.test(cue))
    return /^(?:not )?to\b/.test(opens) || /\bto$/.test(cue) ? 'direct' : 'assert';
  if (/\bexpress\w*\b/.test(cue) && act === 'believe') return 'assert';
  if (/\b(?:seems?|seemed|appears?|appeared)\b/.test(cue)) return 'believe';
  if (/\border(?:s|ed|ing)?\b/.test(cue)) return 'direct';
  if (/\b(?:charge|charges|charged)\b/.test(cue))
    return /prosecut|jury|police|attorney|authorit/.test(plainWords(source)) ? 'declare' : 'assert';
  if (/\b(?:found|find|finds)\b/.test(cue) && isCourt(source)) return 'declare';
  if (
    act === 'deny' &&
    isCourt(source) &&
    /\b(?:request|motion|appeal|petition|bid|effort|suit|lawsuit|case|challenge|stay|decision)\b/.test(content)
  )
    return 'declare';
  if (
    act === 'confirm' &&
    /\bconfirm/.test(cue) &&
    /senate|committee/.test(plainWords(source)) &&
    /^[\p{L}. ]+ as\b/u.test(opens)
  )
    return 'declare';
  if (act === 'confirm' && /\b(?:is|are|was|were|be|been|being) confirmed\b/.test(cue)) return 'declare';
  if (act === 'deny' && isCourt(source) && /\bdenial\b/.test(cue)) return 'declare';
  if (act === 'believe' && /\bsupport|\bback|\bendors/.test(cue) && /\bformal|\bofficial/.test(cue)) return 'declare';
  if ((act ?? 'assert') === 'assert') return byContent(opens) ?? 'assert';
  return act ?? 'assert';
}

/** What `said` does where its words are a plain yes, no or `untrue`. */
function byContent(opens: string): Act | null {
  if (
    /^(?:(?:no|absolutely not|certainly not|of course not) ?(?:[,.!”"’]|$)|(?:that )?(?:\S+ ){1,6}?(?:is|are|was|were) (?:simply |completely |totally |entirely |just |absolutely |categorically )?(?:untrue|false|baseless|not true|a lie|lies|nonsense|fabricated|unfounded|no truth)\b|there (?:is|was) no truth\b)/.test(
      opens,
    )
  )
    return 'deny';
  return /^yes ?(?:[,.!”"’]|$)/.test(opens) ? 'confirm' : null;
}

const isCourt = (source: readonly Word[]): boolean =>
  /\b(?:court|judge|justice|jury|judges|justices|panel|magistrate|tribunal|circuit)\b/.test(plainWords(source));
