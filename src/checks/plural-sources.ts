import { IN_THE_KNOW } from '../language/en/unnamed.js';
import { phraseAt } from '../sources/phrase.js';
import { cut, hull, type Span } from '../text/span.js';
import { type Draft, isQuoted, matches, sentenceAt, spanOf } from './draft.js';

/** A plural that stands for one person, and the words that show it. */
export interface OneForMany {
  readonly plural: Span;
  readonly singular: Span;
}

/** So many characters on, the word for speaking still belongs to the plural. */
const NEAR = 50;
const SPEAKS = /\b(?:said|says?|told|tell|added|add|confirm(?:ed)?|believed?|warn(?:ed)?|claim(?:ed)?|insist(?:ed)?)\b/;
const INTRODUCED = /\b(?:said|says?|according to|told by|confirmed by)\s(?:[\p{Ll}-]+\s){0,3}$/u;
const NUMBER_BEFORE =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|both|several|dozens?|many|most|some|all|few|other|the|these|those|of)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu;

/**
 * Where `officials` are said to have spoken and then `the official` speaks, though no one official was told of: the
 * plural stands for one.
 */
export function pluralsForOne(draft: Draft): readonly OneForMany[] {
  const found: OneForMany[] = [];
  for (const { spans } of draft.statements) {
    if (spans.source.length === 0) continue;
    const at = hull(spans.source);
    const noun = /^the ([a-z-]+)\b(?!['’]s)/i.exec(cut(draft.text, at))?.[1]?.toLowerCase();
    if (
      noun === undefined ||
      phraseAt(draft.text, at, [])?.head !== noun ||
      !IN_THE_KNOW.has(noun) ||
      isQuoted(draft, at[0])
    )
      continue;
    const plural = lastPlural(draft, noun, at[0]);
    if (plural !== null && !found.some((other) => other.plural[0] === plural[0])) found.push({ plural, singular: at });
  }
  return found;
}

/** The plural that words such as `the official` go back to; null where one official was told of, or a number. */
function lastPlural(draft: Draft, noun: string, before: number): Span | null {
  const many = noun === 'person' ? 'people' : `${noun}s`;
  const all = [...matches(draft, new RegExp(`\\b(?:${noun}|${many})\\b`, 'gi'))].filter(
    ({ index }) => index < before && !isQuoted(draft, index),
  );
  if (all.length === 0 || all.some(({ 0: word }) => word.toLowerCase() === noun)) return null;
  const first = all[0]!;
  const sentence = sentenceAt(draft, first.index);
  if (sentence === null || NUMBER_BEFORE.test(draft.text.slice(Math.max(0, first.index - 50), first.index)))
    return null;
  const [at, to] = spanOf(first);
  const behind = draft.text.slice(to, sentence[1]);
  const vouches = behind.search(SPEAKS);
  const isSubject = (vouches >= 0 && vouches < NEAR) || /\bthey (?:have |had )?(?:told|said|say|added)\b/.test(behind);
  return isSubject || INTRODUCED.test(draft.text.slice(sentence[0], at)) ? [at, to] : null;
}
