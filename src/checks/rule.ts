import type { Finding, Severity } from '../statements/finding.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';

/** Whose rules a newsroom keeps; `house` is the default. */
export type Profile = 'house' | 'ap' | 'reuters';
export const PROFILES: readonly Profile[] = ['house', 'ap', 'reuters'];

/** A severity, or not checked at all. */
export type Level = Severity | 'off';
export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** An option of a rule: what it is for, and its value where a configuration has none. */
export interface RuleOption {
  readonly summary: string;
  readonly default: number | boolean | readonly string[];
}

export type OptionValues = Readonly<Record<string, RuleOption['default']>>;

/** Words that a rule objects to, in the article's text. */
export interface Hit {
  readonly span: Span;
  readonly message: string;
  /** What would mend it here; without it the rule's own advice is given. */
  readonly mend?: string;
}

/**
 * A small text with, by hand, what the reading of it would find: each statement's source, cue and content by their
 * words. It documents the rule and tests it.
 */
export interface Example {
  readonly text: string;
  readonly statements?: readonly ExampleStatement[];
  /** When it was published, where the text alone is not to tell. */
  readonly published?: string;
}

export type ExampleStatement = readonly [source: string, cue: string, content: string | readonly string[]];

/** What a rule objects to: the words that a finding must overlap. */
export interface BadExample extends Example {
  readonly finds: string;
}

/** A sourcing rule: pure, over one article's reading. */
export interface Rule {
  readonly name: string;
  /** What it reports, in one sentence. */
  readonly summary: string;
  /** The newsroom standard that it rests on, by name. */
  readonly standard: string;
  /** What mends it, in general. */
  readonly mend: string;
  readonly severity: Readonly<Record<Profile, Level>>;
  /**
   * Set for rules that are less than 80% right on published articles, where captions, links and what the paper's readers
   * know stand between the words: there they are off unless asked for (docs/measured.md).
   */
  readonly published?: 'off';
  readonly options: Readonly<Record<string, RuleOption>>;
  readonly bad: readonly BadExample[];
  readonly good: readonly Example[];
  check(draft: Draft, options: OptionValues): Iterable<Hit>;
}

/** A rule as a report describes it. */
export type RuleText = Pick<Rule, 'name' | 'summary' | 'standard' | 'mend'>;

/** A hit of a rule as a finding. */
export const findingOf = (rule: Rule, severity: Severity, { span, message, mend }: Hit): Finding => ({
  rule: rule.name,
  severity,
  span,
  message,
  standard: rule.standard,
  mend: mend ?? rule.mend,
});
