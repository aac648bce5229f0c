import type { Statement } from '../statements/reading.js';
import type { Stance } from './claim.js';

/** A statement of a claim, with what its stance is told by. */
export interface Stanced {
  readonly party: string | null;
  readonly act: Statement['act'];
  readonly negated: boolean;
  readonly cue: string;
  readonly content: string;
}

/** Words by which somebody turns against what another said. */
const AGAINST =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|pushed back|took issue|disagree[sd]?|scoff(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|brush(?:es|ed) (?:off|aside)|rule[sd]? out|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?)\b/i;
/** Words by which somebody says that something is not so. */
const UNTRUE =
  /\b(?:false|untrue|not true|no truth|lies|nonsense|baseless|unfounded|fabricat\w+|fake news|hoax|(?:is|was|are|were) (?:wrong|inaccurate|incorrect|misleading)|rubbish|never happened|no record of|no such|nothing of the (?:kind|sort)|did not happen)\b/i;
const NEGATION = /\b(?:not|no|never|none|nobody|nothing|neither|without|cannot)\b|n['’]t\b/gi;

/** An odd number of negations turns a sentence round; two in one mostly say so twice. */
const isNegative = (words: string): boolean => (words.match(NEGATION) ?? []).length > 0;

/**
 * The stance of each statement of a claim. Who denies disputes it; so does who speaks against it (`false`, `rejected`),
 * and who says the opposite of what most say. A party that denies does not back it by what else it says of it, unless it
 * confirms a part.
 */
export function stancesOf(statements: readonly Stanced[]): readonly Stance[] {
  const own = alike(statements, statements.map(stanceByItself));
  const asserted = statements.filter((_, i) => own[i] === 'backs');
  const mostlyNegative = asserted.filter(({ content }) => isNegative(content)).length > asserted.length / 2;
  const deniers = new Set(
    statements.filter(({ act }, i) => act === 'deny' && own[i] === 'disputes').map(({ party }) => party),
  );
  return statements.map((statement, i) => {
    const { party, act, content } = statement;
    if (own[i] !== 'backs' || act === 'confirm') return own[i]!;
    if (party !== null && deniers.has(party)) return 'disputes';
    return asserted.length > 2 && AGAINST.test(statement.cue) && isNegative(content) !== mostlyNegative
      ? 'disputes'
      : 'backs';
  });
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
