import type { Statement } from '../../statements/reading.js';
import type { Span } from '../../text/span.js';
import { actOf, channelOf, doubtsOf, whenOf } from '../said.js';
import { escapeHtml } from './escape.js';
import { filterForm } from './filter-form.js';
import type { Marking } from './marked-text.js';
import { statementKey } from './places.js';
import { statementFacts } from './statement-facts.js';
import { type Told, wordsIn } from './told.js';

/** The statements in the order of the article, each a link to its words, with all that is known of it. */
export function statementList(told: Told, marking: Marking): string {
  const numbers = new Map(marking.statements.map(({ id }, i) => [id, i]));
  const entries = marking.statements.map((statement, i) => entry(told, statement, i, marking, numbers));
  return `<section class="list" aria-labelledby="statements">
<h2 id="statements">Statements</h2>
${filterForm(marking)}
<p class="shown"><span role="status"></span> <button type="button" hidden>Show all</button></p>
<ol class="statements">${entries.join('\n')}</ol>
<div class="panel" id="panel" role="region" aria-label="Details" hidden></div>
</section>`;
}

function entry(
  told: Told,
  statement: Statement,
  i: number,
  marking: Marking,
  numbers: ReadonlyMap<string, number>,
): string {
  const { spans, mode, act, within, channel } = statement;
  const { source, label, color, standing } = marking.voices[marking.voiceOf[i]!]!;
  const words = (part: readonly Span[]) => escapeHtml(wordsIn(told, statement, part));
  const who =
    source === null
      ? `<span class="none">${words(spans.source) || label}</span>`
      : `<bdi class="who">${escapeHtml(label)}</bdi>`;
  const cue = spans.cue.length > 0 ? ` <bdi class="by">${words(spans.cue)}</bdi>` : '';
  const kind = act === 'assert' ? mode : `${actOf(statement)} · ${mode}`;
  const tags = [kind, ...tagsOf(statement, numbers)].map(escapeHtml).join(' · ');
  return `<li class="c${color}${within === null ? '' : ' within'}" data-s="${i}" data-v="${marking.voiceOf[i]}" data-who="${standing}" data-act="${act}" data-channel="${channel ?? 'none'}"><a class="pick" href="#${statementKey(i)}"><span class="number">${i + 1}</span>${who}${cue}<span class="said" dir="auto">${words(spans.content)}</span><span class="tags">${tags}</span></a>${statementFacts(told, statement, i, marking, numbers)}</li>`;
}

/** What one sees of a statement without opening it. */
function tagsOf(statement: Statement, numbers: ReadonlyMap<string, number>): readonly string[] {
  const { field, when, within, answers, unresolved, inferred } = statement;
  const to = (verb: string, id: string | null) => id !== null && numbers.has(id) && `${verb} ${numbers.get(id)! + 1}`;
  return [
    field === 'title' && 'in the headline',
    unresolved ? 'can’t tell who' : inferred.includes('source') && 'source inferred',
    channelOf(statement) && mark(channelOf(statement)!, inferred.includes('channel')),
    when !== null && mark(whenOf(when), inferred.includes('when')),
    ...doubtsOf(statement),
    to('answers', answers),
    to('inside', within),
  ].filter((tag) => typeof tag === 'string');
}

const mark = (words: string, isInferred: boolean): string => (isInferred ? `${words} (inferred)` : words);
