import { FIGURES_DIFFER } from '../language/en/figures-told-of.js';
import type { Quantity } from './quantities.js';

/** Sums of one thing are seldom further than this apart. */
const SPREAD = 10;

/**
 * The figures of one quantity, without those that only look like it. One article tells of many sums and of several
 * events, so there a count stays that its text sets against another one, and a sum that it says was wrong: a tax that
 * goes from one rate to another is no running number. What lasts so many days is one thing in it. Of sums in several
 * articles, one stays that two of them have, or that is its article's only one.
 */
export function tiedFigures(figures: readonly Quantity[]): readonly Quantity[] {
  const sums = figures.some(({ how }) => how === 'sum');
  const alone = figures.every(({ article }) => article === figures[0]!.article);
  const lasting = figures.every(({ unit }) => unit === 'days');
  if ((!alone && !sums) || lasting) return figures;
  const told = new Set(figures.filter((figure) => isSetAgainst(figure, figures, sums)).map(amountOf));
  if (alone) return figures.filter((figure) => told.has(amountOf(figure)));
  const kept = figures.filter(
    (figure) => told.has(amountOf(figure)) || isShared(figure, figures) || isOnlyOne(figure, figures),
  );
  return kept.filter((figure) => isNear(figure, kept));
}

const amountOf = ({ number }: Quantity): number => number.value;

function isSetAgainst(figure: Quantity, figures: readonly Quantity[], sums: boolean): boolean {
  const pairs = figures.flatMap((one) => (one.inPlaceOf === null ? [] : [[one, one.inPlaceOf] as const]));
  const inPair = pairs.some(
    ([one, other]) => (isSame(one, figure) || isSame(other, figure)) && (!sums || one.wasWrong || other.wasWrong),
  );
  return inPair || (!sums && figures.length > 1 && figures.some((one) => FIGURES_DIFFER.test(one.sentence.words)));
}

const isSame = (a: Quantity, b: Quantity): boolean => a.field === b.field && a.number.span[0] === b.number.span[0];

const isShared = (figure: Quantity, figures: readonly Quantity[]): boolean =>
  figures.some((other) => other.article !== figure.article && amountOf(other) === amountOf(figure));

const isOnlyOne = (figure: Quantity, figures: readonly Quantity[]): boolean =>
  figures.every((other) => other.article !== figure.article || amountOf(other) === amountOf(figure));

function isNear(figure: Quantity, figures: readonly Quantity[]): boolean {
  const values = figures.map(amountOf).sort((a, b) => a - b);
  const ratio = amountOf(figure) / values[values.length >> 1]!;
  return ratio < SPREAD && ratio > 1 / SPREAD;
}
