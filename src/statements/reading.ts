import type { Channel } from '../language/en/channels.js';
import type { Article } from '../pages/article.js';
import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import type { Finding } from './finding.js';

export type { Channel };

/** Whether the words reported are in quotation marks: all of them, none, or some. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/** What the source does in saying it. */
export type Act = 'assert' | 'deny' | 'confirm' | 'decline' | 'direct' | 'commit' | 'believe' | 'declare';

/** The fields of a statement that the text may leave to be inferred. */
export type Inferable = 'source' | 'channel' | 'when';

/** The words of one attribution, as PARC and PolNeAR define them, in order of place; `source` may be empty. */
export interface AttributionSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One attribution, read. Offsets are into the article's text, or into its title where `field` says so. */
export interface Statement {
  /** Derived from the article's text and the place of the words: the same article gives the same ids. */
  readonly id: string;
  /** Id of the source; null where the text gives nobody (`is expected to`). */
  readonly source: string | null;
  readonly act: Act;
  readonly mode: Mode;
  /** The source itself is unsure: `may`, `I think`. */
  readonly hedged: boolean;
  /** The reporter keeps a distance: `claimed`, `purportedly`. */
  readonly distanced: boolean;
  /** The source did not say it: `never claimed that …`. */
  readonly negated: boolean;
  /** For who declines: false if no answer came, true if a refusal did; null for other acts. */
  readonly answered: boolean | null;
  readonly channel: Channel | null;
  readonly channelSpan: Span | null;
  /** Which, for a social post. */
  readonly platform: string | null;
  /** ISO day, or two joined by `/` for a stretch of days. */
  readonly when: string | null;
  readonly whenSpan: Span | null;
  /** Whom it was told. */
  readonly to: string | null;
  readonly toSpan: Span | null;
  /** Who spoke in a body's name, where the text says: a source's id, a name, else words. */
  readonly spokenBy: string | null;
  /** Who passes it on, where that is not the reporter: a source's id, else words. */
  readonly via: string | null;
  /** Id of the statement whose content this one is part of; null for what is not said inside something said. */
  readonly within: string | null;
  /** Id of the statement that this one denies, confirms or declines to speak of. */
  readonly answers: string | null;
  /** The sources (by id) and named parties (by name) that the content speaks of. */
  readonly about: readonly string[];
  readonly field: 'text' | 'title';
  readonly spans: AttributionSpans;
  /** What the text does not say in so many words. */
  readonly inferred: readonly Inferable[];
  /** Why, for each field that is inferred. */
  readonly because: Readonly<Partial<Record<Inferable, string>>>;
  /** True where the words for the source lead to nobody. */
  readonly unresolved: boolean;
  /** How sure the model is that this is an attribution, 0 to 1, rounded to 3 digits. */
  readonly confidence: number;
}

/** One article's sources, statements in order of their place, and findings if it was checked. */
export interface Reading {
  readonly id: string;
  readonly article: Omit<Article, 'id'>;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}
