import type { Statement } from '../statements/reading.js';

/** `1 statement`, `12 statements`: a number with the word it counts. */
export const counted = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;

/** The statements that are not said inside others: what those tell is counted once. */
export const outermost = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ within }) => within === null);

/** `14 direct`, `7 indirect`, `2 mixed`: those that there are. */
const modes = (statements: readonly Statement[]): readonly string[] =>
  (['direct', 'indirect', 'mixed'] as const)
    .map((mode) => [statements.filter((statement) => statement.mode === mode).length, mode] as const)
    .filter(([n]) => n > 0)
    .map(([n, mode]) => `${n} ${mode}`);

/** What to say of an article without statements. */
export const NO_STATEMENTS = 'No statements: nobody is said to say anything.';

/** `23 statements: 14 direct, 7 indirect, 2 mixed; 3 more inside them`. */
export function summary(statements: readonly Statement[]): string {
  if (statements.length === 0) return NO_STATEMENTS;
  const outer = outermost(statements);
  const inside = statements.length - outer.length;
  const more = inside > 0 ? `; ${inside} more inside them` : '';
  return `${counted(outer.length, 'statement')}: ${modes(outer).join(', ')}${more}`;
}
