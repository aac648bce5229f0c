import { z } from 'zod';
import type { Material, ReadOptions } from '../../desk/material.js';
import type { Fetched } from '../../fetching/fetch-page.js';
import { Day } from '../day.js';
import { portionOf } from '../portion.js';
import { AskedWrong } from '../told-errors.js';
import { ToldReading, toldReading } from '../told-reading.js';
import type { Tool } from '../tool.js';

/** Longer texts are no article, and would take longer to read than clients wait. */
const LONGEST_TEXT = 500_000;

const Input = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(LONGEST_TEXT)
    .optional()
    .describe(`The article itself: plain text, Markdown or HTML; up to ${LONGEST_TEXT} characters.`),
  url: z
    .string()
    .max(4_000)
    .optional()
    .describe('An http or https address to fetch; beside `text`, where that comes from: then nothing is fetched.'),
  published: Day.optional().describe('When it was published, where the article itself does not say: 2027-04-14.'),
  force: z.boolean().default(false).describe('Read languages other than English as well (badly).'),
  ...portionOf(30, 100),
});

type Asked = z.output<typeof Input>;

/** @param fetch gives the page at an address; rejects with FetchFailed */
export const readTool = (fetch: (address: string) => Promise<Fetched>): Tool<typeof Input, typeof ToldReading> => ({
  name: 'read',
  title: 'Read an article',
  description:
    'Reads one article in English, given as text or HTML or by its address, and finds who says what in it: every statement with its exact words and offsets, its source and how the article says that the source is known (named or not, how many, how they know, why they are not named), and findings where the sourcing falls short of newsroom standards. Nothing is stored or sent anywhere; an address is fetched only if it is public. What is not in the library is not compared with other articles: for that use `search` and `claim`.',
  input: Input,
  output: ToldReading,
  reachesOut: true,
  answer: async (asked) => {
    const material = await materialOf(asked, fetch);
    const { readOne } = await import('../../desk/read-one.js');
    const { UnreadableInput } = await import('../../pages/article.js');
    const options: ReadOptions = { force: asked.force, ...(asked.published ? { published: asked.published } : {}) };
    const outcome = await readOne(material, options);
    if ('problem' in outcome) throw new UnreadableInput(`${outcome.problem.from}: ${outcome.problem.message}`);
    return toldReading(outcome.reading, asked);
  },
});

async function materialOf({ text, url }: Asked, fetch: (address: string) => Promise<Fetched>): Promise<Material> {
  if (text !== undefined)
    return { kind: 'words', id: 'text', from: 'the text', words: text, ...(url === undefined ? {} : { url }) };
  if (url === undefined) throw new AskedWrong('Read what? Give text (plain, Markdown or HTML), or a url to fetch.');
  const fetched = await fetch(url);
  const { originOf } = await import('../../desk/outside.js');
  return { kind: 'bytes', ...originOf(fetched, url), bytes: fetched.bytes };
}
