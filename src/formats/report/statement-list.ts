import type { Statement } from '../../statements/reading.js';
import { printable } from '../../text/printable.js';
import type { Span } from '../../text/span.js';
import { wordsOf } from '../words.js';
import { escapeHtml } from './escape.js';

/** The statements in the order of the article, each a link to its words. */
export function statementList(text: string, statements: readonly Statement[], colors: readonly number[]): string {
  const entries = statements.map((statement, i) => entry(text, statement, i, colors[i]!));
  return `<aside class="list" aria-label="Statements">
<h2>Statements</h2>
<ol class="statements">${entries.join('\n')}</ol>
</aside>`;
}

function entry(text: string, { spans, mode, within }: Statement, i: number, color: number): string {
  const words = (part: readonly Span[]) => escapeHtml(printable(wordsOf(text, part)));
  const source = words(spans.source);
  const who = source ? `<bdi class="who">${source}</bdi>` : '<span class="none">no source given</span>';
  const cue = spans.cue.length > 0 ? ` <bdi class="by">${words(spans.cue)}</bdi>` : '';
  return `<li class="c${color}${within === null ? '' : ' within'}" data-s="${i}" data-c="${color}"><a href="#s${i + 1}"><span class="number">${i + 1}</span><span class="mode">${mode}</span>${who}${cue}<span class="said" dir="auto">${words(spans.content)}</span></a></li>`;
}
