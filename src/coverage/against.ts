import { PARTY_SIGNS, partySigns, STATEMENT_SIGNS, statementSigns } from './against-signs.js';
import { BIAS, MEANING_WEIGHTS, SIGN_WEIGHTS } from './against-weights.js';
import type { Covered } from './covered.js';
import { mentionsOf } from './mentions.js';
import type { Told } from './pair-features.js';
import type { Party } from './party.js';

/**
 * How surely each statement of a story speaks against what others say in it, in log odds, by who speaks and how:
 * logistic regression on signs and on the meaning, learned from marked coverage (training/against.mjs). Whoever is
 * accused mostly answers without the word `deny` (`everything was in order`), and does so all through the story: so a
 * statement is told by its own signs and by the mean of its party's.
 * @param told the statements of a story
 * @param articles the articles of the story, in order of time
 */
export function againstIn(
  told: readonly Told[],
  articles: readonly Covered[],
  parties: readonly Party[],
): readonly number[] {
  const signs = againstSigns(told, articles, parties);
  return told.map(({ meaning }, i) => BIAS + dot(SIGN_WEIGHTS, signs[i]!) + dot(MEANING_WEIGHTS, meaning));
}

function dot(weights: readonly number[], values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
  return sum;
}

/** Names of the signs of `againstSigns`, in order. */
export const AGAINST_SIGNS: readonly string[] = [
  ...STATEMENT_SIGNS,
  ...STATEMENT_SIGNS.map((name) => `its party: ${name}`),
  ...PARTY_SIGNS,
  'late in the story',
  'others speak of its party',
];

/** Signs of each statement that it speaks against others: its own, the mean of its party's, and its party's place. */
export function againstSigns(
  told: readonly Told[],
  articles: readonly Covered[],
  parties: readonly Party[],
): readonly (readonly number[])[] {
  const ofArticle = new Map(articles.map((article) => [article.id, statementSigns(article)]));
  const own = told.map(({ article, statement }) => ofArticle.get(article)!.get(statement)!);
  const time = new Map(articles.map(({ id }, i) => [id, i / Math.max(1, articles.length - 1)]));
  const spoken = byParty(told);
  const mentions = mentionsOf(told, articles, parties);
  const ofParty = new Map(
    parties.map((party) => {
      const its = spoken.get(party.id) ?? [];
      const others = [...(mentions.get(party.id) ?? [])].filter((i) => told[i]!.party !== party.id).length;
      const about = others / Math.max(1, told.length - its.length);
      const mean = meanOf(its.map((i) => own[i]!));
      return [party.id, { mean, signs: partySigns(party), about }] as const;
    }),
  );
  return told.map(({ article, party }, i) => {
    const { mean, signs, about } = (party === null ? undefined : ofParty.get(party)) ?? NOBODY;
    return [...own[i]!, ...mean, ...signs, time.get(article)!, about];
  });
}

const NOBODY = { mean: STATEMENT_SIGNS.map(() => 0), signs: partySigns(null), about: 0 };

/** Numbers of the statements of each party. */
function byParty(told: readonly Told[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [i, { party }] of told.entries()) {
    if (party === null) continue;
    const its = found.get(party);
    if (its) its.push(i);
    else found.set(party, [i]);
  }
  return found;
}

function meanOf(rows: readonly (readonly number[])[]): readonly number[] {
  const sums = STATEMENT_SIGNS.map(() => 0);
  for (const row of rows) for (const [k, x] of row.entries()) sums[k]! += x / rows.length;
  return sums;
}
