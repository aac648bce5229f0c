import { UnreadableInput } from './article.js';

/**
 * Refuses XML that defines entities of its own: no feed needs any, and a few of them, each ten of the last, fill all
 * memory (the "billion laughs").
 * @throws UnreadableInput
 */
export function guardEntities(text: string, what: 'feed' | 'list'): void {
  if (text.trimStart().startsWith('{') || !/<!ENTITY\s/i.test(text.slice(0, HEAD))) return;
  throw new UnreadableInput(
    `the ${what} defines XML entities of its own, which may unfold to any size: no proper ${what} does, take its DOCTYPE out`,
  );
}

/** Entities are defined before the first element. */
const HEAD = 65_536;
