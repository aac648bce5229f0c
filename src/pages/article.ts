/** Where a field of an article was read: `json-ld`, `opengraph`, `meta`, `html`, `text`, `jsonl`, `option`, … */
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
}

/** Thrown for input that no article can be made of; the message says what was wrong and what to do. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}
