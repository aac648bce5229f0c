import type { Statement } from '../../statements/reading.js';
import { overlaps } from '../../text/span.js';
import { footingOf } from '../footing.js';
import { actOf, channelOf, whenOf } from '../said.js';
import { escapeHtml } from './escape.js';
import { evident, type Fact, factList, inferred } from './facts.js';
import type { Marking } from './marked-text.js';
import { factKey, findingKey, sourceKey, statementKey } from './places.js';
import { type Told, wordsIn } from './told.js';
import type { Voice } from './voices.js';

const MODES = { direct: 'in quotation marks', indirect: 'reported', mixed: 'partly quoted' } as const;
const DOUBTS = {
  hedged: 'the source is unsure',
  distanced: 'the reporter keeps a distance',
  negated: 'the source did not say it',
} as const;

/** All that is known of a statement: what the article says, what is inferred and why, and what it does not say. */
export function statementFacts(
  told: Told,
  statement: Statement,
  i: number,
  marking: Marking,
  numbers: ReadonlyMap<string, number>,
): string {
  const { act, mode, spans, when, to, via, within, answers, about, because } = statement;
  const isInferred = (field: keyof typeof because) =>
    statement.inferred.includes(field) ? inferred(because[field]) : '';
  const place = (fact: 'channel' | 'when' | 'to') => (statement[`${fact}Span`] ? factKey(i, fact) : null);
  const statementLink = (id: string | null): string | null => {
    const n = id === null ? undefined : numbers.get(id);
    return n === undefined ? null : `<a href="#${statementKey(n)}">${n + 1}</a> ${summaryOf(told, marking, n)}`;
  };
  const row = (name: string, html: string | null): Fact | null => (html === null ? null : [name, html]);
  const channel = channelOf(statement);
  const doubts = (['hedged', 'distanced', 'negated'] as const).filter((doubt) => statement[doubt]);
  return factList([
    ['who', who(marking.voices, marking.voiceOf[i]!, statement.unresolved) + isInferred('source')],
    row('footing', footing(marking.voices[marking.voiceOf[i]!]!)),
    spans.source.length > 0 && ['called', `<bdi>${escapeHtml(wordsIn(told, statement, spans.source))}</bdi>`],
    [
      'act',
      `${actOf(statement)}${act === 'decline' && statement.answered === null ? ', can’t tell if they answered' : ''}`,
    ],
    ['mode', MODES[mode]],
    ['channel', channel === null ? 'not said' : evident(channel, place('channel')) + isInferred('channel')],
    ['when', when === null ? 'not said' : evident(whenOf(when), place('when')) + isInferred('when')],
    row('to', to === null ? null : evident(to, place('to'))),
    row('spoken by', statement.spokenBy === null ? null : viaOf(statement.spokenBy, marking.voices)),
    row('via', via === null ? null : viaOf(via, marking.voices)),
    doubts.length > 0 && ['doubt', doubts.map((doubt) => DOUBTS[doubt]).join(', ')],
    row(act === 'deny' || act === 'confirm' ? actOf(statement) : 'answers', statementLink(answers)),
    row('inside', statementLink(within)),
    about.length > 0 && ['about', about.map((party) => viaOf(party, marking.voices)).join(', ')],
    row('findings', foundIn(told, statement)),
  ]);
}

/** The source, linked to its card. */
function who(voices: readonly Voice[], voice: number, unresolved: boolean): string {
  const { source, label } = voices[voice]!;
  if (source === null) return unresolved ? 'can’t tell who' : label;
  const link = `<a href="#${sourceKey(voice)}"><bdi>${escapeHtml(label)}</bdi></a>`;
  return unresolved || source.unresolved ? `${link} <span class="aside">can’t tell who</span>` : link;
}

/** What kind of source it is, how it knows and why it has no name, in short. */
const footing = ({ source, whole }: Voice): string | null =>
  source === null ? null : escapeHtml(footingOf(source, whole?.source ?? null).join(' · ')) || null;

/** A party: a source by its id, else words. */
function viaOf(party: string, voices: readonly Voice[]): string {
  const voice = voices.findIndex(({ source }) => source?.id === party);
  const label = voice < 0 ? party : voices[voice]!.label;
  return voice < 0
    ? `<bdi>${escapeHtml(label)}</bdi>`
    : `<a href="#${sourceKey(voice)}"><bdi>${escapeHtml(label)}</bdi></a>`;
}

const SHORT = 60;

function summaryOf(told: Told, { statements, voices, voiceOf }: Marking, i: number): string {
  const words = wordsIn(told, statements[i]!, statements[i]!.spans.content);
  const cut = words.length > SHORT ? `${words.slice(0, SHORT).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…` : words;
  return `<bdi>${escapeHtml(voices[voiceOf[i]!]!.label)}</bdi>: <bdi>${escapeHtml(cut)}</bdi>`;
}

/** The findings about the statement's words. */
function foundIn({ findings }: Told, { spans, field }: Statement): string | null {
  if (field === 'title') return null;
  const own = [...spans.source, ...spans.cue, ...spans.content];
  const links = findings.flatMap(({ span, rule }, i) =>
    own.some((part) => overlaps(part, span)) ? [`<a href="#${findingKey(i)}">${escapeHtml(rule)}</a>`] : [],
  );
  return links.length > 0 ? links.join(', ') : null;
}
