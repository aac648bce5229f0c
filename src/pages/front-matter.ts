import { parse } from 'yaml';
import { namesOf } from './byline.js';
import { isoDateOf } from './dates.js';
import type { Found } from './metadata.js';
import { oneLine } from './normalise.js';
import type { Told } from './plain-text.js';

const KEYS = {
  title: ['title', 'headline'],
  byline: ['author', 'authors', 'byline', 'by'],
  published: ['date', 'published', 'pubdate', 'publishdate'],
  modified: ['modified', 'lastmod', 'updated'],
} as const;

/** What the lines of YAML before a Markdown document say of it; a warning where they can't be read. */
export function frontMatter(yaml: string): { readonly told: Told; readonly warnings: readonly string[] } {
  let fields: unknown;
  try {
    // as words: a date stays the one that was written
    fields = parse(yaml, { schema: 'failsafe', logLevel: 'error' });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return { told: {}, warnings: [`front matter: not YAML: ${reason}`] };
  }
  const known = new Map(
    typeof fields === 'object' && fields !== null
      ? Object.entries(fields).map(([key, value]): [string, unknown] => [key.toLowerCase(), value])
      : [],
  );
  const first = (field: keyof typeof KEYS) => KEYS[field].map((key) => known.get(key)).find((value) => value);
  const found = <T>(value: T | null): Found<T> => (value === null ? null : { value, from: 'front matter' });
  const words = (value: unknown) => (typeof value === 'string' ? oneLine(value) : null);
  const names = authorsIn(first('byline'));
  return {
    told: {
      title: found(words(first('title'))),
      byline: found(names.length > 0 ? names : null),
      published: found(isoDateOf(words(first('published')))),
      modified: found(isoDateOf(words(first('modified')))),
    },
    warnings: [],
  };
}

/** `Jane Doe and Bo Li`, a list of names, or of people with a name each. */
function authorsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return namesOf(value);
  if (Array.isArray(value)) return value.flatMap(authorsIn);
  return typeof value === 'object' && value !== null && 'name' in value ? authorsIn(value.name) : [];
}
