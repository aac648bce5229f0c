import type { Coverage } from '../coverage/coverage.js';
import type { StoryView } from '../formats/library/views/story-text.js';
import { articleLines } from '../library/articles.js';
import type { Library } from '../library/open.js';
import { story } from '../library/story-list.js';
import { findId } from './find-id.js';

/** A story as a person sees it, with the quotations and numbers that its articles share. */
export interface WholeStory extends StoryView, Pick<Coverage, 'quotations' | 'series'> {}

/** @param typed the beginning of its id. @throws NotThere */
export async function storyView(library: Library, typed: string): Promise<WholeStory> {
  const id = await findId(library, 'story', typed);
  const { title, articles: size, coverage } = (await story(library, id))!;
  const articles = await articleLines(library, { story: id }, { limit: size });
  const { lineage, claims, parties, quotations, series } = coverage;
  return {
    ...{ id, title: title === '' ? null : title, lineage, claims, parties, quotations, series },
    articles: articles.map(({ id: article, outlet, title: headline, url, published, readAt }) => {
      return { id: article, outlet, title: headline, url, published, readAt };
    }),
  };
}
