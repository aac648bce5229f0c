import { changesBetween } from '../coverage/versions.js';
import type { ArticleView, StateOfPage } from '../formats/library/views/article-text.js';
import { articleCard } from '../formats/library/views/cards.js';
import { shownBy } from '../formats/library/views/shown.js';
import { article, articleLines } from '../library/articles.js';
import type { Library } from '../library/open.js';
import { sightingsOf } from '../library/sightings.js';
import { checkedByHouse } from './checked.js';
import { correctedArticles } from './corrected-articles.js';
import { findArticle } from './find-id.js';

/** @param typed the beginning of its id, or its address. @throws NotThere */
export async function articleView(library: Library, typed: string): Promise<ArticleView> {
  const id = await findArticle(library, typed);
  const [kept] = await correctedArticles(library, [id]);
  const { textHash, byline, modified } = (await article(library, id))!;
  const { lineage, reading, story, reader, parties, claims } = kept!;
  const places = (lineage?.from ?? []).flatMap(({ from }) => ('article' in from ? [from.article] : []));
  const from = await Promise.all(places.map((place) => articleLines(library, { id: place })));
  return {
    ...articleCard(kept!),
    ...{ textHash, byline, modified, reader, story, lineage },
    shown: (lineage?.from ?? []).map((descent) => shownBy(id, reading.article, descent)),
    from: from.flat(),
    states: reading.article.url === null ? [] : await statesOf(library, reading.article.url),
    sources: reading.sources,
    statements: reading.statements,
    findings: reading.findings.length > 0 ? reading.findings : checkedByHouse(reading).findings,
    parties: Object.fromEntries(Object.entries(parties).map(([source, { id: party }]) => [source, party])),
    claims,
    text: reading.article.text,
  };
}

/** What an address held, spell by spell, each with what changed since the one before. */
async function statesOf(library: Library, url: string): Promise<readonly StateOfPage[]> {
  const spells = await sightingsOf(library, url);
  const articles = await correctedArticles(
    library,
    spells.map((spell) => spell.article),
  );
  const byId = new Map(articles.map((one) => [one.id, one]));
  return spells.map(({ article: id, firstSeen, lastSeen }, i) => {
    const [before, now] = [byId.get(spells[i - 1]?.article ?? ''), byId.get(id)];
    return { article: id, firstSeen, lastSeen, changes: before && now ? changesBetween(before, now) : null };
  });
}
