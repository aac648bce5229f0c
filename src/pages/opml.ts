import { type Opml, parseOpml } from 'feedsmith';
import { UnreadableInput } from './article.js';
import { guardEntities } from './entities.js';

/**
 * The addresses of the feeds in an OPML list, at whatever depth, in its order and each once. They may be relative to
 * where the list itself is.
 * @throws UnreadableInput if it is broken or names no feed
 */
export function feedsOf(text: string): readonly string[] {
  guardEntities(text, 'list');
  let body: Opml.Body<string> | undefined;
  try {
    body = parseOpml(text).body;
  } catch (error) {
    throw new UnreadableInput(`the OPML list is broken: ${(error as Error).message}`);
  }
  const found: string[] = [];
  const waiting = [...(body?.outlines ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const address = next.xmlUrl?.trim();
    if (address) found.push(address);
    waiting.unshift(...(next.outlines ?? []));
  }
  if (found.length === 0) throw new UnreadableInput('the OPML list names no feed: it has no outline with an xmlUrl');
  return [...new Set(found)];
}
