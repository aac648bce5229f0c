import type { Reading } from '../statements/reading.js';
import type { Encoder } from './encoder.js';
import type { Vector } from './vector.js';

/** What each statement of an article means, by its id; statements without words are left out. */
export async function meaningsIn(
  { article, statements }: Pick<Reading, 'article' | 'statements'>,
  encoder: Encoder,
): Promise<ReadonlyMap<string, Vector>> {
  const found = new Map<string, Vector>();
  for (const field of ['text', 'title'] as const) {
    const own = statements.filter((statement) => statement.field === field);
    const text = field === 'title' ? (article.title ?? '') : article.text;
    if (own.length === 0) continue;
    const vectors = await encoder.vectorsOf(
      text,
      own.map(({ spans }) => spans.content),
    );
    for (const [i, vector] of vectors.entries()) if (vector !== null) found.set(own[i]!.id, vector);
  }
  return found;
}
