import type { Quantity } from './quantities.js';
import type { Value, ValueChange } from './series.js';

const HOUR = 3_600_000;

/**
 * How the values of a quantity follow on one another: first what the texts themselves set against each other, then each
 * value against the one that was told before it.
 * @param values in order of time
 */
export function changesAmong(figures: readonly Quantity[], values: readonly Value[]): readonly ValueChange[] {
  const told = figures.flatMap(toldChange);
  const firsts = firstOfEach(values.filter(({ at }) => at !== null));
  const followed = firsts.slice(1).map((value, i) => follows(firsts[i]!, value, values));
  return [...told, ...followed].filter((change, i, all) => all.findIndex((other) => samePair(other, change)) === i);
}

/** The change that a text tells in so many words, by the figure that takes another's place or the one that gave way. */
function toldChange({ inPlaceOf: other, old, number, article, wasWrong }: Quantity): readonly ValueChange[] {
  if (other === null || other.number.value === number.value || old === other.old) return [];
  const [from, to] = old ? [number.value, other.number.value] : [other.number.value, number.value];
  const wrong = wasWrong || (old && other.wasWrong);
  const why = wrong
    ? 'the text says that the earlier figure was wrong'
    : 'the text gives it in place of the earlier figure';
  return [{ from, to, kind: wrong ? 'corrected' : 'revised', article: article.id, why }];
}

const samePair = (a: ValueChange, b: ValueChange): boolean =>
  (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);

const firstOfEach = (values: readonly Value[]): readonly Value[] =>
  values.filter((value, i) => values.findIndex((other) => other.value === value.value) === i);

function follows(before: Value, after: Value, values: readonly Value[]): ValueChange {
  const contradicts = sameTime(before.at!, after.at!) && byOthers(before, after, values) && !bothHold(before, after);
  return {
    from: before.value,
    to: after.value,
    kind: contradicts ? 'contradicted' : 'revised',
    article: after.article,
    why: contradicts ? 'another source says otherwise at the same time' : 'a later report has another figure',
  };
}

/** By different parties; where none is told for either, by two articles. */
function byOthers(a: Value, b: Value, values: readonly Value[]): boolean {
  const [one, other] = [a, b].map(
    (value) => new Set(values.flatMap(({ value: same, source }) => (same === value.value ? (source ?? []) : []))),
  ) as [Set<string>, Set<string>];
  if (one.size > 0 && other.size > 0) return [...one].every((party) => !other.has(party));
  return a.article !== b.article;
}

/** Within the hour, or on the day where no more is told. */
function sameTime(a: string, b: string): boolean {
  if (a.length <= 10 || b.length <= 10) return a.slice(0, 10) === b.slice(0, 10);
  return Math.abs(Date.parse(a) - Date.parse(b)) <= HOUR;
}

const bothHold = (a: Value, b: Value): boolean => within(a, b) || within(b, a);
const within = ({ bound, value }: Value, other: Value): boolean =>
  (bound === 'at least' && other.value >= value) || (bound === 'at most' && other.value <= value);
