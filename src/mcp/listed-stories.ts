import { z } from 'zod';
import { daysFrom } from '../formats/library/views/cards.js';
import { counted } from '../formats/summary.js';
import type { Library } from '../library/open.js';
import { cutOf, type Portion, portion } from './portion.js';
import { shortened } from './shortened.js';
import type { Answer } from './tool.js';

/** A story in a list. */
export const ListedStory = z.object({
  id: z.string(),
  title: z.string().nullable(),
  first: z.string().nullable().describe('ISO day of its first article.'),
  last: z.string().nullable(),
  articles: z.int(),
  ownSources: z.int().describe('How many of these articles have it all from their own sources.'),
  outlets: z.int(),
  claims: z.int(),
  widest: z
    .object({ text: z.string(), articles: z.int(), origins: z.int() })
    .nullable()
    .describe('The claim that looks best confirmed and is least: most articles for fewest origins.'),
});

type ListedStory = z.infer<typeof ListedStory>;

interface Asked extends Portion {
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly atLeast?: number | undefined;
}

const LONGEST = 300;

/** Stories, the latest first. @throws NotThere if there is no such outlet */
export async function listedStories(
  library: Library,
  { atLeast = 2, outlet, since, ...part }: Asked,
): Promise<Answer<{ readonly stories: readonly ListedStory[]; readonly cut: string | null }>> {
  const { listStories } = await import('../desk/list-stories.js');
  // one more than is shown tells whether there are more
  const limit = part.offset + part.limit + 1;
  const found = await listStories(library, { outlet, since, atLeast, limit });
  const stories = portion(found, part).map(
    ({ id, title, first, last, articles, origins, outlets, claims, widest }): ListedStory => ({
      ...{ id, title: title === null ? null : shortened(title, LONGEST), first, last },
      ...{ articles, ownSources: origins, outlets, claims },
      widest: widest && {
        text: shortened(widest.text, LONGEST),
        ...{ articles: widest.articles, origins: widest.origins },
      },
    }),
  );
  const cut = cutOf(part, stories.length, found.length < limit ? found.length : null, 'stories');
  const text = [
    ...(stories.length === 0 ? ['No stories.'] : stories.map(storyLine)),
    ...(cut === null ? [] : [cut]),
  ].join('\n\n');
  return { structured: { stories, cut }, text };
}

function storyLine({ id, title, first, last, articles, ownSources, outlets, claims, widest }: ListedStory): string {
  const about = [
    `story ${id}`,
    daysFrom(first, last),
    `${counted(articles, 'article')}, ${ownSources} from own sources`,
    counted(outlets, 'outlet'),
    counted(claims, 'claim'),
  ];
  return [
    `${title ?? 'No headline'} [${about.filter((words) => words !== '').join(', ')}]`,
    ...(widest === null
      ? []
      : [`  ${counted(widest.articles, 'article')} → ${counted(widest.origins, 'origin')}: ${widest.text}`]),
  ].join('\n');
}
