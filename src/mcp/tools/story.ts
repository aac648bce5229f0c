import { z } from 'zod';
import { Day } from '../day.js';
import type { LibraryDoor } from '../library-door.js';
import { ListedStory, listedStories } from '../listed-stories.js';
import { portionOf } from '../portion.js';
import { AskedWrong } from '../told-errors.js';
import { ToldStory, toldStory } from '../told-story.js';
import type { Tool } from '../tool.js';

const Input = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('The story’s id, or its beginning: 4 characters or more. Without it, stories are listed.'),
  outlet: z.string().max(200).optional().describe('In a list: only stories that this outlet has an article of.'),
  since: Day.optional().describe('In a list: only stories with an article of that day or later: 2027-04-14.'),
  atLeast: z.int().min(1).optional().describe('In a list: only stories of so many articles or more (default: 2).'),
  ...portionOf(15, 50),
});

const Output = z.object({
  story: ToldStory.nullable(),
  stories: z.array(ListedStory).readonly(),
  cut: z.string().nullable().describe('What is not shown, and how to have it; null where all is shown.'),
});

/** The stories of a library, or one of them. @param library opened at the first question */
export const storyTool = (library: LibraryDoor): Tool<typeof Input, typeof Output> => ({
  name: 'story',
  title: 'List stories, or show one',
  description:
    'Without an id lists the stories of the library (articles about the same events), the latest first, each with the claim that most articles carry for the fewest origins. With an id shows the story: its claims, each with the number of articles beside the number of independent origins, and why, who backs and who disputes it, and a statement to cite; and which articles have it from which. limit and offset are of stories in a list, else of claims.',
  input: Input,
  output: Output,
  answer: async ({ id, ...asked }) => {
    if (id === undefined) {
      const { structured, text } = await listedStories(await library.open(), asked);
      return { structured: { story: null, ...structured }, text };
    }
    if (asked.outlet !== undefined || asked.since !== undefined || asked.atLeast !== undefined)
      throw new AskedWrong(
        'outlet, since and atLeast are of lists: leave them out to see a story, or leave out its id.',
      );
    const { structured, text } = await toldStory(await library.open(), id, asked);
    return { structured: { ...structured, stories: [] }, text };
  },
});
