import type { Reading } from '../statements/reading.js';
import { articleText } from './report/article-text.js';
import { htmlDocument } from './report/document.js';
import { escapeHtml } from './report/escape.js';
import { LEGEND } from './report/legend.js';
import { masthead } from './report/masthead.js';
import { SCRIPT } from './report/script.js';
import { sourceList } from './report/source-list.js';
import { statementList } from './report/statement-list.js';
import { strip } from './report/strip.js';
import { REPORT_STYLE } from './report/style/report.js';
import { colorsOf, voicesOf } from './report/voices.js';
import { withoutScript } from './report/without-script.js';

/**
 * A Reading as one page that holds all it needs: the article with source, cue and content marked, the statements beside
 * it, and on top how much of the article's words is whose. The text of the `article` element is the article's,
 * character for character.
 */
export function toHtml(reading: Reading): string {
  const { article, statements } = reading;
  const voices = voicesOf(reading);
  const colors = colorsOf(voices);
  const title = article.title ?? reading.id;
  // a file's name is not the article's words, and not set like them
  const untitled = article.title === null ? ' class="untitled"' : '';
  const language = article.language ? ` lang="${escapeHtml(article.language)}"` : '';
  return htmlDocument({
    title: `${title} · who says what`,
    style: REPORT_STYLE,
    script: SCRIPT,
    withoutScript: withoutScript(colors),
    body: `${strip(voices)}
${masthead(article, statements, voices)}
<main class="page">
<div class="sheet">
<h1 id="title"${untitled} dir="auto"${language}>${escapeHtml(title)}</h1>
<article class="text" aria-labelledby="title"${language}>${articleText(article.text, statements, colors)}</article>
</div>
${sourceList(voices)}
${statementList(article.text, statements, colors)}
${LEGEND}
</main>`,
  });
}
