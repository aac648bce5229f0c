import {
  IGNORING,
  NEGATIVE,
  NEVER_SAID,
  NO_ANSWER,
  NO_COMMENT,
  NON_DENIAL,
  NOT_AVAILABLE,
  NOT_CONFIRMED,
  REFUSED_DEED,
  REFUSED_IN_WORDS,
  REFUSING,
  SAID_NO_COMMENT,
  TELLING,
  WOULD_NOT,
} from '../language/en/declining.js';

/** `offered no specifics`, `gave few details`. */
const TOLD_NOTHING =
  /^(?:no|few|little|any) (?:\S+ )?(?:specifics|details?|comment|explanation|answers?|indication|reasons?)\b/;
/** Openings of content that end a cue such as `would not`: `say whether …`, `respond to …`. */
const TELLS =
  /^(?:to )?(?:comment|say|discuss|elaborate|be drawn|answer|name|identify|reveal|disclose|specify|confirm)\b/;
const ANSWERS = /^(?:immediately |directly )?(?:respond|reply|return|answer|comment|be reached)\b/;

/** `refused to resign`: he answers, by saying what he will not do. Cue and content are plain words. */
export const refusesDeed = (cue: string, content: string): boolean =>
  (/\b(?:refus|declin)\w+$/.test(cue) && REFUSED_DEED.test(content)) ||
  (/\b(?:refus|declin)\w+ to$/.test(cue) && REFUSED_DEED.test(`to ${content}`));

/**
 * Whether somebody declines, and how: `refused` if an answer came, `silent` if none did, null if nobody declines. Cue and
 * content are plain words (`plainWords`).
 */
export function decliningOf(cue: string, content: string): 'refused' | 'silent' | null {
  // `had no | comment`, `were not | returned`: what ends the cue may be all of the content
  const all = /^\S+$/.test(content) ? `${cue} ${content}` : cue;
  if (NOT_CONFIRMED.test(cue)) return 'refused';
  if (NEGATIVE.test(all) && NO_ANSWER.test(all)) return 'silent';
  if (NOT_AVAILABLE.test(cue) && /^(?:for|to)\b/.test(content)) return 'silent';
  if (NON_DENIAL.test(cue)) return 'refused';
  if (NO_COMMENT.test(all)) return /available|response|reply/.test(all) ? 'silent' : 'refused';
  if (REFUSING.test(cue) || (/\b(?:offer|gave|give|provid)/.test(cue) && TOLD_NOTHING.test(content))) return 'refused';
  if (IGNORING.test(`${cue} ${content}`) && /^ignor|\bignor/.test(cue)) return 'silent';
  if (/\byet to\b|\bfailed to\b/.test(cue) && (TELLING.test(cue) || ANSWERS.test(content))) return 'silent';
  if (WOULD_NOT.test(cue) && TELLING.test(cue) && !NEVER_SAID.test(cue)) return 'refused';
  if (WOULD_NOT.test(cue) && /\bcould not\b/.test(cue) && /\breached\b/.test(content)) return 'silent';
  if (WOULD_NOT.test(cue) && TELLS.test(content)) return 'refused';
  if (WOULD_NOT.test(cue) && ANSWERS.test(content)) return 'silent';
  return SAID_NO_COMMENT.test(content) || REFUSED_IN_WORDS.test(content) ? 'refused' : null;
}
