import { UnreadableInput } from '../pages/article.js';
import type { Reading } from '../statements/reading.js';
import type { Material, ReadOptions } from './material.js';
import { readOne } from './read-one.js';

/** What is known of an input beside its text. */
export interface ReadInput extends ReadOptions {
  /** The reading's id; without it `input`. */
  readonly id?: string;
  /** The address that a page comes from. */
  readonly url?: string;
  /** The file's name: `.md` tells Markdown from plain text; a date in it is believed where no other is. */
  readonly name?: string;
}

/**
 * Reads one article: every attribution in it, with its exact words. The model is loaded at the first call and kept.
 *
 * @param input plain text, HTML (told by its content), or the bytes of either, of Markdown, a Word document (.docx) or a
 *   PDF. Plain text is taken as it is: the offsets of the reading are UTF-16 units into it. For all others they are into
 *   `reading.article.text`; for Markdown, `reading.article.inFile` leads back.
 * @throws UnreadableInput if there is no article in it, or it isn't English and `force` isn't set
 */
export async function read(
  input: string | Uint8Array,
  { id = 'input', url, name, ...options }: ReadInput = {},
): Promise<Reading> {
  // a string goes as it is: as bytes it would lose lone surrogates, and with them its offsets
  const known = { id, from: id, ...(url ? { url } : {}), ...(name ? { name } : {}) };
  const material: Material =
    typeof input === 'string' ? { kind: 'words', words: input, ...known } : { kind: 'bytes', bytes: input, ...known };
  const outcome = await readOne(material, options);
  if ('problem' in outcome) throw new UnreadableInput(outcome.problem.message);
  return outcome.reading;
}
