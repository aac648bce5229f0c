const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a parser would make other white space of them in an attribute
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets), halves of characters among it. */
const NO_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words as they can stand in XML, between tags or in an attribute in double quotation marks. */
export const escapeXml = (words: string): string =>
  words.replace(NO_XML, '\uFFFD').replace(/[&<>"\n\r\t]/g, (char) => ENTITIES[char]!);

/** An element with words in it, on one line; empty where there are no words. */
export const element = (tag: string, words: string | number | null, attributes = ''): string =>
  words === null ? '' : `<${tag}${attributes}>${escapeXml(String(words))}</${tag}>`;
