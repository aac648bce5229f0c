import { MEN, WOMEN } from '../language/en/people.js';
import type { Quotation } from '../text/quotations.js';
import { quotationsIn } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { isCapital, isWord, type Word } from '../text/words.js';
import type { Reference } from './antecedents.js';
import { isPlural, kindOfNoun, singular } from './nouns.js';
import { newParty, type Party } from './party.js';

const DETERMINER =
  /^(?:the|an?|his|her|their|its|this|that|these|those|some|many|several|most|all|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|one|another|other)$/;
/** A phrase for people has at most so many words before its noun. */
const LONGEST = 5;

/**
 * People told of without a name, who may be spoken of as `they` or `she` later though they are never the words for a
 * source themselves: `a nurse`, `protesters`. Not those in quotations, nor nouns that only lead up to a name.
 *
 * @param taken where names stand with what is said of them
 */
export function peopleToldOf(
  words: readonly Word[],
  quoted: readonly Quotation[],
  taken: readonly Span[],
): readonly Reference[] {
  const parties = new Map<string, Party>();
  const isTaken = takenAt(taken);
  const found: Reference[] = [];
  for (const [i, word] of words.entries()) {
    if (isCapital(word) || !isWord(word)) continue;
    const noun = singular(word.lower);
    if (kindOfNoun(noun) !== 'person' || NOT_PEOPLE.has(word.lower) || NOT_PEOPLE.has(noun) || isTaken(word.span[0]))
      continue;
    const next = words[i + 1];
    // `a police officer said`, but not `officer training` or `lawyer Marc Kasowitz`
    if (next !== undefined && isWord(next) && (isCapital(next) || kindOfNoun(singular(next.lower)) !== null)) continue;
    if (quotationsIn(quoted, word.span).length > 0) continue;
    const plural = isPlural(word.lower);
    const from = startOf(words, i);
    const key = `${noun} ${plural}`;
    const indefinite = /^(?:an?|some|many|several|another|one)$/.test(words[from]!.lower);
    const party =
      (indefinite ? undefined : parties.get(key)) ?? made(noun, plural, [words[from]!.span[0], word.span[1]]);
    parties.set(key, party);
    found.push({
      party,
      span: [words[from]!.span[0], word.span[1]],
      subject: from === 0 || /^[.!?”"]$/.test(words[from - 1]!.words),
      possessive: next !== undefined && /^['’]s?$/.test(next.words),
      quoted: false,
    });
  }
  return found;
}

const made = (noun: string, plural: boolean, span: Span): Party =>
  newParty({
    kind: plural ? 'group' : 'person',
    count: plural ? [2, null] : [1, 1],
    words: span,
    gender: MEN.has(noun) ? 'man' : WOMEN.has(noun) ? 'woman' : null,
    nouns: new Set([noun]),
  });

/** Words that stand for people only as the words for a source. */
const NOT_PEOPLE = new Set(
  `other others another some many most few several both all those these everyone anyone someone nobody everybody anybody
  somebody half percent number lot one people public majority minority head chief second general principal chair guide
  model hero rival official secret source individual party agent minister subject`.split(/\s+/),
);

/** Where the phrase begins that a noun ends: at its determiner, else at the noun. */
function startOf(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST; i--) {
    if (!isWord(words[i]!)) return at;
    if (DETERMINER.test(words[i]!.lower)) return i;
    if (/^(?:of|and|or|that|which|who|to|in|on|at|by|for|with|is|was|are|were|said|as)$/.test(words[i]!.lower))
      return at;
  }
  return at;
}

function takenAt(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  return (offset) => sorted.some(([from, to]) => from <= offset && offset < to);
}
