import { createHash } from 'node:crypto';
import { type Article, type ArticleField, type Provenance, UnreadableInput } from './article.js';
import { namesOf } from './byline.js';
import { isoDateOf } from './dates.js';
import { articleFromText } from './plain-text.js';

/**
 * One row of a JSONL archive as an article: `id`, `url`, `outlet`, `title`, `byline` (words or names), `published`,
 * `text`. Only `text` must be there, and it stays as it is. A row without id gets its address, or one made of its text.
 *
 * @param published ISO date for rows that have none
 * @throws UnreadableInput saying what is wrong with the row
 */
export function articleFromRow(row: unknown, { published }: { readonly published?: string } = {}): Article {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new UnreadableInput('not an object: each line is one, with the article under "text"');
  const fields = row as Readonly<Record<string, unknown>>;
  const { text } = fields;
  if (typeof text !== 'string')
    throw new UnreadableInput(text === undefined ? 'it has no "text"' : '"text" is not a string');
  const words = (key: string): string | null => {
    const value = fields[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const url = words('url');
  const number = typeof fields.id === 'number' ? String(fields.id) : null;
  const id = words('id') ?? number ?? url ?? createHash('sha256').update(text).digest('hex').slice(0, 16);
  const bare = articleFromText(text, { id, ...(published ? { published } : {}) });
  const byline = names(fields.byline);
  const said = isoDateOf(words('published'));
  const known = { url, outlet: words('outlet'), title: words('title'), modified: isoDateOf(words('modified')) };
  const from: Partial<Record<ArticleField, Provenance>> = { ...bare.from, text: 'jsonl' };
  for (const [field, value] of Object.entries({ ...known, published: said }))
    if (value) from[field as ArticleField] = 'jsonl';
  if (byline.length > 0) from.byline = 'jsonl';
  const unclear = words('published') !== null && said === null;
  return {
    ...bare,
    ...known,
    published: said ?? bare.published,
    byline: byline.length > 0 ? byline : bare.byline,
    warnings: [
      ...bare.warnings,
      ...(unclear ? [`published: '${words('published')}' is not a date, or could be two`] : []),
    ],
    from,
  };
}

function names(value: unknown): readonly string[] {
  if (typeof value === 'string') return namesOf(value);
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}
