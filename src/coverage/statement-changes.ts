import { DISTANCING, HEDGES } from '../language/en/acts.js';
import { FORCEFUL_WORDS, MILD_WORDS } from '../language/en/force.js';
import type { Source } from '../sources/source.js';
import type { Reading, Statement } from '../statements/reading.js';
import type { StatementChange, StatementEdit } from './changes.js';
import { comparableWords } from './comparable-words.js';
import { commonWords } from './drift.js';

/** Two statements with fewer of their words in common are two. */
const ALIKE = 0.5;

interface Worded {
  readonly statement: Statement;
  /** Of the content. */
  readonly forms: readonly string[];
  /** Of the cue and the content. */
  readonly said: readonly string[];
  readonly words: string;
  readonly source: Source | null;
}

/**
 * What became of each statement from one state of a page to the next. Statements are paired by the words of their
 * content, those most alike first; a pair may have changed in several ways. Who says it is compared by name: a pronoun
 * for a name is no change.
 */
export function statementChanges(earlier: Reading, later: Reading): readonly StatementChange[] {
  const [before, after] = [worded(earlier), worded(later)];
  const pairs = paired(before, after);
  const gone = before.filter((one) => !pairs.some(([was]) => was === one));
  const come = after.filter((one) => !pairs.some(([, is]) => is === one));
  return [
    ...gone.map((one) => change('dropped', one, null)),
    ...pairs.flatMap(([was, is]) => editsOf(was, is).map((edit) => change(edit, was, is))),
    ...come.map((one) => change('added', null, one)),
  ];
}

const change = (edit: StatementEdit, was: Worded | null, is: Worded | null): StatementChange => ({
  edit,
  earlier: was?.statement.id ?? null,
  later: is?.statement.id ?? null,
  was: was?.words ?? '',
  is: is?.words ?? '',
});

function worded({ article, statements, sources }: Reading): readonly Worded[] {
  return statements.map((statement) => {
    const text = statement.field === 'text' ? article.text : (article.title ?? '');
    const cut = (spans: readonly (readonly [number, number])[]): string =>
      spans.map((span) => text.slice(...span)).join(' ');
    const forms = comparableWords(cut(statement.spans.content)).map(({ form }) => form);
    const cue = comparableWords(cut(statement.spans.cue)).map(({ form }) => form);
    const source = sources.find(({ id }) => id === statement.source) ?? null;
    return { statement, forms, said: [...cue, ...forms], words: cut(statement.spans.content), source };
  });
}

function paired(before: readonly Worded[], after: readonly Worded[]): readonly (readonly [Worded, Worded])[] {
  const scored = before.flatMap((was) =>
    after
      .filter((is) => is.statement.field === was.statement.field)
      .map((is) => ({ was, is, score: alike(was.forms, is.forms) })),
  );
  const pairs: [Worded, Worded][] = [];
  const taken = new Set<Worded>();
  for (const { was, is, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < ALIKE || taken.has(was) || taken.has(is)) continue;
    taken.add(was).add(is);
    pairs.push([was, is]);
  }
  return pairs.sort((a, b) => before.indexOf(a[0]) - before.indexOf(b[0]));
}

const alike = (one: readonly string[], other: readonly string[]): number =>
  one.length + other.length === 0 ? 0 : (2 * commonWords(one, other).length) / (one.length + other.length);

function editsOf(was: Worded, is: Worded): readonly StatementEdit[] {
  const edits: StatementEdit[] = [];
  const who = sourceEdit(was.source, is.source);
  if (who !== null) edits.push(who);
  const force = forceOf(is, was) - forceOf(was, is) + mood(is.statement) - mood(was.statement);
  const reworded = was.said.join(' ') !== is.said.join(' ');
  if (force < 0) edits.push('softened');
  else if (force > 0) edits.push('hardened');
  else if (reworded) edits.push('reworded');
  return edits;
}

function sourceEdit(was: Source | null, is: Source | null): StatementEdit | null {
  if (was === null || is === null)
    return was === is ? null : was?.named ? 'source un-named' : is?.named ? 'source named' : null;
  if (was.named !== is.named) return is.named ? 'source named' : 'source un-named';
  if (was.name === null || is.name === null)
    return was.count?.join() === is.count?.join() || was.count === null || is.count === null ? null : 'source changed';
  const [a, b] = [was.name, is.name].map((name) => comparableWords(name).map(({ form }) => form));
  if (a!.at(-1) === b!.at(-1)) return null;
  if (a!.length === b!.length && a!.every((word, i) => word === b![i] || isSlip(word, b![i]!))) return 'source respelt';
  return a!.some((word) => b!.includes(word)) && a!.length !== b!.length ? null : 'source changed';
}

/** Most letters are the same, in the same order. */
const isSlip = (one: string, other: string): boolean =>
  commonWords([...one], [...other]).length >= 0.75 * Math.max(one.length, other.length);

/** How forceful the words are that the other does not have: each forceful one counts for it, each mild one against it. */
function forceOf({ said }: Worded, other: Worded): number {
  const kept = new Set(commonWords(said, other.said).map(([i]) => i));
  return said.reduce((sum, form, i) => (kept.has(i) ? sum : sum + force(form)), 0);
}

const force = (form: string): number =>
  MILD_WORDS.has(form) || HEDGES.has(form) || DISTANCING.has(form) ? -1 : FORCEFUL_WORDS.has(form) ? 1 : 0;

/** What the reading tells of doubt and distance. */
const mood = ({ hedged, distanced }: Statement): number => -Number(hedged) - Number(distanced);
