import type { Span } from '../text/span.js';

/** A comment of HTML or Markdown: its words, and where it stands in the article's text. */
export interface Comment {
  readonly words: string;
  readonly at: number;
}

/** A stretch of text in which some rules say nothing; `rules` empty means all of them. */
interface Silence {
  readonly span: Span;
  readonly rules: readonly string[];
}

const COMMENT = /<!--([\s\S]*?)-->/g;
const ORDER = /^\s*hearsay-(disable-next-line|disable|enable)\b([\s\S]*)$/;

/** The comments that a text still holds, as a plain text or unparsed Markdown does; and where they are. */
export const commentsIn = (text: string): readonly (Comment & { readonly span: Span })[] =>
  [...text.matchAll(COMMENT)].map(({ 0: all, 1: words, index }) => ({
    words: words!,
    at: index + all.length,
    span: [index, index + all.length],
  }));

/**
 * Where comments switch rules off. `hearsay-disable-next-line rule …` holds for the next line with words on it,
 * `hearsay-disable rule …` until `hearsay-enable` of the same rules, or of all when none is named, or the end.
 */
export function silences(text: string, comments: readonly Comment[]): readonly Silence[] {
  const found: Silence[] = [];
  const open = new Map<string, number>();
  const close = (name: string, at: number) => {
    const from = open.get(name);
    if (from !== undefined) found.push({ span: [from, at], rules: name === '' ? [] : [name] });
    open.delete(name);
  };
  for (const { words, at } of comments) {
    const { order, names } = orderOf(words) ?? { order: null, names: [] };
    if (order === 'disable-next-line') found.push({ span: nextLine(text, at), rules: names });
    else if (order === 'disable')
      for (const name of names.length > 0 ? names : ['']) open.set(name, open.get(name) ?? at);
    else if (order === 'enable') for (const name of names.length > 0 ? names : [...open.keys()]) close(name, at);
  }
  for (const name of [...open.keys()]) close(name, text.length);
  return found;
}

/** True if words that begin at an offset are silenced for a rule. */
export const isSilenced = (all: readonly Silence[], rule: string, at: number): boolean =>
  all.some(({ span, rules }) => span[0] <= at && at < span[1] && (rules.length === 0 || rules.includes(rule)));

/** The rules that comments name, so that a misspelt one can be told. */
export const rulesNamed = (comments: readonly Comment[]): readonly string[] =>
  comments.flatMap(({ words }) => orderOf(words)?.names ?? []);

/** `hearsay-disable bare-source -- agreed with the desk`: what is ordered, for which rules; the reason is left out. */
function orderOf(words: string): { readonly order: string; readonly names: readonly string[] } | null {
  const [, order, rest] = ORDER.exec(words) ?? [];
  if (order === undefined) return null;
  return {
    order,
    names: rest!
      .replace(/--[\s\S]*$/, '')
      .split(/[\s,]+/)
      .filter(Boolean),
  };
}

/** The next line that has words: the rest of its own if a comment begins its line, as one between paragraphs does. */
function nextLine(text: string, at: number): Span {
  const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace(COMMENT, '');
  const endOfOwn = text.indexOf('\n', at);
  const from = lead.trim() === '' ? at : endOfOwn < 0 ? text.length : endOfOwn;
  const start = from + /^\s*/.exec(text.slice(from))![0].length;
  const end = text.indexOf('\n', start);
  return [start, end < 0 ? text.length : end];
}
