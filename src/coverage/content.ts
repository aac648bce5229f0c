import type { Reading, Statement } from '../statements/reading.js';
import { cut } from '../text/span.js';

/** The text that a statement's offsets are into. */
export const fieldOf = ({ article }: Pick<Reading, 'article'>, { field }: Pick<Statement, 'field'>): string =>
  field === 'title' ? (article.title ?? '') : article.text;

/** The words of a statement's content, part by part, without the marks around them, a leading `that` or a closing stop. */
export function contentParts(reading: Reading, statement: Statement): readonly string[] {
  const text = fieldOf(reading, statement);
  return statement.spans.content
    .map((span) =>
      cut(text, span)
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^that\s+/i, ''),
    )
    .map(withoutMarks)
    .filter((part) => part !== '');
}

/** `“We sailed,”` is `We sailed`; a mark whose partner stands inside, or marks of a part only, stay. */
function withoutMarks(words: string): string {
  const bare = words.replace(/[.,;:]+$/, '');
  const opens = /^[“"]/.test(bare);
  const closes = /[”"]$/.test(bare);
  const marks = [...bare.matchAll(/[“”"]/g)].length;
  const outer = opens && closes ? marks === 2 : (opens || closes) && marks === 1;
  if (!outer) return /^[‘'][^‘’']*[’']$/.test(bare) ? bare.slice(1, -1) : bare;
  return bare.slice(opens ? 1 : 0, closes ? -1 : undefined).replace(/[.,;:]+$/, '');
}

/** All words of the content, for a person to read. */
export const contentOf = (reading: Reading, statement: Statement): string =>
  contentParts(reading, statement).join(' … ');
