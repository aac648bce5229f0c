import type { Reading } from '../statements/reading.js';
import { percent } from './report/percent.js';
import { voicesOf } from './report/voices.js';
import { counted } from './summary.js';

/** So many sources are listed at a terminal. */
const SHOWN = 12;
const STANDINGS = { named: null, unnamed: 'unnamed', untold: 'can’t tell who', nobody: null } as const;

/** The sources in short, those who say most first: how much of the article's words, and whether they have a name. */
export function sourceLines(reading: Reading): readonly { readonly label: string; readonly about: string }[] {
  const voices = voicesOf(reading).filter(({ source }) => source !== null);
  const lines = voices.slice(0, SHOWN).map(({ label, standing, whole, statements, share }) => ({
    label,
    about: [
      STANDINGS[standing],
      whole && `among ${whole.label}`,
      counted(statements.length, 'statement'),
      share > 0 && `${percent(share)} of the words`,
    ]
      .filter((part) => part)
      .join(' · '),
  }));
  const others = voices.length - lines.length;
  return others > 0 ? [...lines, { label: '', about: `and ${counted(others, 'source')} more` }] : lines;
}
