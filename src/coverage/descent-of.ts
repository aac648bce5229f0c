import { AGENCY_INITIALS } from '../language/en/outlets.js';
import { alsoUsed } from './also-used.js';
import { type Credited, pickup } from './credited.js';
import type { Descent, Lineage } from './lineage.js';
import { sameOutlet } from './outlet-names.js';
import type { Prepared } from './prepared.js';
import type { TextDescent } from './text-descent.js';

/**
 * What an article is and where it has it from, by the text that it is nearest to, if any, and the outlets it credits.
 * Text carried over makes a copy, credited or not; what is retold makes a pickup with a credit, a rewrite without.
 */
export function descentOf(
  one: Prepared,
  nearest: TextDescent | null,
  credited: readonly Credited[],
  others: readonly Prepared[],
): Lineage {
  if (nearest === null) return byAgency(one) ?? fromCredits(one, credited);
  const { from, kind, descent } = nearest;
  const its = from.covered.reading.article.outlet;
  const to = credited.filter(({ outlet, article }) => article === from || (its !== null && sameOutlet(its, outlet)));
  const credits = to.flatMap((credit) => credit.credits);
  const inText = credits.some(({ field }) => field !== 'byline');
  const written = byAgency(one);
  if (kind === 'carried' && written !== null && !others.some(isOf(one.covered.reading.article.agency!))) return written;
  if (kind === 'carried')
    return { article: one.id, relation: 'copy', from: [{ ...descent, relation: 'copy', credits }], why: descent.why };
  const leads = credited.some((credit) => credit.leads);
  if (kind !== 'reworded' && (inText || leads)) return written ?? fromCredits(one, credited);
  const relation = inText ? 'pickup' : 'rewrite';
  const rest = inText
    ? credited.filter((credit) => !to.includes(credit)).map(pickup(one))
    : kind === 'reworded'
      ? []
      : alsoUsed(one, from, others).map((also): Descent => ({ ...also, relation: 'rewrite', credits: [] }));
  return { article: one.id, relation, from: [{ ...descent, relation, credits }, ...rest], why: descent.why };
}

/** For an agency's text that several outlets carry, and the library has not from the agency, none has it from another. */
const isOf =
  (agency: string) =>
  ({ covered }: Prepared): boolean => {
    const { outlet } = covered.reading.article;
    return outlet !== null && sameOutlet(outlet, agency);
  };

/** An article under the byline or dateline of an agency whose own report the library does not have. */
function byAgency(one: Prepared): Lineage | null {
  const { agency, outlet, byline } = one.covered.reading.article;
  if (agency === null || (outlet !== null && sameOutlet(agency, outlet))) return null;
  const staff = byline.some((name) => !sameOutlet(name, agency) && /^\p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(name));
  const name = AGENCY_INITIALS.get(agency) ?? agency;
  const credits = one.credits.others.filter(({ field, outlet }) => field === 'byline' && sameOutlet(outlet, agency));
  const relation = staff ? 'pickup' : 'copy';
  const why = `its byline or dateline is ${name}'s`;
  const from: Descent = {
    ...{ from: { outlet: name }, relation, share: 0, passages: [], signs: [], direction: 'credit', why },
    credits: credits.map(({ field, span, outlet }) => ({ field, span, outlet })),
  };
  return { article: one.id, relation, from: [from], why };
}

/** An article that reports its own finding, and credits an outlet in passing, is no pickup. */
const isInPassing = (one: Prepared, credited: readonly Credited[]): boolean =>
  credited.every(({ courtesy }) => courtesy) || (one.credits.ownReport && credited.length === 1 && !credited[0]!.leads);

function fromCredits(one: Prepared, credited: readonly Credited[]): Lineage {
  if (credited.length === 0 || isInPassing(one, credited))
    return {
      article: one.id,
      relation: 'origin',
      from: [],
      why: 'nothing in it points to another outlet',
    };
  const why = `it credits ${credited.map(({ outlet }) => outlet).join(', ')}`;
  return { article: one.id, relation: 'pickup', from: credited.map(pickup(one)), why };
}
