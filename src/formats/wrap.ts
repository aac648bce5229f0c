import stringWidth from 'string-width';

/** Words that are painted alike. */
export interface Run {
  readonly words: string;
  readonly paint?: (words: string) => string;
}

const UNPAINTED: Run = { words: '' };
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters and marks of European writing: one column each, and far the most of what is measured. */
const NARROW = /^[ -~\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u02AF‘’“”–—…]*$/;

const columnsOf = (words: string): number => (NARROW.test(words) ? words.length : stringWidth(words));

/**
 * Runs of printable words as lines of at most `width` columns, broken at spaces, and inside a word only where it is
 * wider than a line: never inside a flag, a family or a letter with its accents. Space between runs is theirs to give.
 */
export function wrap(runs: readonly Run[], width: number): readonly string[] {
  const lines: string[] = [];
  // painted run by run, not word by word
  let line: { words: string; readonly run: Run }[] = [];
  let used = 0;
  // held back until a word follows on the same line
  let space = '';
  const put = (word: string, run: Run) => {
    const columns = columnsOf(word);
    if (used > 0 && used + space.length + columns > width) breakLine();
    const last = line.at(-1);
    if (last?.run === run) last.words += space + word;
    else line.push({ words: space, run: UNPAINTED }, { words: word, run });
    used += space.length + columns;
    space = '';
  };
  const breakLine = () => {
    if (used > 0) lines.push(line.map(({ words, run: { paint } }) => (paint ? paint(words) : words)).join(''));
    line = [];
    used = 0;
    space = '';
  };
  for (const run of runs)
    for (const token of run.words.split(/( +)/)) {
      if (token.trim() === '') space = used > 0 ? space + token : '';
      else if (columnsOf(token) <= width) put(token, run);
      else for (const piece of slices(token, width)) put(piece, run);
    }
  breakLine();
  return lines;
}

/** A word wider than a line, in pieces that fit. */
function slices(word: string, width: number): readonly string[] {
  const out: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const columns = columnsOf(segment);
    if (piece !== '' && used + columns > width) {
      out.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += columns;
  }
  return piece === '' ? out : [...out, piece];
}
