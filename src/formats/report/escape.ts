const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // a parser would make a line feed of it, and the words on the page would no longer be the article's
  '\r': '&#13;',
  // a parser drops it, and every offset after it would be wrong by one; HTML has no way to write it
  '\0': '\uFFFD',
};

/** Words as they can stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"'\r\0]/g, (char) => ENTITIES[char]!);
