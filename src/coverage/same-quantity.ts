import type { Covered } from './covered.js';
import { type Quantity, quantitiesOf } from './quantities.js';
import { namesBy, namesOf, sameWhereabouts } from './whereabouts.js';

/** The figures of one story, in sets of those that are of one quantity. */
export function figuresByQuantity(articles: readonly Covered[]): readonly (readonly Quantity[])[] {
  const all = withSameFigures(articles.flatMap(quantitiesOf));
  return clusters(all, (a, b) => a.quantity === b.quantity && a.group === b.group).flatMap((figures) =>
    byUnit(figures).flatMap(byWhereabouts),
  );
}

/** Gives an amount that nothing is said of the quantity of the same amount elsewhere in the story, if it is of only one. */
function withSameFigures(figures: readonly Quantity[]): readonly Quantity[] {
  const known = figures.filter(
    ({ quantity, number }) => quantity !== null && (number.scaled || number.currency !== null),
  );
  return figures.flatMap((figure) => {
    if (figure.quantity !== null) return [figure];
    const same = known.filter(
      ({ number, unit }) => number.value === figure.number.value && sameUnit(unit, figure.unit),
    );
    const quantities = new Set(same.map(({ quantity }) => quantity));
    if (quantities.size === 1) return [{ ...figure, quantity: same[0]!.quantity, how: 'linked' as const }];
    return figure.perhaps == null ? [] : [{ ...figure, quantity: figure.perhaps }];
  });
}

/** True for equal units, for one that is not told, and for a letter with the coin that it begins: `D180m`, `dorins`. */
function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short.toLowerCase());
}

function byUnit(figures: readonly Quantity[]): readonly (readonly Quantity[])[] {
  return clusters(
    figures,
    (a, b) => a.unit !== null && b.unit !== null && sameUnit(a.unit, b.unit),
    (figure) => figure.unit === null,
  );
}

function byWhereabouts(figures: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const names = new Map(
    [...new Set(figures.map(({ article }) => article))].map((article) => [article, namesOf(article)]),
  );
  const by = new Map(figures.map((figure) => [figure, namesBy(figure, names.get(figure.article)!)]));
  return clusters(
    figures,
    (a, b) =>
      (a.article === b.article && (a.inPlaceOf === b || b.inPlaceOf === a)) || sameWhereabouts(by.get(a)!, by.get(b)!),
  );
}

/** The sets that are tied together by `tied`; what is `open` goes to the largest of them. */
function clusters(
  figures: readonly Quantity[],
  tied: (a: Quantity, b: Quantity) => boolean,
  open: (figure: Quantity) => boolean = () => false,
): readonly (readonly Quantity[])[] {
  let found: Quantity[][] = [];
  for (const figure of figures) {
    if (open(figure)) continue;
    const near = found.filter((set) => set.some((other) => tied(figure, other)));
    found = [...found.filter((set) => !near.includes(set)), [...near.flat(), figure]];
  }
  const loose = figures.filter(open);
  if (loose.length === 0) return found;
  const largest = found.sort((a, b) => b.length - a.length)[0];
  return largest === undefined ? [loose] : [[...largest, ...loose], ...found.slice(1)];
}
