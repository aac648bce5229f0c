/**
 * A page's words as they are kept: NFC, one kind of space, no invisible characters, no control characters. Done once,
 * before any offset is taken. Line breaks stay.
 */
export const normaliseWords = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E]|(?![\t\n])\p{Cc}/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');

/** The same on one line, for titles and names; null if nothing is left. */
export const oneLine = (words: string | null | undefined): string | null =>
  normaliseWords(words ?? '')
    .replace(/\s+/g, ' ')
    .trim() || null;

/** True if two words of one are in the other, as in two ways of putting a headline. */
export const sharesWords = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => words.has(word)).length >= 2;
};
