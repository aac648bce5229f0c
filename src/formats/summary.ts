import type { Statement } from '../statements/reading.js';

/** `1 statement`, `12 statements`: a number with the word it counts. */
export const counted = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;

/** `23 statements: 14 direct, 7 indirect, 2 mixed`. */
export function summary(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'No statements: nobody is said to say anything.';
  const modes = (['direct', 'indirect', 'mixed'] as const)
    .map((mode) => [statements.filter((s) => s.mode === mode).length, mode] as const)
    .filter(([n]) => n > 0)
    .map(([n, mode]) => `${n} ${mode}`);
  return `${counted(statements.length, 'statement')}: ${modes.join(', ')}`;
}
