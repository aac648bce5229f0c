import type { ToRead } from '../../api/contract/read.js';

/** What somebody hands in to be read: words or an address, or a file's bytes. */
export type Draft =
  | { readonly kind: 'words'; readonly words: string; readonly title: string }
  | { readonly kind: 'file'; readonly file: File };

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** What can be opened, for a file dialog. */
export const ENDINGS = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',');

/** What kind of file it is by its name; null for one that can't be read. */
export const typeOf = (name: string): string | null => TYPES[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;

/** What is sent of a draft, and as what. */
export function bodyOf(draft: Draft): { readonly type: string; readonly body: BodyInit } {
  if (draft.kind === 'file') return { type: typeOf(draft.file.name) ?? 'text/plain', body: draft.file };
  return { type: 'application/json', body: JSON.stringify(toRead(draft.words, draft.title)) };
}

/** Words, a page's HTML or a lone address as the API takes them. */
export function toRead(words: string, title: string): ToRead {
  const trimmed = words.trim();
  const known = title.trim() === '' ? {} : { title: title.trim() };
  if (/^https?:\/\/\S+$/.test(trimmed)) return { url: trimmed, ...known };
  if (/^<(?:!doctype|html|head|body|article)\b/i.test(trimmed)) return { html: words, ...known };
  return { text: words, ...known };
}
