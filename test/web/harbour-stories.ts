import type { WholeStory } from '../../src/api/contract/story.js';
import type { Page as Listed } from '../../src/web/client/asked.js';
import type { Harbour } from './harbour-server.js';

/** The story of the cabinet's letter, whole. */
export async function letterStory({ answer }: Harbour): Promise<WholeStory> {
  const { items } = await answer<Listed<{ id: string; title: string }>>('stories?atLeast=2&fields=id,title');
  const found = items.find(({ title }) => title.startsWith('Cabinet letter'))!;
  return answer<WholeStory>(`stories/${found.id}`);
}

/** The claim that the airline was to be kept flying, which one agency's unnamed officials made. */
export const keptFlying = ({ claims }: WholeStory) => claims.find(({ text }) => text.includes('kept flying'))!;

/** The article of an outlet whose headline has these words. */
export const articleBy = ({ articles }: WholeStory, outlet: string, words = '') =>
  articles.find((one) => one.outlet === outlet && one.title!.includes(words))!;
