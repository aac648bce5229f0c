import { useEffect } from 'preact/hooks';
import { Shown } from '../answers/shown.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { loadPlacing } from './graph/load-placing.js';
import { SingleArticle } from './single-article.js';
import { StoryView } from './story-view.js';

/** One story of the library. What lays out its graph is loaded while the story is on its way. */
export function StoryScreen({ id }: { readonly id: string }) {
  useEffect(() => void loadPlacing(), []);
  return (
    <Shown answer={useAnswer(asked.story(id))} what="the story" isScreen lines={14}>
      {(story) => (story.articles.length > 1 ? <StoryView story={story} /> : <SingleArticle story={story} />)}
    </Shown>
  );
}
