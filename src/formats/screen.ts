import { createColors } from 'picocolors';
import { printable } from '../text/printable.js';
import { type Run, wrap } from './wrap.js';

/** How wide the terminal is, in columns, and whether it takes colours. */
export interface TextOptions {
  readonly color: boolean;
  readonly width: number;
}

const NARROWEST = 20;
const WIDEST = 110;

/** What a terminal's text is set with: its colours, and words as lines that fit. */
export interface Screen {
  readonly paint: ReturnType<typeof createColors>;
  /** Runs as lines set in by some columns; no control character of theirs is printed. */
  readonly lines: (runs: readonly Run[], indent?: number) => readonly string[];
  /** The same, after a label that stands in a column of its own. */
  readonly labelled: (label: Run, runs: readonly Run[], indent: number, column: number) => readonly string[];
}

/** A screen of 20 to 110 columns. */
export function screenOf({ color, width }: TextOptions): Screen {
  const columns = Math.max(NARROWEST, Math.min(WIDEST, width));
  const lines: Screen['lines'] = (runs, indent = 0) =>
    wrap(
      runs.map((run) => ({ ...run, words: printable(run.words) })),
      Math.max(1, columns - indent),
    ).map((line) => ' '.repeat(indent) + line);
  const labelled: Screen['labelled'] = ({ words, paint = (plain) => plain }, runs, indent, column) => {
    const [first = '', ...rest] = lines(runs, indent + column);
    const label = words.padEnd(column).slice(0, column);
    return [' '.repeat(indent) + paint(label) + first.slice(indent + column), ...rest];
  };
  return { paint: createColors(color), lines, labelled };
}

/** Blocks of lines, an empty line between each; a block without lines leaves none. */
export const inBlocks = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
