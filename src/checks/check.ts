import type { Finding } from '../statements/finding.js';
import type { Reading } from '../statements/reading.js';
import { overlaps } from '../text/span.js';
import { type Comment, commentsIn, isSilenced, rulesNamed, silences } from './comments.js';
import { draftOf } from './draft.js';
import { findingOf, type Rule } from './rule.js';
import { nearest, type Settings } from './settings.js';

/**
 * What the rules object to in a reading, in order of place. Comments in the text, or given beside it, switch rules off.
 * @param rules those to run; a rule that the settings do not know, or have off, is left out
 */
export function check(
  reading: Reading,
  rules: readonly Rule[],
  settings: Settings,
  comments: readonly Comment[] = [],
): readonly Finding[] {
  const draft = draftOf(reading);
  const isPublished = reading.article.url !== null || reading.article.outlet !== null;
  const inText = commentsIn(reading.article.text);
  const silenced = silences(reading.article.text, [...inText, ...comments]);
  return rules
    .flatMap((rule) => {
      const setting = settings.rules.get(rule.name);
      if (setting === undefined) return [];
      const level = isPublished ? setting.published : setting.level;
      const { options } = setting;
      if (level === 'off') return [];
      return [...rule.check(draft, options)].map((hit) => findingOf(rule, level, hit));
    })
    .filter(
      ({ rule, span }) =>
        !isSilenced(silenced, rule, span[0]) && !inText.some((comment) => overlaps(comment.span, span)),
    )
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.rule < b.rule ? -1 : 1));
}

/** What is wrong with the comments that switch rules off: `no rule 'bare-sorce': did you mean 'bare-source'?` */
export function wrongComments(
  text: string,
  rules: readonly Rule[],
  comments: readonly Comment[] = [],
): readonly string[] {
  const names = rules.map(({ name }) => name);
  return [...new Set(rulesNamed([...commentsIn(text), ...comments]))]
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = nearest(name, names);
      return `a comment names no rule there is, '${name}'${near === null ? '' : `: did you mean '${near}'?`}`;
    });
}
