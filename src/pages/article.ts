/** Where a field of an article was read: `json-ld`, `opengraph`, `meta`, `html`, `text`, `dateline`, `option`, … */
export type Provenance = string;

/** The fields of an article that may come from different places of a page. */
export type ArticleField =
  | 'url'
  | 'outlet'
  | 'title'
  | 'byline'
  | 'published'
  | 'modified'
  | 'language'
  | 'agency'
  | 'text';

/** One report as published. `text` is what every offset refers to; it is never changed once made. */
export interface Article {
  /** The file's name without its ending, the JSONL row's id, or the address. */
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** ISO 8601, with the time and zone if the page gives them: `2027-04-14T05:15:00+01:00` or `2027-04-14`. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary language, `en`; null if there is too little text to tell. */
  readonly language: string | null;
  /** The news agency that dateline or byline credits: `CORROWAN (AP) —` gives `AP`. */
  readonly agency: string | null;
  /** What a reader should know of how the text was had: `paywalled`, `language not English`, … */
  readonly warnings: readonly string[];
  readonly text: string;
  /** For each field that is known, where it was read. */
  readonly from: Readonly<Partial<Record<ArticleField, Provenance>>>;
  /** Where the text's words stand in its file; absent where the text is the file's, or the file has no lines. */
  readonly inFile?: InFile;
  /** Remarks to this program that the text does not show: `<!-- hearsay-disable … -->`, in order. */
  readonly comments?: readonly Remark[];
}

/** How a text freed of its markup lies in the file that it was read from. Offsets are UTF-16 into the decoded file. */
export interface InFile {
  /** Stretches taken over character for character, in order of both: [offset in the text, offset in the file]. */
  readonly places: readonly (readonly [textStart: number, fileStart: number])[];
  /** Where the file's lines start, the first at 0. */
  readonly lines: readonly number[];
}

/** A remark in a file that a reader of the article does not see. */
export interface Remark {
  /** What it says, without its marks. */
  readonly words: string;
  /** The offset in the text that it stands before. */
  readonly at: number;
}

/** Thrown for input that no article can be made of; the message says what was wrong and what to do. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}
