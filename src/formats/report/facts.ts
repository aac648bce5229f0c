import { escapeHtml } from './escape.js';

/** What is told of a source or a statement: a name for it, and what it is, as HTML. */
export type Fact = readonly [name: string, html: string];

/** A list of facts; those that are not there are left out. */
export const factList = (facts: readonly (Fact | null | false)[], kind = 'facts'): string => {
  const rows = facts.filter((fact) => fact !== null && fact !== false);
  if (rows.length === 0) return '';
  return `<dl class="${kind}">${rows.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join('')}</dl>`;
};

/** A link to words of the article, which stand there exactly. */
export const toWords = (key: string, words: string): string =>
  `<a class="to-words" href="#${key}"><bdi>${escapeHtml(words)}</bdi></a>`;

/** Words of the article, linked if it is known where they stand. */
export const evident = (words: string, key: string | null): string =>
  key === null ? `<bdi>${escapeHtml(words)}</bdi>` : toWords(key, words);

/** What the program worked out, set apart from what the article says, with the reason if there is one. */
export const inferred = (because: string | undefined): string =>
  ` <span class="inferred">inferred${because ? `: ${escapeHtml(because)}` : ''}</span>`;
