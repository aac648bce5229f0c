import { setImmediate } from 'node:timers/promises';
import type { KeptArticle } from '../formats/library/contents.js';
import { articleCard, inTime, statementCards } from '../formats/library/views/cards.js';
import type { Contradiction, PartyView } from '../formats/library/views/source-text.js';
import { claimTexts } from '../library/claims.js';
import type { Library } from '../library/open.js';
import { partiesOf, party as partyOf, type StoredParty } from '../library/parties.js';
import { storyTitles } from '../library/story-list.js';
import { correctedArticles } from './corrected-articles.js';
import { findId } from './find-id.js';

/** So many articles are unpacked in one go. */
const AT_ONCE = 40;

/** @param typed the beginning of its id. @throws NotThere */
export const partyViewById = async (library: Library, typed: string): Promise<PartyView> =>
  partyView(library, (await partyOf(library, await findId(library, 'party', typed)))!);

/** A party as a person sees it, with all that it says. */
export async function partyView(library: Library, { party, stories }: StoredParty): Promise<PartyView> {
  const ids = [...new Set(party.members.map(({ article }) => article))];
  const articles: KeptArticle[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    articles.push(...(await correctedArticles(library, ids.slice(from, from + AT_ONCE))));
    // who speaks in hundreds of articles keeps nobody else waiting
    await setImmediate();
  }
  const maybe = await partiesOf(
    library,
    party.maybe.map((other) => other.party),
  );
  const titles = await storyTitles(library, stories);
  return {
    party,
    said: articles.flatMap(statementCards).filter((card) => card.party === party.id),
    articles: articles.map(articleCard),
    maybe: maybe.map((other) => other.party),
    stories: stories.map((id) => ({ id, title: titles.get(id) || null })),
    contradictions: await contradictions(library, party.id, articles),
  };
}

async function contradictions(
  library: Library,
  party: string,
  articles: readonly KeptArticle[],
): Promise<readonly Contradiction[]> {
  const byClaim = new Map<string, Contradiction['statements'][number][]>();
  for (const article of [...articles].sort((a, b) => inTime(articleCard(a), articleCard(b))))
    for (const { party: by, statement } of statementCards(article)) {
      const { claim, stance = null } = article.claims[statement] ?? {};
      if (by !== party || claim === undefined || stance === null) continue;
      byClaim.set(claim, [...(byClaim.get(claim) ?? []), { article: article.id, statement, stance }]);
    }
  const found = [...byClaim].filter(([, its]) => its.some(({ stance }) => stance !== its[0]?.stance));
  const texts = await claimTexts(
    library,
    found.map(([claim]) => claim),
  );
  return found.map(([claim, statements]) => ({ claim, text: texts.get(claim) ?? '', statements }));
}
