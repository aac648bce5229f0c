import type { Statement } from '../statements/reading.js';
import type { Stance } from './claim.js';

/** A statement of a claim, with what its stance is told by. */
export interface Stanced {
  readonly party: string | null;
  readonly act: Statement['act'];
  readonly negated: boolean;
  readonly cue: string;
  readonly content: string;
  /** How surely it speaks against what others say, in log odds (against.ts). */
  readonly against: number;
}

/** Words by which somebody says that something is not so. */
const UNTRUE =
  /\b(?:false|untrue|not true|no truth|lies|nonsense|baseless|unfounded|fabricat\w+|fake news|hoax|(?:is|was|are|were) (?:wrong|inaccurate|incorrect|misleading)|rubbish|never happened|no record of|no such|nothing of the (?:kind|sort)|did not happen)\b/i;
/**
 * The log odds from which a statement speaks against its claim without saying so. In the marked coverage, where two in five
 * dispute, four of five found from here on do; in news, where it is rather one in five, more than half still should.
 */
const AGAINST = 1;

/** A stance, and whether it is told by who speaks and how, not by what is said outright. */
export interface Stood {
  readonly stance: Stance;
  readonly implied: boolean;
}

/**
 * The stance of each statement of a claim. Who denies disputes it; so does who speaks against it (`false`, `rejected`). A
 * party that denies does not back it by what else it says of it, unless it confirms a part. Beside those who back it, who
 * speaks as those who are accused do disputes it by implication.
 */
export function stancesOf(statements: readonly Stanced[]): readonly Stood[] {
  const own = alike(statements, statements.map(stanceByItself));
  const deniers = new Set(
    statements.filter(({ act }, i) => act === 'deny' && own[i] === 'disputes').map(({ party }) => party),
  );
  const sides = sidesOf(statements.map((one, i) => ({ ...one, stance: own[i]! })));
  return statements.map(({ party, act }, i): Stood => {
    const stated = { stance: own[i]!, implied: false };
    if (own[i] !== 'backs' || act === 'confirm') return stated;
    if (party !== null && deniers.has(party)) return { stance: 'disputes', implied: false };
    return sides[i]! ? { stance: 'disputes', implied: true } : stated;
  });
}

/**
 * Whether each statement of those that back a claim by their words is of a party that speaks against it, beside another
 * that does not: a party is of one side in all that it says of a claim, and nobody disputes what only they say.
 */
function sidesOf(statements: readonly (Stanced & { readonly stance: Stance })[]): readonly boolean[] {
  const scores = new Map<unknown, number[]>();
  const voice = (i: number) => statements[i]!.party ?? i;
  for (const [i, { stance, against }] of statements.entries())
    if (stance === 'backs') scores.set(voice(i), [...(scores.get(voice(i)) ?? []), against]);
  const isAgainst = new Map(
    [...scores].map(([key, its]) => [key, its.reduce((sum, x) => sum + x, 0) / its.length >= AGAINST]),
  );
  const isBacked = [...isAgainst.values()].includes(false);
  return statements.map((_, i) => isBacked && isAgainst.get(voice(i)) === true);
}

/** The same words are of the same side, whoever reads a denial in them and whoever only a statement. */
function alike(statements: readonly Stanced[], stances: readonly Stance[]): readonly Stance[] {
  const words = statements.map(({ content }) =>
    content
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const denied = new Set(words.filter((_, i) => stances[i] === 'disputes'));
  return stances.map((stance, i) => (stance === 'backs' && denied.has(words[i]!) ? 'disputes' : stance));
}

function stanceByItself({ act, negated, cue, content }: Stanced): Stance {
  if (act === 'decline' || negated) return null;
  if (act === 'deny') return 'disputes';
  if (act === 'confirm') return 'backs';
  return UNTRUE.test(content) || /\b(?:den|disput|reject|dismiss|contradict|refut|rebut)/i.test(cue)
    ? 'disputes'
    : 'backs';
}
