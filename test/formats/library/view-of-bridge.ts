import type { KeptArticle, OfStory } from '../../../src/formats/library/contents.js';
import { articleCard, statementCards } from '../../../src/formats/library/views/cards.js';
import type { ClaimView } from '../../../src/formats/library/views/claim-text.js';
import { shownBy } from '../../../src/formats/library/views/shown.js';
import type { PartyView } from '../../../src/formats/library/views/source-text.js';
import type { StoryView } from '../../../src/formats/library/views/story-text.js';
import { bridge, cracks, parties } from './harbour-bridge.js';

const kept: KeptArticle[] = [];
for await (const article of bridge.articles()) kept.push(article);

const cards = kept.map(articleCard);
const statements = kept.flatMap(statementCards);

/** What a desk asks a library for, of the small library about the bridge. */
export const bridgeStory: StoryView = {
  id: 'st1',
  title: 'Engineers found cracks in Harbour Bridge',
  articles: cards,
  lineage: kept.map(({ lineage }) => lineage!),
  claims: [
    cracks,
    {
      ...cracks,
      id: 'c2',
      text: 'The bridge was built in 1961',
      statements: cracks.statements.slice(0, 1),
      range: [1, 1],
    },
  ],
  parties,
};

export const bridgeClaim: ClaimView = {
  claim: cracks satisfies Omit<OfStory<typeof cracks>, 'story'>,
  articles: cards,
  parties,
  statements: statements.filter((card) =>
    cracks.statements.some((ref) => ref.article === card.article && ref.statement === card.statement),
  ),
  shown: kept.flatMap(({ id, reading, lineage }) =>
    lineage!.from.map((descent) => shownBy(id, reading.article, descent)),
  ),
};

/** A party of it by its id, with all that it says. */
export function bridgeParty(id: string): PartyView {
  const said = statements.filter(({ party }) => party === id);
  return {
    party: parties.find((party) => party.id === id)!,
    said,
    articles: cards.filter((card) => said.some(({ article }) => article === card.id)),
    maybe: parties,
    stories: [],
    contradictions: [],
  };
}

export { cards as bridgeCards };
