import { COUNTS } from '../language/en/counts.js';
import { KIN } from '../language/en/people.js';
import { POSSESSIVE, PRONOUNS, type Pronoun } from '../language/en/pronouns.js';
import type { Span } from '../text/span.js';
import { isCapital, isWord, type Word, wordsIn } from '../text/words.js';
import type { Name } from './name.js';
import { isPlural, kindOfNoun, singular } from './nouns.js';
import type { Count } from './source.js';

/** The words for a source, taken apart. */
export interface Phrase {
  readonly span: Span;
  /** Set where all of it is one pronoun. */
  readonly pronoun: Pronoun | null;
  /** The names that it is, not those that it mentions: two for `Mr. Grassley and Mr. Leahy`. */
  readonly names: readonly Name[];
  /** The noun that says what it is, in the singular and lower case: `spokesman`. */
  readonly head: string | null;
  readonly headSpan: Span | null;
  readonly plural: boolean;
  /** the, a, possessive (`his`, `Oz’s`), or none of them. */
  readonly determiner: 'the' | 'a' | 'possessive' | null;
  readonly possessor: Span | null;
  readonly count: Count | null;
  /** `two of …`, `one of …`: how it is a part of something else, and the words for the whole. */
  readonly whole: Span | null;
  /** Up to the head, without what follows it. */
  readonly core: Span;
  /** What it is, said after a comma: `a Washington-based developer`. */
  readonly apposition: Span | null;
}

const ENDS_CORE = new Set(
  `of for at in from with on by to about against near who whom that which whose where when including like between among
  inside within as than whether because while over under after before during through without across into per based close
  familiar involved opposed loyal such aware knowledgeable privy responsible present there here`.split(/\s+/),
);
const PORTION = new Set(
  `group number couple handful dozen dozens hundreds thousands scores majority pair lot trio series range coalition crowd
  array panel bunch host slew cross-section percent half third quarter team variety set gathering total minority list`.split(
    /\s+/,
  ),
);
const PART = new Set(
  `one two three four five six seven eight nine ten some many most several all both each none few any neither either another
  others half majority member third`.split(/\s+/),
);
/** Words that a source never ends with, and that slip in at its edge. */
const TRAILING = new Set('this that the a an and also has had is was in on at to of for by'.split(' '));
const VERBAL = /^(?!.*-)\p{Ll}{3,}(?:ing|ed)$/u;

/** Longer words for a source, in characters, are a mistake, and not worth the time. */
const LONGEST = 600;

/** Takes the words for a source apart. `names` are those of the whole text, in order. */
export function phraseAt(text: string, span: Span, names: readonly Name[]): Phrase | null {
  const all = wordsIn(text, [span[0], Math.min(span[1], span[0] + LONGEST)]);
  const words = withoutEnds(all);
  if (words.length === 0) return null;
  const inside = names.filter((name) => name.span[0] >= words[0]!.span[0] && name.span[1] <= words.at(-1)!.span[1] + 2);
  return parse(text, words, inside);
}

