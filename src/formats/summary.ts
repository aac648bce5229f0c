import type { Statement } from '../statements/reading.js';

/** `1 statement`, `12 statements`: a number with the word it counts. */
export const counted = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;

/** `14 direct`, `7 indirect`, `2 mixed`: those that there are. */
export const modes = (statements: readonly Statement[]): readonly string[] =>
  (['direct', 'indirect', 'mixed'] as const)
    .map((mode) => [statements.filter((statement) => statement.mode === mode).length, mode] as const)
    .filter(([n]) => n > 0)
    .map(([n, mode]) => `${n} ${mode}`);

/** What to say of an article without statements. */
export const NO_STATEMENTS = 'No statements: nobody is said to say anything.';

/** `23 statements: 14 direct, 7 indirect, 2 mixed`. */
export const summary = (statements: readonly Statement[]): string =>
  statements.length === 0
    ? NO_STATEMENTS
    : `${counted(statements.length, 'statement')}: ${modes(statements).join(', ')}`;
