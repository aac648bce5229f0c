import { DISTANCING, HEDGES } from '../language/en/acts.js';
import type { Word } from '../text/words.js';

/** How many words of the content may come before a hedge of the main point. */
const MAIN_POINT = 12;
const CLAUSE_ENDS = /^(?:who|which|whose|because|although|while|if|unless|when|after|before|where|so|but)$/;

/** Whether the source itself is unsure of its main point: `may`, `seems`, `I think`; not a side clause's doubt. */
export function isHedged(cue: readonly Word[], content: readonly Word[]): boolean {
  const said = cue.map(({ lower }) => lower).join(' ');
  if (
    /\b(?:suggest|suggests|suggested|seem|seems|seemed|appears?|appeared|presumably|speculat\w+|guess\w*|not sure|unsure|n['’]t sure)\b/.test(
      said,
    )
  )
    return !/\bsuggested\b/.test(said) || content[0]?.lower === 'that';
  for (const [i, { lower, words }] of content.slice(0, MAIN_POINT).entries()) {
    if (i > 1 && CLAUSE_ENDS.test(lower)) return false;
    // the month, and `could not`
    if (words === 'May' || (lower === 'could' && /^(?:not|n['’]t)$/.test(content[i + 1]?.lower ?? ''))) continue;
    if (HEDGES.has(lower) && !(lower === 'likely' && content[i - 1]?.lower === 'not')) return true;
    if (lower === 'i' && /^(?:think|guess|suppose|believe)$/.test(content[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether the reporter keeps a distance: `claimed`, `purportedly`, `falsely`, `without evidence`. */
export function isDistanced(cue: readonly Word[], around: string): boolean {
  return (
    cue.some(({ lower }) => DISTANCING.has(lower)) ||
    /\bwithout (?:offering |providing |citing |any )*(?:evidence|proof)\b/i.test(around)
  );
}