function parse(text: string, words: readonly Word[], inside: readonly Name[]): Phrase {
  const from = words[0]!.span[0];
  const to = words.at(-1)!.span[1];
  const only = words.filter(isWord);
  const isEmphatic = only.length === 2 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(only[1]!.lower);
  const pronoun = only.length === 1 || isEmphatic ? (PRONOUNS.get(only[0]!.lower) ?? null) : null;
  const determined = determinerOf(words, inside);
  const { count, skip } = countOf(words.slice(determined.words));
  const lead = words.slice(determined.words + skip);
  const partitive = partOf(words, determined.words, lead);
  if (partitive === 'portion') {
    // `a group of doctors`: the doctors
    const of = lead.findIndex(({ lower }) => lower === 'of');
    // none in `hundreds of residents`, where the count is all
    const portion = lead[of - 1]?.lower ?? '';
    const inner = parse(
      text,
      lead.slice(of + 1),
      inside.filter((name) => name.span[0] > lead[of]!.span[0]),
    );
    // forty percent are not forty
    const isShare = /^(?:percent|half|third|quarter)$/.test(portion);
    const many =
      count && count[0] > 1 && !isShare ? count : (COUNTS.get(portion) ?? inner.count ?? ([2, null] as const));
    return {
      ...inner,
      span: [from, to],
      determiner: inner.determiner === 'the' ? 'the' : 'a',
      count: many[0] === 1 ? [2, null] : many,
      plural: true,
    };
  }
  const end = partitive === 'part' ? lead.findIndex(({ lower }) => lower === 'of') : coreEnd(lead, inside);
  const core = lead.slice(0, end);
  const rest = lead.slice(end);
  const last = core.filter(isWord).at(-1);
  const named = inside.filter((name) => isHead(name, core, last));
  const head = named.length > 0 ? null : headOf(core);
  const whole = partitive === 'part' ? wholeOf(rest) : null;
  const apposed = appositionOf(rest, inside, named.length > 0, head?.lower ?? '');
  const names = named.length > 0 ? coordinated(named, core, inside) : apposed.names;
  const plural =
    names.length > 1 ||
    (head !== null && isPlural(head.lower)) ||
    (count !== null && (count[1] === null || count[1] > 1));
  return {
    span: [from, to],
    pronoun,
    names,
    head: head === null ? null : singular(head.lower),
    headSpan: head?.span ?? null,
    plural,
    determiner: determined.kind,
    possessor: determined.possessor,
    count,
    whole,
    core: [from, core.at(-1)?.span[1] ?? (partitive === 'part' ? to : (lead.at(-1)?.span[1] ?? to))],
    apposition: apposed.span,
  };
}

function withoutEnds(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && !isWord(words[from]!)) from++;
  // `most of whom` comes as `of whom`
  if (to - from === 2 && words[from]!.lower === 'of' && PRONOUNS.has(words[from + 1]!.lower)) from++;
  while (to - from > 1 && TRAILING.has(words[to - 1]!.lower)) to--;
  while (
    to > from &&
    (!isWord(words[to - 1]!) || /^['’]s$/i.test(words[to - 1]!.words)) &&
    !/^[).]$/.test(words[to - 1]!.words)
  )
    to--;
  return words.slice(from, to);
}

interface Determined {
  readonly kind: Phrase['determiner'];
  readonly possessor: Span | null;
  readonly words: number;
}

function determinerOf(words: readonly Word[], inside: readonly Name[]): Determined {
  const first = words[0]!;
  // `Oz’s fellow physicians`
  const owner = inside.find((name) => name.possessive && name.span[0] - first.span[0] <= 4);
  const mark = owner === undefined ? -1 : words.findIndex(({ span }) => span[0] >= owner.span[1]);
  if (owner !== undefined && mark >= 0 && mark < words.length - 1)
    return { kind: 'possessive', possessor: owner.span, words: mark + 1 };
  if (POSSESSIVE.has(first.lower) && words.length > 1) return { kind: 'possessive', possessor: first.span, words: 1 };
  if (/^(?:the|this|that|these|those)$/.test(first.lower) && words.length > 1)
    return { kind: 'the', possessor: null, words: 1 };
  if (/^(?:an?|some|another|any|every|each)$/.test(first.lower) && words.length > 1)
    return { kind: 'a', possessor: null, words: first.lower === 'another' ? 0 : /^an?$/.test(first.lower) ? 1 : 0 };
  return { kind: null, possessor: null, words: 0 };
}

