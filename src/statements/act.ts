import { ACT_OF_NOUN, ACT_OF_VERB, BELIEVING } from '../language/en/acts.js';
import type { SourceKind } from '../sources/source.js';
import { isWord, type Word } from '../text/words.js';
import type { Act } from './reading.js';

/** What a cue does: its act, whether an answer came (for who declines), and whether the source did *not* say it. */
export interface CueReading {
  readonly act: Act;
  readonly answered: boolean | null;
  readonly negated: boolean;
}

export interface CueWords {
  readonly cue: readonly Word[];
  readonly content: readonly Word[];
  readonly kind: SourceKind | null;
  /** The source's words, for courts and judges: they declare where others deny. */
  readonly source: readonly Word[];
}

const NO_ANSWER =
  /\b(?:respond|reply|replied|responded|return(?:ed)?|answer(?:ed)?|reach(?:ed)?|contact(?:ed)?|unanswered|unreturned|unavailable|unreachable|acknowledge receipt)\b/;
const NOT =
  /\b(?:not|never|n['’]t|no|neither|nor|without|nobody|none|hardly|cannot|yet to|failed to|did nothing to)\b|n['’]t\b/;
const SILENT =
  /\b(?:comment|comments|discuss|elaborate|say|said|specify|disclose|provide|supply|identify|explain|answer|name|reveal|speculate|address|share|give|offer|talk|speak|tell|detail|clarify|release|be drawn|take a position|weigh in)\b/;
const WOULD_NOT =
  /\b(?:would|will|could|did|does|do|has|have|had|can)(?:\s?n[o'’]t|\s(?:not|never|neither))\b|\b(?:wouldn|won|couldn|didn|doesn|don|hasn|haven|hadn|can)['’]t\b|\bcannot\b/;
const NO_COMMENT =
  /\bno (?:immediate |further |public )?(?:comment|response|reply|answer|statement)\b|\bnothing (?:more |further |else )?to (?:say|add)\b|\bstopp(?:ed|ing) short\b|\bstops? short\b|\bnot (?:be )?(?:immediately |currently )?available (?:for|to)\b|\b(?:un|not )available for comment\b|\bsteer(?:ed|s)? clear\b/;
const NON_DENIAL =
  /\bneither (?:confirm|deni)|\b(?:did|would|does|do|could)(?: not|n['’]t) (?:deny|confirm or deny|confirm nor deny|rule out)|\bnor deni?/;

/** Reads a cue by its words, and by what follows where a verb has two senses. Definitions: docs/reading.md. */
export function actOf(words: CueWords): CueReading {
  const cue = words.cue
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(/ (['’]s|n['’]t)/g, '$1');
  const content = words.content
    .slice(0, 14)
    .map(({ lower }) => lower)
    .join(' ');
  const declined = declineOf(cue, content);
  if (declined !== null) return { act: 'decline', answered: declined, negated: false };
  const act = senseOf(actOfWords(words.cue), cue, content, words);
  return { act, answered: null, negated: act !== 'believe' && act !== 'deny' && isNegated(cue) };
}

/** Null if nobody declines; else whether an answer came, if only a refusal. */
function declineOf(cue: string, content: string): boolean | null {
  const negative = WOULD_NOT.test(cue) || NOT.test(cue);
  if (negative && NO_ANSWER.test(cue)) return false;
  if (NON_DENIAL.test(cue)) return true;
  if (NO_COMMENT.test(cue)) return !/available|response|reply/.test(cue);
  if (/\b(?:declin|refus|demurr|balk)/.test(cue) && !/\b(?:declined? (?:by|in)|declining)\b/.test(cue)) return true;
  if (
    /\b(?:avoids?|avoided|avoiding|duck(?:ed|s|ing)?|sidestep(?:ped|s)?|evad(?:ed|es|ing)|dodg(?:ed|es|ing)|deflect(?:ed|s|ing)?)\b/.test(
      cue,
    )
  )
    return true;
  if (WOULD_NOT.test(cue) && SILENT.test(cue)) return true;
  // `said he would not comment`, `wouldn't` + `say whether`
  if (
    WOULD_NOT.test(cue) &&
    /^(?:to )?(?:comment|say|discuss|elaborate|be drawn|answer|name|identify|reveal|disclose|specify)\b/.test(content)
  )
    return true;
  if (WOULD_NOT.test(cue) && /^(?:immediately |directly )?(?:respond|reply|return|answer)\b/.test(content))
    return false;
  if (
    /^(?:that )?(?:(?:\S+ ){1,3}?)(?:would|could|will|can)(?: ?n[o'’]t| not) (?:be )?(?:comment|commenting|discuss|answer|elaborate|drawn|speak)\b/.test(
      content,
    )
  )
    return true;
  if (
    /^(?:that )?(?:\S+ ){1,3}(?:had|has|have) (?:no comment|nothing (?:further |more )?to (?:say|add))/.test(content) ||
    /^["“']*no comment\b/.test(content)
  )
    return true;
  return null;
}

/** `said nothing`, `never claimed`, `did not say`. */
const isNegated = (cue: string): boolean => WOULD_NOT.test(cue) || /\b(?:never|not|nobody|neither|nor)\b/.test(cue);

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

/** The sense that fits, for verbs that do one thing or another by what follows them. */
function senseOf(act: Act | null, cue: string, content: string, { kind, source }: CueWords): Act {
  const opens = content.replace(/^["“‘'\s]+/, '');
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
    return /prosecut|jury|police|attorney|authorit/.test(plain(source)) ? 'declare' : 'assert';
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
    /senate|committee/.test(plain(source)) &&
    /^[\p{L}. ]+ as\b/u.test(opens)
  )
    return 'declare';
  if (act === 'believe' && /\bsupport|\bback|\bendors/.test(cue) && /\bformal|\bofficial/.test(cue)) return 'declare';
  if ((act ?? 'assert') === 'assert') return byContent(opens) ?? 'assert';
  return act ?? 'assert';
}

/** What `said` does where its words are a plain yes, no or `untrue`. */
function byContent(opens: string): Act | null {
  if (
    /^(?:no\b ?[,.!”"’]|(?:that )?(?:\S+ ){1,6}?(?:is|are|was|were) (?:simply |completely |totally |entirely |just |absolutely |categorically )?(?:untrue|false|baseless|not true|a lie|lies|nonsense|fabricated|unfounded|no truth)\b|there (?:is|was) no truth\b)/.test(
      opens,
    )
  )
    return 'deny';
  return /^yes\b ?[,.!”"’]?/.test(opens) ? 'confirm' : null;
}

const plain = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');
const isCourt = (source: readonly Word[]): boolean =>
  /\b(?:court|judge|justice|jury|judges|justices|panel|magistrate|tribunal|circuit)\b/.test(plain(source));
