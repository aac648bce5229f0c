import { parseHTML } from 'linkedom';

/** Nested deeper than this a page is broken or hostile; walking it would end in a stack overflow. */
export const DEEPEST = 400;

/** What we need of a DOM. */
export type Dom = Document;

/** A page as a DOM: whole pages, fragments, and broken ones alike. Nothing in it is run or fetched. */
export function parsePage(html: string): Dom {
  // linkedom wants html and body: without them it finds nothing
  const whole = /<body[\s>]/i.test(html)
    ? html
    : /<html[\s>]/i.test(html)
      ? html.replace(/<\/head>|(?=<(?:p|div|h1|article|main)[\s>])/i, '$&<body>')
      : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(flattened(whole)).document as unknown as Dom;
}

/**
 * Tags beyond a depth are left out, their words stay: counted on the tags alone, without a parser, since the parser is
 * what must be kept from them.
 */
function flattened(html: string): string {
  let depth = 0;
  return html.replace(
    /<(\/?)(div|span|font|b|i|em|strong|blockquote|ul|ol|li|table|tbody|tr|td|section|a)\b[^>]*>/gi,
    (tag, close: string) => {
      if (close) {
        depth--;
        return depth >= DEEPEST ? '' : tag;
      }
      depth++;
      return depth > DEEPEST ? '' : tag;
    },
  );
}