/** How many, by the words after the determiner, and how many words tell it. */
function countOf(words: readonly Word[]): { count: Count | null; skip: number } {
  let skip = 0;
  let least = false;
  let most = false;
  while (
    /^(?:more|at|least|than|about|nearly|some|almost|around|roughly|over|only|just|as|many|up|to|most|the|other)$/.test(
      words[skip]?.lower ?? '',
    )
  ) {
    if (/^(?:more|least|over)$/.test(words[skip]!.lower)) least = true;
    if (/^(?:up)$/.test(words[skip]!.lower)) most = true;
    skip++;
  }
  // `more than a dozen`
  if (/^an?$/.test(words[skip]?.lower ?? '') && COUNTS.has(words[skip + 1]?.lower ?? '')) skip++;
  const word = words[skip];
  if (word === undefined) return { count: null, skip: 0 };
  const figure =
    /^[1-9]\d{0,8}(?:,\d{3})*$/.test(word.words) && !/^(?:19|20)\d\d$/.test(word.words)
      ? Number(word.words.replaceAll(',', ''))
      : null;
  const known = figure === null ? COUNTS.get(word.lower) : ([figure, figure] as const);
  if (known === undefined) return { count: null, skip: 0 };
  if (least) return { count: [known[0], null], skip: skip + 1 };
  if (most) return { count: [1, known[1]], skip: skip + 1 };
  return { count: known, skip: skip + 1 };
}

/** Whether `of` after the first words makes them a portion (`a group of`) or a part (`two of the four`). */
function partOf(words: readonly Word[], at: number, lead: readonly Word[]): 'portion' | 'part' | null {
  const of = words.findIndex(({ lower }) => lower === 'of');
  if (of < 1 || of > 4) return null;
  const before = words[of - 1]!;
  const after = words[of + 1];
  const definite =
    after !== undefined && /^(?:the|these|those|them|us|his|her|their|its|whom|which|my|our)$/.test(after.lower);
  if (definite && of <= at + 2 && (PART.has(before.lower) || /^\d+$/.test(before.words) || before.lower === 'percent'))
    return 'part';
  if (
    of > at &&
    PORTION.has(before.lower) &&
    lead.some(({ lower }) => lower === 'of') &&
    after !== undefined &&
    !definite
  )
    return 'portion';
  return null;
}

function wholeOf(rest: readonly Word[]): Span | null {
  const of = rest.findIndex(({ lower }) => lower === 'of');
  const words = rest.slice(of + 1);
  if (of < 0 || words.length === 0) return null;
  return [words[0]!.span[0], words.at(-1)!.span[1]];
}

function coreEnd(words: readonly Word[], inside: readonly Name[]): number {
  let seenHead = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const name = inside.find(({ span, title }) => (title?.[0] ?? span[0]) <= word.span[0] && word.span[1] <= span[1]);
    if (name !== undefined) {
      seenHead = true;
      continue;
    }
    if (/^[,(—–:;]$/.test(word.words) && !isListed(words, i, inside)) return i;
    if (i > 0 && ENDS_CORE.has(word.lower)) return i;
    if (seenHead && i > 0 && VERBAL.test(word.lower) && !isNoun(words[i + 1])) return i;
    if (isNoun(word)) seenHead = true;
  }
  return words.length;
}

const nameAt = (inside: readonly Name[], word: Word | undefined): Name | undefined =>
  word && inside.find((name) => (name.title ?? name.span)[0] <= word.span[0] && word.span[1] <= name.span[1]);

/** A comma between people of whom the last stands behind `and`: `Colin Alder, Jane Poole and Susan Birch`. */
function isListed(words: readonly Word[], comma: number, inside: readonly Name[]): boolean {
  if (words[comma]!.words !== ',') return false;
  for (let i = comma; i < words.length; i++) {
    const mark = words[i]!.lower;
    if (mark !== ',' && mark !== 'and') return false;
    const [before, after] = [
      nameAt(inside, words[i - 1]),
      nameAt(inside, words[i + (words[i + 1]?.lower === 'and' ? 2 : 1)]),
    ];
    if (before?.kind !== 'person' || after?.kind !== 'person') return false;
    if (mark === 'and' || words[i + 1]?.lower === 'and') return true;
    i = words.findLastIndex(({ span }) => span[1] <= after.span[1]);
  }
  return false;
}

