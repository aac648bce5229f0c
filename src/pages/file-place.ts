import type { Article } from './article.js';

/** A place in a file as an editor shows it: line and column count from 1, columns in UTF-16 units. */
export interface FilePlace {
  /** UTF-16 offset into the file's text. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/**
 * Where an offset of an article's text stands in the file that the article was read from. This is the one place that
 * knows of the difference; a plain text has none.
 */
export function placesIn({ text }: Pick<Article, 'text'>): (offset: number) => FilePlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { offset, line: low, column: offset - starts[low - 1]! + 1 };
  };
}
