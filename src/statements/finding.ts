import type { Span } from '../text/span.js';

export type Severity = 'error' | 'warning' | 'info';

/** What a sourcing check reports: where the words fall short of what a newsroom standard asks. */
export interface Finding {
  /** The rule's name: `bare-source`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The words, in the article's text. */
  readonly span: Span;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The standard that it rests on, by name. */
  readonly standard: string;
  /** What would mend it. */
  readonly mend: string;
}
