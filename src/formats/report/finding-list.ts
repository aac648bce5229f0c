import type { Finding } from '../../statements/finding.js';
import { printable } from '../../text/printable.js';
import { wordsOf } from '../words.js';
import { escapeHtml } from './escape.js';
import { letter } from './letter.js';
import { findingKey } from './places.js';

/** A shape for each severity, never a colour. */
const SIGNS = { error: '◆', warning: '◇', info: '○' } as const;

/** What the checks found: a sign with the rule's name, the words, what is wrong and what would mend it; if anything. */
export function findingList(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  return `<section class="findings" aria-labelledby="findings">
<h2 id="findings">Findings</h2>
<ol>${findings.map((finding, i) => entry(text, finding, i)).join('\n')}</ol>
</section>`;
}

function entry(text: string, { rule, severity, span, message, standard, mend }: Finding, i: number): string {
  const key = findingKey(i);
  const words = printable(wordsOf(text, [span]));
  return `<li data-f="${i}" data-k="${key}"><a class="pick" href="#${key}" aria-describedby="${key}-message"><span class="sign" aria-hidden="true">${SIGNS[severity]}</span><span class="letter">${letter(i)}</span> <span class="rule">${escapeHtml(rule)}</span></a>
<div class="message" id="${key}-message"><blockquote><bdi>${escapeHtml(words)}</bdi></blockquote><p>${escapeHtml(message)}</p><p class="mend">${escapeHtml(mend)}</p><p class="standard">${severity} · ${escapeHtml(standard)}</p></div></li>`;
}
