import { z } from 'zod';
import { storiesAfter } from '../../desk/list-stories.js';
import { storyView } from '../../desk/story-view.js';
import { listOf, NumberAndId, oneOf, paged, placeOf } from '../answers.js';
import { Id } from '../contract/list.js';
import { StoryQuery } from '../contract/queries.js';
import { StoryLine, WholeStory } from '../contract/story.js';
import type { Api, Serving } from '../serving.js';

export function storyRoutes(api: Api, { library }: Serving): void {
  api.get(
    '/stories',
    { schema: { summary: 'Stories, the latest first', querystring: StoryQuery, response: listOf(StoryLine) } },
    async ({ query: { limit, cursor, fields, ...filter } }) =>
      paged(StoryLine, await storiesAfter(library, filter, { limit, after: placeOf(NumberAndId, cursor) }), fields),
  );
  api.get(
    '/stories/:id',
    {
      schema: {
        summary: 'A story with all that was worked out of it',
        params: z.object({ id: Id }),
        response: oneOf(WholeStory),
      },
    },
    async ({ params }) => storyView(library, params.id),
  );
}
