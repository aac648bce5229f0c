import { findInTitle, readByWindows } from '../attribution/model.js';
import type { Reading } from '../statements/reading.js';
import { toReading } from '../statements/to-reading.js';
import { checkedByHouse } from './checked.js';
import type { Material, ReadOptions } from './material.js';
import { shippedModel } from './read-one.js';
import { toArticle } from './to-article.js';

/** What is known of an article while it is read, in order; `reading` comes last, and is what reading it at once gives. */
export type ReadPart =
  | { readonly event: 'article'; readonly article: Reading['article'] }
  /** All that is found so far; what is read after may still change it. */
  | { readonly event: 'statements'; readonly sources: Reading['sources']; readonly statements: Reading['statements'] }
  | { readonly event: 'findings'; readonly findings: Reading['findings'] }
  | { readonly event: 'reading'; readonly reading: Reading };

/** Telling what is found so far may take this share of the time: for a long text it is told more rarely. */
const SHARE_FOR_TELLING = 0.2;

/**
 * Reads one article and tells what is found as it is found, stretch by stretch of its text.
 * @param isOver asked after each stretch; it ends there if so
 * @throws UnreadableInput
 */
export async function* readInParts(
  material: Material,
  options: ReadOptions,
  isOver: () => boolean = () => false,
): AsyncGenerator<ReadPart> {
  const article = await toArticle(material, options);
  const { id: _, ...told } = article;
  yield { event: 'article', article: told };
  const model = await shippedModel();
  const inTitle = article.title === null ? [] : await findInTitle(article.title, model);
  let pause = 0;
  let last = performance.now();
  for await (const { share, found } of readByWindows(article.text, model)) {
    if (isOver()) return;
    const began = performance.now();
    if (share < 1 && began - last < pause) continue;
    const { sources, statements, ...reading } = toReading(article, found(), inTitle);
    yield { event: 'statements', sources, statements };
    last = performance.now();
    pause = (last - began) / SHARE_FOR_TELLING;
    if (share < 1) continue;
    const whole = checkedByHouse({ ...reading, sources, statements });
    yield { event: 'findings', findings: whole.findings };
    yield { event: 'reading', reading: whole };
  }
}
