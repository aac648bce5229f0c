import { Shown } from '../answers/shown.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { SingleArticle } from './single-article.js';
import { StoryView } from './story-view.js';

/** One story of the library. */
export function StoryScreen({ id }: { readonly id: string }) {
  return (
    <Shown answer={useAnswer(asked.story(id))} what="the story" isScreen lines={14}>
      {(story) => (story.articles.length > 1 ? <StoryView story={story} /> : <SingleArticle story={story} />)}
    </Shown>
  );
}