const isNoun = (word: Word | undefined): boolean => word !== undefined && kindOfNoun(singular(word.lower)) !== null;

const isHead = (name: Name, core: readonly Word[], last: Word | undefined): boolean =>
  last !== undefined && name.span[1] >= last.span[1] && name.span[0] <= last.span[0] && core.length > 0;

/** All of `A and B`, `A, B and C`; else just the last. */
function coordinated(named: readonly Name[], core: readonly Word[], inside: readonly Name[]): readonly Name[] {
  const last = named.at(-1)!;
  if (!core.some(({ lower }) => lower === 'and' || lower === '&')) return [last];
  const and = core.findLast(({ lower, span }) => (lower === 'and' || lower === '&') && span[1] <= last.span[0]);
  if (and === undefined) return [last];
  const before = inside.filter(
    (name) => name.span[1] <= and.span[0] && name.span[0] >= core[0]!.span[0] && !name.possessive,
  );
  const starts = [...before.slice(1).map((name) => (name.title ?? name.span)[0]), and.span[0]];
  // from the last on, those that only a comma or `and` follows
  const apart = before.findLastIndex((name, i) => starts[i]! - name.span[1] > 2);
  const joined = before.slice(apart + 1);
  return joined.length > 0 ? [...joined, last] : [last];
}

function headOf(core: readonly Word[]): Word | null {
  const words = core.filter(isWord);
  const end = words.findLast((word) => !NO_HEAD.test(word.lower));
  if (end === undefined) return null;
  const known = words.findLast((word) => !isCapital(word) && kindOfNoun(singular(word.lower)) !== null);
  // a phrase ends in its head, known or not (`a government backbencher`); but for what is no noun at all
  return isCapital(end) || VERBAL.test(end.lower) ? (known ?? end) : end;
}

const NO_HEAD =
  /ly$|^(?:said|later|also|alike|himself|herself|themselves|alone|there|here|now|then|too|not|have|has|had|is|are|was|were|do|does|did)$/;

/** Those who are one body: `Her owners, Lodestone Bulk`; and nouns for bodies themselves. */
const OWNERS =
  /^(?:owners?|operators?|makers?|manufacturers?|builders?|contractors?|suppliers?|developers?|bank|publishers?|employers?|insurers?|lenders?|company|firm|agency|group|airline|carrier|newspaper|union|charity|regulator|lessor)$/;

/** After the core: `, a lawyer for the town`, or `, David Schulz`. */
function appositionOf(
  rest: readonly Word[],
  inside: readonly Name[],
  named: boolean,
  head: string,
): { span: Span | null; names: readonly Name[] } {
  const isSingular = head !== '' && !isPlural(head);
  const comma = rest.findIndex(({ words }) => /^[,—–(]$/.test(words));
  if (comma < 0 || comma === rest.length - 1) return { span: null, names: [] };
  const after = rest.slice(comma + 1);
  const person = inside.find((name) => {
    // a relative is often named by a first name that no list knows: `his daughter, Ivanka`
    const fits = name.kind === 'person' ? isSingular : (OWNERS.test(head) || KIN.has(head)) && name.kind !== 'place';
    if (!fits || name.possessive || name.span[0] < after[0]!.span[0]) return false;
    const lead = after.filter(({ span }) => span[1] <= (name.title?.[0] ?? name.span[0]));
    return (
      lead.length <= 3 &&
      lead.every((word) => isWord(word) && !ENDS_CORE.has(word.lower) && !/^(?:and|but|said)$/.test(word.lower))
    );
  });
  if (!named) return { span: null, names: person === undefined ? [] : [person] };
  const stop = after.findIndex(({ words }, i) => i > 0 && /^[,)—–;]$/.test(words));
  const part = stop < 0 ? after : after.slice(0, stop);
  if (part.length === 0) return { span: null, names: [] };
  return { span: [part[0]!.span[0], part.at(-1)!.span[1]], names: [] };
}
