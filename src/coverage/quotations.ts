import { createHash } from 'node:crypto';
import type { Covered } from './covered.js';
import { commonWords, driftOf, endsEarly, isPartOf } from './drift.js';
import type { Lineage } from './lineage.js';
import type { Change, Quotation, QuotationVersion } from './quotation.js';
import { type QuotedWords, quotedWords } from './quoted-words.js';
import { respoken } from './respoken.js';
import { utterances } from './same-utterance.js';
import { byTime, madeAt } from './which-first.js';

/** Tells which party a source of an article is; null where the library has not told. */
export type SpeakerOf = (article: string, source: string) => string | null;

/**
 * The utterances that several of some articles quote, with what became of their words: sentences in quotation marks are
 * aligned word by word, without case, marks and the apostrophes of contractions, so that these are no drift; nor is an
 * excerpt. What a rewritten, spun or translated text makes of them is found by its place in it.
 */
export function quotationsOf(
  articles: readonly Covered[],
  lineage: readonly Lineage[],
  speakerOf: SpeakerOf,
): readonly Quotation[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quotedBy = new Map(articles.map((article) => [article.id, quotedWords(article)]));
  const groups = utterances([...quotedBy.values()].flat()).map((group) => [...group]);
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [keyOf(one), group] as const)));
  for (const one of lineage)
    for (const [original, again] of respoken(one, byId, (id) => quotedBy.get(id) ?? [])) {
      const group = groupOf.get(keyOf(original));
      if (group === undefined || group.some(({ covered }) => covered === again.covered)) continue;
      group.push(again);
    }
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const derived = derivedFrom(lineage);
  const besideOf = ({ covered, statement }: QuotedWords): readonly QuotedWords[] =>
    quotedBy.get(covered.id)!.filter((other) => other.statement.source === statement.source);
  return groups
    .filter((group) => new Set(group.map(({ covered }) => covered.id)).size > 1)
    .map((group) => quotation(group, derived, speakerOf, order, besideOf));
}

const keyOf = ({ covered, field, spans }: QuotedWords): string => `${covered.id} ${field} ${spans[0]![0]}`;

/** The articles that each one descends from, near or far. */
function derivedFrom(lineage: readonly Lineage[]): (article: string, other: string) => boolean {
  const parents = new Map(
    lineage.map(({ article, from }) => [
      article,
      from.flatMap((one) => ('article' in one.from ? [one.from.article] : [])),
    ]),
  );
  const leads = (article: string, other: string, seen: ReadonlySet<string>): boolean =>
    (parents.get(article) ?? []).some(
      (parent) => parent === other || (!seen.has(parent) && leads(parent, other, new Set([...seen, parent]))),
    );
  return (article, other) => leads(article, other, new Set());
}

function quotation(
  group: readonly QuotedWords[],
  derived: (article: string, other: string) => boolean,
  speakerOf: SpeakerOf,
  order: ReadonlyMap<string, number>,
  besideOf: (one: QuotedWords) => readonly QuotedWords[],
): Quotation {
  const first = firstOf(group, derived);
  const speaker = speakerIn(first, speakerOf);
  const versions = [...group]
    .sort((a, b) => order.get(a.covered.id)! - order.get(b.covered.id)! || a.spans[0]![0] - b.spans[0]![0])
    .map((one) => versionOf(one, nearestBefore(one, first, group, derived), first, besideOf(first), speakerOf));
  const id = createHash('sha256')
    .update(JSON.stringify([keyOf(first), first.text]))
    .digest('hex')
    .slice(0, 16);
  return { id, speaker, text: first.text, versions };
}

const speakerIn = ({ covered, statement }: QuotedWords, speakerOf: SpeakerOf): string | null =>
  statement.source === null ? null : speakerOf(covered.id, statement.source);

/** The report that is nearest to who said it: one from nobody else, in its text, the earliest, the fullest. */
function firstOf(group: readonly QuotedWords[], derived: (article: string, other: string) => boolean): QuotedWords {
  const ids = [...new Set(group.map(({ covered }) => covered.id))];
  const isDerived = ({ covered }: QuotedWords): boolean =>
    ids.some((id) => id !== covered.id && derived(covered.id, id));
  return [...group].sort(
    (a, b) =>
      Number(isDerived(a)) - Number(isDerived(b)) ||
      Number(a.field === 'title') - Number(b.field === 'title') ||
      byTime(a.covered, b.covered) ||
      b.forms.length - a.forms.length ||
      (madeAt(a.covered) < madeAt(b.covered) ? -1 : 1),
  )[0]!;
}

/** What a version's words are held against: the first report's, unless its own origin has more of them. */
function nearestBefore(
  one: QuotedWords,
  first: QuotedWords,
  group: readonly QuotedWords[],
  derived: (article: string, other: string) => boolean,
): QuotedWords {
  if (one.forms.length <= first.forms.length) return first;
  const longer = group.filter(
    (other) => other !== one && other.forms.length > first.forms.length && derived(one.covered.id, other.covered.id),
  );
  return longer[0] ?? first;
}

function versionOf(
  one: QuotedWords,
  against: QuotedWords,
  first: QuotedWords,
  beside: readonly QuotedWords[],
  speakerOf: SpeakerOf,
): QuotationVersion {
  const drift = one === first ? null : changeOf(one, against, beside);
  const [mine, its] = [speakerIn(one, speakerOf), speakerIn(first, speakerOf)];
  const changes: Change[] = drift === null ? [] : [drift];
  if (mine !== null && its !== null && mine !== its) changes.push('reattributed');
  return {
    article: one.covered.id,
    statement: one.statement.id,
    field: one.field,
    text: one.text,
    spans: one.spans,
    speaker: mine,
    drifted: drift !== null,
    changes,
  };
}

/** What became of the words; `beside` is all that the report of the first words quotes from the same source. */
function changeOf(one: QuotedWords, against: QuotedWords, beside: readonly QuotedWords[]): Change | null {
  const drift = driftOf(against.forms, one.forms, one.cutOpenly);
  if (drift === 'trimmed') return drift;
  const isLonger = one.forms.length > against.forms.length;
  if (drift === null && !isLonger)
    return !one.cutOpenly && endsEarly(against.forms, one.forms, one.text) ? 'trimmed' : null;
  const all = beside.flatMap(({ forms }) => forms);
  if (isPartOf(one.forms, all)) return null;
  if (commonWords(all, one.forms).length < one.forms.length) return drift;
  return one.cutOpenly ? null : 'joined';
}
