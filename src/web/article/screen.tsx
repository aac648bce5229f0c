import { Shown } from '../answers/shown.js';
import { Skeleton } from '../answers/skeleton.js';
import { asked } from '../client/asked.js';
import { useAnswer } from '../client/use-answer.js';
import { useStorySigns } from '../colours/use-story-signs.js';
import { ArticleView } from './article-view.js';

/** One article of the library, and what is known of it across the others. */
export function ArticleScreen({ id }: { readonly id: string }) {
  const answer = useAnswer(asked.article(id));
  const signs = useStorySigns(answer.state === 'here' ? answer.value.story : null);
  return (
    <Shown answer={answer} what="the article" isScreen lines={16}>
      {(article) =>
        signs === null ? <Skeleton what="the article" lines={16} /> : <ArticleView article={article} signs={signs} />
      }
    </Shown>
  );
}
