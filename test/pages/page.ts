import { articleFromHtml } from '../../src/pages/html.js';

/** Paragraphs long enough to be an article's. */
export const LEDE =
  'The harbour board will close the east quay in May, its chairman said on Tuesday, after divers found cracks in the wall.';
export const SECOND = '“We can’t wait for the money,” Mr Aske told the council. “The wall won’t wait for us either.”';
export const THIRD =
  'The fishermen’s association said it had not been consulted, and asked for a meeting before the end of the month.';

/** The article of a page. */
export const read = (html: string) => articleFromHtml(html, { id: 'page' });

/** A page around an article's HTML. */
export const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Quay to close | The Tide</title>${head}</head><body><nav><a href="/">Home</a></nav>${main}<footer>© The Tide</footer></body></html>`;

export const paragraphs = (...words: string[]) => words.map((p) => `<p>${p}</p>`).join('\n');
