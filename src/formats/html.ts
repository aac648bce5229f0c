import type { Reading } from '../statements/reading.js';
import { articleText, markedTitle } from './report/article-text.js';
import { htmlDocument } from './report/document.js';
import { escapeHtml } from './report/escape.js';
import { findingList } from './report/finding-list.js';
import { legend } from './report/legend.js';
import type { Marking } from './report/marked-text.js';
import { masthead } from './report/masthead.js';
import { placesInText, placesInTitle } from './report/places.js';
import { SCRIPT } from './report/script/report.js';
import { sourceCards } from './report/source-cards.js';
import { statementList } from './report/statement-list.js';
import { strip } from './report/strip.js';
import { REPORT_STYLE } from './report/style/report.js';
import { voiceOfEach, voicesOf } from './report/voices.js';
import { withoutScript } from './report/without-script.js';

/**
 * A Reading as one page that holds all it needs: on top how much of the article's words is whose, then the article with
 * its statements marked, beside it the sources with their footing, the statements and the findings. The text of the
 * `article` element is the article's, character for character.
 */
export function toHtml(reading: Reading): string {
  const { article, statements, findings } = reading;
  const voices = voicesOf(reading);
  const marking: Marking = { statements, voices, voiceOf: voiceOfEach(voices) };
  const title = article.title ?? reading.id;
  // a file's name is not the article's words, and not set like them
  const heading =
    article.title === null
      ? `<h1 id="title" class="untitled" dir="auto">${escapeHtml(title)}</h1>`
      : `<h1 id="title" dir="auto"${language(article.language)}>${markedTitle(title, placesInTitle(reading), marking)}</h1>`;
  return htmlDocument({
    title: `${title} · who says what`,
    style: REPORT_STYLE,
    script: SCRIPT,
    withoutScript: withoutScript(marking),
    body: `${strip(voices)}
${masthead(article, statements, voices)}
<main class="page${findings.length > 0 ? ' checked' : ''}">
<div class="sheet">
${heading}
<article class="text" aria-labelledby="title"${language(article.language)}>${articleText(article.text, placesInText(reading, voices), marking)}</article>
</div>
${sourceCards(article.text, voices, statements)}
${findingList(article.text, findings)}
${statementList({ text: article.text, title: article.title, findings }, marking)}
${legend(voices)}
</main>`,
  });
}

const language = (tag: string | null): string => (tag ? ` lang="${escapeHtml(tag)}"` : '');
