import type { Finding } from '../statements/finding.js';
import { cut } from '../text/span.js';

/** What became of a draft's findings in a later draft. */
export interface Comparison {
  readonly added: readonly Finding[];
  readonly mended: readonly Finding[];
  readonly still: readonly Finding[];
}

export interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Words on either side that tell one place from another where the words themselves were changed. */
const NEAR = 60;
/** So much of the words around must be the same for two places to be one. */
const ALIKE = 0.5;

/**
 * A later draft's findings against an earlier one's. Two are the same where rule and words are; failing that, where the
 * rule is and most of the words around. Offsets play no part: a new paragraph on top changes nothing.
 */
export function compare(old: Checked, now: Checked): Comparison {
  const waiting = [...old.findings];
  const matched = new Set<Finding>();
  const take = (fits: (before: Finding, after: Finding) => boolean) => {
    for (const after of now.findings) {
      if (matched.has(after)) continue;
      const at = waiting.findIndex((before) => before.rule === after.rule && fits(before, after));
      if (at < 0) continue;
      waiting.splice(at, 1);
      matched.add(after);
    }
  };
  const same = (before: Finding, after: Finding) => wordsOf(old.text, before) === wordsOf(now.text, after);
  const nearby = (before: Finding, after: Finding) => likeness(around(old.text, before), around(now.text, after));
  take((before, after) => same(before, after) && nearby(before, after) >= ALIKE);
  take(same);
  take((before, after) => nearby(before, after) >= ALIKE);
  return {
    added: now.findings.filter((finding) => !matched.has(finding)),
    mended: waiting,
    still: now.findings.filter((finding) => matched.has(finding)),
  };
}

const wordsOf = (text: string, { span }: Finding): string => cut(text, span).replace(/\s+/g, ' ').toLowerCase();

const around = (text: string, { span: [from, to] }: Finding): ReadonlySet<string> =>
  new Set(
    text
      .slice(Math.max(0, from - NEAR), to + NEAR)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** The share of words that two places have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}
