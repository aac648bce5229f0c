import { setImmediate } from 'node:timers/promises';
import { refKey } from '../coverage/covered.js';
import type { KeptArticle } from '../formats/library/contents.js';
import {
  type ArticleCard,
  articleCard,
  inTime,
  type StatementCard,
  statementCards,
} from '../formats/library/views/cards.js';
import type { Contradiction, PartyView } from '../formats/library/views/source-text.js';
import { claimsById } from '../library/claims.js';
import type { Library } from '../library/open.js';
import { partiesOf, party as partyOf, type StoredParty } from '../library/parties.js';
import { storyTitles } from '../library/story-list.js';
import type { Statement } from '../statements/reading.js';
import { correctedArticles } from './corrected-articles.js';
import { findId } from './find-id.js';
import { withStatements } from './with-statements.js';

/** So many articles are unpacked in one go. */
const AT_ONCE = 40;

/** @param typed the beginning of its id. @throws NotThere */
export const partyViewById = async (library: Library, typed: string): Promise<PartyView> =>
  partyView(library, (await partyOf(library, await findId(library, 'party', typed)))!);

/** What a party says in one article: all else of the article is let go of, for there may be hundreds. */
interface SaidIn {
  readonly article: ArticleCard;
  readonly said: readonly StatementCard[];
  readonly claims: KeptArticle['claims'];
}

/** A party as a person sees it, with all that it says. */
export async function partyView(library: Library, { party, stories }: StoredParty): Promise<PartyView> {
  const ids = [...new Set(party.members.map(({ article }) => article))];
  const isBy =
    ({ parties }: KeptArticle) =>
    ({ source }: Statement) =>
      source !== null && parties[source]?.id === party.id;
  const all: SaidIn[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const article of await correctedArticles(library, ids.slice(from, from + AT_ONCE)))
      all.push({
        article: articleCard(article),
        said: statementCards(withStatements(article, isBy(article))),
        claims: article.claims,
      });
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
    said: all.flatMap(({ said }) => said),
    articles: all.map(({ article }) => article),
    maybe: maybe.map((other) => other.party),
    stories: stories.map((id) => ({ id, title: titles.get(id) || null })),
    contradictions: await contradictions(library, all),
  };
}

/** The claims that a party says are so and says are not so. What it only implies is no contradiction. */
async function contradictions(library: Library, all: readonly SaidIn[]): Promise<readonly Contradiction[]> {
  const byClaim = new Map<string, Contradiction['statements'][number][]>();
  for (const { article, said, claims } of [...all].sort((a, b) => inTime(a.article, b.article)))
    for (const { statement } of said) {
      const { claim, stance = null } = claims[statement] ?? {};
      if (claim === undefined || stance === null) continue;
      byClaim.set(claim, [...(byClaim.get(claim) ?? []), { article: article.id, statement, stance }]);
    }
  const onBothSides = [...byClaim].filter(([, its]) => isOnBothSides(its));
  const known = await claimsById(
    library,
    onBothSides.map(([claim]) => claim),
  );
  return onBothSides.flatMap(([claim, its]) => {
    const { text, statements } = known.get(claim)!;
    const implied = new Set(statements.filter((one) => one.implied).map(refKey));
    const stated = its.filter((one) => !implied.has(refKey(one)));
    return isOnBothSides(stated) ? [{ claim, text, statements: stated }] : [];
  });
}

const isOnBothSides = (statements: Contradiction['statements']): boolean =>
  statements.some(({ stance }) => stance !== statements[0]?.stance);
