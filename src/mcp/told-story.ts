import { z } from 'zod';
import { Relation } from '../api/contract/lineage.js';
import type { Claim } from '../coverage/claim.js';
import type { StatementRef } from '../coverage/covered.js';
import type { WholeStory } from '../desk/story-view.js';
import { statementId } from '../formats/library/statement-rows.js';
import { byIdOf, daysOf, inTime, outletOf } from '../formats/library/views/cards.js';
import { carriersOf, gapOf, placeOf } from '../formats/library/views/gap.js';
import { byOrigins } from '../formats/library/views/story-text.js';
import { counted } from '../formats/summary.js';
import type { Library } from '../library/open.js';
import { Citation, citationOf, citationText } from './citation.js';
import { cite } from './cite.js';
import { CitedStatement, statementText } from './cited-statement.js';
import { ClaimCount, claimCount } from './claim-count.js';
import { partyLabels } from './party-labels.js';
import { cutOf, type Portion, portion } from './portion.js';
import { shortened } from './shortened.js';
import type { Answer } from './tool.js';

const ClaimInStory = ClaimCount.extend({
  backedBy: z.array(z.string()).readonly().describe('Sources; at most 8.'),
  disputedBy: z.array(z.string()).readonly().describe('Sources; at most 8.'),
  told: CitedStatement.nullable().describe('A statement of it to cite, from an origin where there is one.'),
});

/** An article of a story, and where it has its text from. */
const Descended = z.object({
  article: Citation,
  relation: Relation.nullable().describe('origin: from its own sources; null where that is not worked out.'),
  from: z.array(z.string()).readonly(),
  why: z.string().nullable(),
});

/** A story with a part of its claims. */
export const ToldStory = z.object({
  id: z.string(),
  title: z.string().nullable(),
  claims: z.array(ClaimInStory).readonly().describe('Those that several articles carry first, by number of origins.'),
  claimsInAll: z.int(),
  articles: z.array(Descended).readonly().describe('In the order of time; at most 50.'),
  articlesInAll: z.int(),
});

type ToldStory = z.infer<typeof ToldStory>;

const MOST_PARTIES = 8;
const MOST_ARTICLES = 50;
const LONGEST = 300;

/** @param typed the beginning of its id. @throws NotThere */
export async function toldStory(
  library: Library,
  typed: string,
  part: Portion,
): Promise<Answer<{ readonly story: ToldStory; readonly cut: string | null }>> {
  const { storyView } = await import('../desk/story-view.js');
  const view = await storyView(library, typed);
  const claims = portion(inOrder(view.claims), part);
  const told = byIdOf(await cite(library, claims.flatMap(bestOf)));
  const labels = (ids: readonly string[]) => partyLabels(ids, view.parties, MOST_PARTIES);
  const story: ToldStory = {
    id: view.id,
    title: view.title === null ? null : shortened(view.title, LONGEST),
    claims: claims.map((claim) => ({
      ...claimCount(claim),
      ...{ backedBy: labels(claim.backedBy), disputedBy: labels(claim.disputedBy) },
      told:
        bestOf(claim).flatMap(({ article, statement }) => told.get(statementId(article, statement)) ?? [])[0] ?? null,
    })),
    claimsInAll: view.claims.length,
    articles: descended(view),
    articlesInAll: view.articles.length,
  };
  const cut = cutOf(part, claims.length, view.claims.length, 'claims');
  return { structured: { story, cut }, text: textOf(story, claims, view, cut) };
}

/** Those that several articles carry before others, by number of origins. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  const isShared = (claim: Claim) => carriersOf(claim).length > 1;
  return [...claims.filter(isShared).sort(byOrigins), ...claims.filter((claim) => !isShared(claim))];
}

/** The statement to cite for a claim: of the article that is its origin, else the first that goes back to one. */
function bestOf({ origins: [origin], statements }: Claim): readonly StatementRef[] {
  const place = origin && 'article' in origin.place ? origin.place.article : null;
  const own = origin?.statements.find(({ article }) => article === place);
  return [own ?? origin?.statements[0] ?? statements[0]].filter((ref) => ref !== undefined);
}

function descended({ articles, lineage }: WholeStory): ToldStory['articles'] {
  const cards = byIdOf(articles);
  const lineages = new Map(lineage.map((one) => [one.article, one]));
  return [...articles]
    .sort(inTime)
    .slice(0, MOST_ARTICLES)
    .map((card) => {
      const its = lineages.get(card.id);
      return {
        article: citationOf(card),
        relation: its?.relation ?? null,
        from: (its?.from ?? []).map(({ from }) => placeOf(from, cards)),
        why: its === undefined ? null : shortened(its.why, LONGEST),
      };
    });
}

function textOf(story: ToldStory, claims: readonly Claim[], view: WholeStory, cut: string | null): string {
  const outlets = new Set(view.articles.map(outletOf)).size;
  const own = view.lineage.filter(({ relation }) => relation === 'origin').length;
  const counts = `${counted(story.articlesInAll, 'article')}, ${own} from own sources, of ${counted(outlets, 'outlet')}`;
  const days = daysOf(view.articles);
  const unshown = story.articlesInAll - story.articles.length;
  return [
    `${story.title ?? 'No headline'} [story ${story.id}]\n${counts}${days && `, ${days}`}; ${counted(story.claimsInAll, 'claim')}.`,
    ...story.claims.map((claim, i) => claimText(claim, claims[i]!)),
    ...(cut === null ? [] : [cut]),
    [
      'Who has it from whom:',
      ...story.articles.map(
        ({ article, relation, from }) =>
          `${citationText(article)}: ${[relation ?? 'not worked out', ...from].join(' ← ')}`,
      ),
      ...(unshown > 0 ? [`and ${counted(unshown, 'article')} more: \`search\` with in: "articles" finds them`] : []),
    ].join('\n'),
  ].join('\n\n');
}

function claimText({ id, text, why, backedBy, disputedBy, told }: ToldStory['claims'][number], claim: Claim): string {
  const sides = [
    ...(backedBy.length > 0 ? [`Backed by: ${backedBy.join('; ')}.`] : []),
    ...(disputedBy.length > 0 ? [`Disputed by: ${disputedBy.join('; ')}.`] : []),
  ];
  return [
    `${gapOf(claim)}: ${text} [claim ${id}]`,
    [why, ...sides].join(' '),
    ...(told === null ? [] : [statementText(told)]),
  ].join('\n');
}
