import type { Article } from '../pages/article.js';
import type { Reading, Statement } from '../statements/reading.js';
import { cut } from '../text/span.js';
import { htmlDocument } from './report/document.js';
import { escapeHtml } from './report/escape.js';
import { cutPieces, type Piece } from './report/pieces.js';
import { SCRIPT } from './report/script.js';
import { type Voice, voicesOf } from './report/voices.js';
import { summary } from './summary.js';
import { wordsOf } from './words.js';

/**
 * A Reading as one page that holds all it needs: the article with source, cue and content marked, the statements beside
 * it, and on top how much of the article's words is whose. The text of `.text` is the article's, character for
 * character.
 */
export function toHtml(reading: Reading): string {
  const { article, statements } = reading;
  const voices = voicesOf(reading);
  const colors: number[] = [];
  for (const voice of voices) for (const i of voice.statements) colors[i] = voice.color;
  const title = article.title ?? reading.id;
  return htmlDocument({
    title: `${title} · who says what`,
    language: article.language ?? 'en',
    script: SCRIPT,
    body: `<header class="top">
${strip(voices)}
${about(article)}
<p class="numbers">${numbers(statements, voices)}</p>
</header>
<main class="page">
<article>
<h1>${escapeHtml(title)}</h1>
<div class="text" dir="auto">${marked(article.text, statements, colors)}</div>
</article>
<aside aria-label="Who says what">
${voiceList(voices)}
<h2>Statements</h2>
<ol class="statements">${statements.map((s, i) => entry(article.text, s, i, colors[i]!)).join('')}</ol>
<p class="key">Underlined: <span class="content direct c1">in quotation marks</span>, <span class="content indirect c1">reported</span>, <span class="content mixed c1">both</span>. <span class="source c1">Source</span>. <span class="cue c1">Cue</span>. Hatched: nobody is named.<br><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>Esc</kbd> let go</p>
</aside>
</main>`,
  });
}

function strip(voices: readonly Voice[]): string {
  const segments = voices.map(({ name, share, color, statements }) => {
    const label = `${name ?? 'nobody named'}: ${percent(share)} of the words`;
    const kind = name === null ? 'nobody' : `c${color}`;
    return `<a href="#s${statements[0]! + 1}" class="${kind}" data-voice data-s="${statements.join(' ')}" style="width:${(100 * share).toFixed(2)}%" title="${escapeHtml(label)}" aria-label="${escapeHtml(label)}"></a>`;
  });
  return `<div class="strip" role="group" aria-label="Share of the article's words by source; the rest is the article's own voice">${segments.join('')}</div>`;
}

function about({ outlet, published, modified, byline, agency, url, warnings }: Omit<Article, 'id'>): string {
  const changed = modified && modified !== published ? `changed ${date(modified)}` : null;
  const facts = [outlet, published && date(published), changed, byline.join(', '), agency && `carries ${agency}`];
  const link = url && /^https?:/.test(url) ? ` · <a href="${escapeHtml(url)}" rel="noreferrer">original</a>` : '';
  const line = facts.filter((fact) => fact).map((fact) => escapeHtml(fact!));
  return [
    line.length > 0 || link ? `<p>${line.join(' · ')}${link}</p>` : '',
    ...warnings.map((warning) => `<p class="warning">${escapeHtml(warning)}</p>`),
  ].join('\n');
}

function numbers(statements: readonly Statement[], voices: readonly Voice[]): string {
  const named = voices.filter(({ name }) => name !== null).length;
  const nobody = voices.find(({ name }) => name === null)?.statements.length ?? 0;
  const shares = voices.reduce((sum, { share }) => sum + share, 0);
  const parts = [summary(statements)];
  if (named > 0) parts.push(`${named} ${named === 1 ? 'source, by its words' : 'sources, by their words'}`);
  if (nobody > 0) parts.push(`${nobody} credited to nobody`);
  if (statements.length > 0) parts.push(`${percent(shares)} of the words are somebody else’s`);
  return escapeHtml(parts.join(' · '));
}

function marked(text: string, statements: readonly Statement[], colors: readonly number[]): string {
  const begun = new Set<number>();
  return cutPieces(text.length, statements)
    .map((piece) => markedPiece(text, piece, statements, colors, begun))
    .join('');
}

function markedPiece(
  text: string,
  { span, marks }: Piece,
  statements: readonly Statement[],
  colors: readonly number[],
  begun: Set<number>,
): string {
  const words = escapeHtml(cut(text, span));
  if (marks.length === 0) return words;
  const ids = [...new Set(marks.map(({ statement }) => statement))];
  const last = marks.at(-1)!;
  const classes = new Set(['m', `c${colors[last.statement]}`]);
  for (const { part, statement } of marks) {
    classes.add(part);
    if (part === 'content') classes.add(statements[statement]!.mode);
  }
  const first = ids.find((id) => !begun.has(id));
  for (const id of ids) begun.add(id);
  const anchor = first === undefined ? '' : ` id="s${first + 1}"`;
  const ending = marks.find(
    ({ part, statement }) => part === 'content' && statements[statement]!.spans.content.at(-1)![1] === span[1],
  );
  const number = ending ? ` data-n="${ending.statement + 1}"` : '';
  return `<span class="${[...classes].join(' ')}" data-s="${ids.join(' ')}"${anchor}${number}>${words}</span>`;
}

/** So many sources are shown at once; the others open on demand. */
const SHOWN = 7;

function voiceList(voices: readonly Voice[]): string {
  if (voices.length === 0) return '';
  const rows = voices.map(({ name, statements, share, color }) => {
    const swatch = `<span class="swatch ${name === null ? 'nobody' : `c${color}`}"></span>`;
    const who = name === null ? '<em>nobody named</em>' : escapeHtml(name);
    return `<li data-voice data-s="${statements.join(' ')}">${swatch}<span>${who}</span><span class="n">${statements.length} · ${percent(share)}</span></li>`;
  });
  const others = rows.slice(SHOWN);
  const more =
    others.length > 0
      ? `<details><summary>${others.length} more</summary><ul class="voices">${others.join('')}</ul></details>`
      : '';
  return `<h2>Sources, in the article’s words</h2>\n<ul class="voices">${rows.slice(0, SHOWN).join('')}</ul>${more}`;
}

function entry(text: string, { spans, mode }: Statement, i: number, color: number): string {
  const source = wordsOf(text, spans.source);
  const who = source ? `<span class="who">${escapeHtml(source)}</span>` : '<span class="who none">nobody named</span>';
  const cue = escapeHtml(wordsOf(text, spans.cue));
  return `<li class="c${color}" data-s="${i}"><a href="#s${i + 1}"><span class="mode">${mode}</span><span class="number">${i + 1}</span>${who} ${cue}<span class="said">${escapeHtml(wordsOf(text, spans.content))}</span></a></li>`;
}

const percent = (share: number): string => (share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(100 * share)}%`);

/** `14 April 2027, 05:15` of an ISO date, in the zone that it is given in. */
function date(iso: string): string {
  const [day = '', time] = iso.split('T');
  const [y, m, d] = day.split('-').map(Number);
  const months = 'January February March April May June July August September October November December'.split(' ');
  const words = y && m && d ? `${d} ${months[m - 1]} ${y}` : day;
  return time ? `${words}, ${time.slice(0, 5)}` : words;
}
