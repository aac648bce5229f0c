import type { Finding } from '../../statements/finding.js';

/** A place in a file as an editor shows it: line and column count from 1, columns in UTF-16 units. */
export interface FilePlace {
  /** UTF-16 offset into the file's text. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A finding where it stands in its file. */
export interface PlacedFinding extends Finding {
  readonly start: FilePlace;
  readonly end: FilePlace;
  /** Counted from 1, headline and byline included. */
  readonly paragraph: number;
  readonly words: string;
  /** In comparison with an earlier draft: whether that had it too. */
  readonly since?: 'new' | 'still';
}

/** What checking one draft gave. */
export interface CheckedDraft {
  /** The path as it was named, the address, or file and line. */
  readonly file: string;
  readonly findings: readonly PlacedFinding[];
  /** In comparison with an earlier draft: what that had and this one has no more, at its place in the earlier file. */
  readonly mended?: readonly PlacedFinding[];
}
