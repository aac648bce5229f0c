import { CHANGE_BEFORE } from '../language/en/figures-told-of.js';
import { ANYBODY, BETWEEN, COUNTED_GROUPS, RUNNING_COUNTS, type RunningCount } from '../language/en/running-counts.js';
import { type MarkedSentence, marked } from './marked-sentence.js';

/** What a number of a sentence is the number of. */
export interface Counted {
  /** Index into the sentence's numbers. */
  readonly number: number;
  readonly quantity: string;
  readonly unit: string;
  /** Who is counted, where not everybody is: `miners`. */
  readonly group: string | null;
  /** toll: the sentence is about that number itself. */
  readonly how: 'state' | 'verb' | 'toll';
}

const GROUP = `(?:(?:[\\p{L}-]+ )?(?<group>${COUNTED_GROUPS}) )?`;
const ASIDE = '(?:, (?:including|among them|most of them|many of them|mostly|all) [^,.;]{3,60}, )?';
/** `two injured women` counts women, not the injured. */
const STATE_END = `(?! (?:\\w+ )?(?:${COUNTED_GROUPS}|man|woman|boy|girl|child)\\b)`;
/** What may follow a number whose people are not named: no noun. */
const NO_NOUN =
  '(?=(?: (?:more |other |civilian |innocent )?(?:PEOPLE)| (?:and|in|on|at|when|after|before|who|including|during|near|by|of (?:the|those) (?:people )?(?:aboard|on board)|from|to|with|as|across|since|overnight|dead|seriously|critically|so|while|but|or|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b| [,.;:)-]|$))';

interface Pattern {
  readonly count: RunningCount;
  readonly how: Counted['how'];
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = RUNNING_COUNTS.flatMap((count) => patternsOf(count));

function patternsOf(count: RunningCount): readonly Pattern[] {
  const found: Pattern[] = [];
  const { state, verb, toll } = count;
  const people = count.unit === 'people';
  if (toll !== undefined)
    found.push({
      count,
      how: 'toll',
      pattern: marked(
        `(?:${toll})(?: (?!#|and\\b|but\\b|while\\b)[^\\s;.]+){0,9}? (?:to|at|is|was|of|reached|hit|:|passed|topped|exceeds|exceeded|from #\\d+ to) #n`,
      ),
    });
  if (state !== undefined)
    found.push({
      count,
      how: 'state',
      pattern: marked(
        people
          ? `#n (?:more |other )?(?:${ANYBODY} )?${GROUP}${ASIDE}(?:(?:${BETWEEN}) )*(?:${state})${STATE_END}`
          : `#n (?:${state})`,
      ),
    });
  if (verb !== undefined)
    found.push({
      count,
      how: 'verb',
      pattern: marked(
        `(?:${verb}) #n${people ? NO_NOUN.replace('PEOPLE', `${ANYBODY}|(?:[\\p{L}-]+ )?(?<group>${COUNTED_GROUPS})`) : ''}`,
      ),
    });
  return found;
}

/** The numbers of a sentence that count what reports of an event keep counting, each once. */
export function countsIn({ words, numbers }: MarkedSentence): readonly Counted[] {
  const found = new Map<number, Counted>();
  for (const { count, how, pattern } of PATTERNS)
    for (const match of words.matchAll(pattern)) {
      const number = Number(match.groups!.n);
      const group = match.groups!.group ?? null;
      if (found.has(number) || !isCount(words, number, numbers[number]!.currency)) continue;
      found.set(number, { number, quantity: count.quantity, unit: count.unit, group, how });
    }
  return [...found.values()];
}

/** False for an amount of change (`by two`), for part of a count (`two of the dead`), and for money. */
function isCount(words: string, number: number, currency: string | null): boolean {
  const at = words.search(new RegExp(`#${number}(?!\\d)`));
  if (currency !== null || CHANGE_BEFORE.test(words.slice(0, at))) return false;
  return !new RegExp(`#${number} (?:of (?:them|whom|the (?!#)|those (?!aboard|on board))|more\\b|additional\\b)`).test(
    words,
  );
}
