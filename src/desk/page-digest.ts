import { createHash } from 'node:crypto';
import { UnreadableInput } from '../pages/article.js';
import type { Material } from './material.js';
import { toArticle } from './to-article.js';

/**
 * Stands for what a reader sees of an article: its headline, byline and text, not what surrounds them, which changes
 * with every visit. For what no article can be made of, its bytes.
 */
export async function digestOf(material: Material & { kind: 'bytes' }): Promise<string> {
  const hash = createHash('sha256');
  try {
    const { title, byline, text } = await toArticle(material, { force: true });
    hash.update(JSON.stringify([title, byline, text]));
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    hash.update(material.bytes);
  }
  return hash.digest('hex');
}
