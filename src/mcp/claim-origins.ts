import { z } from 'zod';
import type { Origin, Step } from '../coverage/claim.js';
import type { WholeClaim } from '../desk/claim-view.js';
import { byIdOf } from '../formats/library/views/cards.js';
import { placeOf } from '../formats/library/views/gap.js';
import { counted } from '../formats/summary.js';
import { Citation, citationOf, citationText } from './citation.js';
import { shortened } from './shortened.js';

const Derived = z.object({
  article: Citation,
  from: z.string(),
  because: z.string(),
  passage: z.string().nullable().describe('Words that both texts have.'),
});

/** An independent place where a claim entered the coverage, and how others have it from there. */
export const ToldOrigin = z.object({
  origin: z.int().describe('Its number, from 1.'),
  place: z.string(),
  article: Citation.nullable().describe('Null for an outlet that the library lacks, and for what was said in public.'),
  because: z.string(),
  statements: z.int().describe('How many statements go back to it.'),
  derived: z.array(Derived).readonly().describe('How others have it from here; at most five are told.'),
  derivedInAll: z.int(),
});

export type ToldOrigin = z.infer<typeof ToldOrigin>;

const MOST_DERIVED = 5;
const LONGEST = 240;

/** @param number its number, from 1 */
export function toldOrigin(origin: Origin, number: number, view: WholeClaim): ToldOrigin {
  const articles = byIdOf(view.articles);
  const { place, because, statements, chain } = origin;
  const steps = chain.filter(({ from }) => from !== null);
  const card = 'article' in place ? articles.get(place.article) : undefined;
  return {
    origin: number,
    place: placeOf(place, articles),
    article: card === undefined ? null : citationOf(card),
    because: shortened(because, LONGEST),
    statements: statements.length,
    derived: steps.slice(0, MOST_DERIVED).flatMap((step) => derived(step, view)),
    derivedInAll: steps.length,
  };
}

function derived({ article, from, because }: Step, view: WholeClaim): readonly z.infer<typeof Derived>[] {
  const articles = byIdOf(view.articles);
  const card = articles.get(article);
  if (card === undefined || from === null) return [];
  const shown = view.shown.find((one) => one.article === article && JSON.stringify(one.from) === JSON.stringify(from));
  const passage = shown?.passage ?? null;
  return [
    {
      article: citationOf(card),
      from: placeOf(from, articles),
      because: shortened(because, LONGEST),
      passage: passage === null ? null : shortened(passage, LONGEST),
    },
  ];
}

/** An origin in a few lines: the place, why it is one, and who has it from there. */
export function originText({ origin, place, article, because, derived: all, derivedInAll }: ToldOrigin): string {
  const more = derivedInAll > all.length ? [`  and ${counted(derivedInAll - all.length, 'article')} more`] : [];
  return [
    `Origin ${origin}: ${article === null ? place : citationText(article)}. ${because}`,
    ...all.map((one) => `  ${citationText(one.article)} has it from ${one.from}: ${one.because}`),
    ...more,
  ].join('\n');
}
