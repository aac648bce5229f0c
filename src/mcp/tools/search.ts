import { z } from 'zod';
import { Act } from '../../api/contract/reading.js';
import { counted } from '../../formats/summary.js';
import type { Library } from '../../library/open.js';
import { Citation, citationOf, citationText } from '../citation.js';
import { cite, claimsOf } from '../cite.js';
import { CitedStatement, statementText } from '../cited-statement.js';
import { ClaimCount, claimCount, claimCountText } from '../claim-count.js';
import { Day } from '../day.js';
import type { LibraryDoor } from '../library-door.js';
import { cutOf, portionOf } from '../portion.js';
import { shortened } from '../shortened.js';
import { AskedWrong } from '../told-errors.js';
import type { Answer, Tool } from '../tool.js';

const Input = z.strictObject({
  words: z
    .string()
    .max(1_000)
    .optional()
    .describe('Words to find. "…" asks for them in this order, - for without the word that follows, `or` for either.'),
  source: z.string().max(200).optional().describe('Only what sources whose name has these words say.'),
  outlet: z.string().max(200).optional().describe('Only of this outlet.'),
  since: Day.optional().describe('Only published on that day or later: 2027-04-14.'),
  until: Day.optional().describe('Only published before that day.'),
  unnamed: z.boolean().optional().describe('True: only what unnamed sources say.'),
  act: Act.optional().describe('Only statements that do this; `decline` is a refusal to comment.'),
  in: z.enum(['statements', 'articles']).default('statements').describe('What to search.'),
  ...portionOf(10, 50),
});

const ArticleFound = z.object({
  article: Citation,
  snippet: z.string().describe('A stretch of its text, exactly, with most of the words found.'),
  start: z.int().describe('Where the snippet starts in the article’s text, in UTF-16 units.'),
});

const Output = z.object({
  total: z.int(),
  cut: z.string().nullable().describe('What is not shown, and how to have it; null where all is shown.'),
  statements: z.array(CitedStatement).readonly(),
  claims: z.array(ClaimCount).readonly().describe('The claims that these statements are of, counted.'),
  articles: z.array(ArticleFound).readonly(),
});

type Asked = z.output<typeof Input>;
type Found = z.output<typeof Output>;

/** Statements or articles of a library by their words. @param library opened at the first question */
export const searchTool = (library: LibraryDoor): Tool<typeof Input, typeof Output> => ({
  name: 'search',
  title: 'Search statements or articles',
  description:
    'Finds statements in the library by their words and by who says them, each with its exact words, offsets, outlet, headline, address and date to cite, how the source is known, and the claim that it is of with its number of independent origins; or articles by the words of headline and text. Give words, or one of the filters. The best first; without words, the latest first.',
  input: Input,
  output: Output,
  answer: async (asked) => answer(await library.open(), asked),
});

async function answer(library: Library, asked: Asked): Promise<Answer<Found>> {
  const { words = '', in: where, limit, offset, ...conditions } = asked;
  const { source, unnamed, act } = conditions;
  const filter = Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));
  if (words.trim() === '' && Object.keys(filter).length === 0)
    throw new AskedWrong('Search for what? Give words, or one of source, outlet, since, until, unnamed, act.');
  if (where === 'statements') return statements(library, words, { ...filter, limit, offset });
  if (source !== undefined || unnamed !== undefined || act !== undefined)
    throw new AskedWrong('source, unnamed and act are of statements: leave them out, or search in statements.');
  return articles(library, words, { ...filter, limit, offset });
}

type Window = Pick<Asked, 'limit' | 'offset'>;

async function statements(library: Library, words: string, search: Window): Promise<Answer<Found>> {
  const { findStatements } = await import('../../desk/find-statements.js');
  const { hits, total } = await findStatements(library, words, search);
  const found = await cite(library, hits);
  const claims = await claimsOf(library, found);
  const cut = cutOf(search, found.length, total, 'statements');
  const text = [
    total === 0 ? 'No statement found.' : `${counted(total, 'statement')} found.`,
    ...found.map(statementText),
    ...(claims.length > 0 ? [['Claims that these are of:', ...claims.map(claimCountText)].join('\n')] : []),
    ...(cut === null ? [] : [cut]),
  ].join('\n\n');
  return { structured: { total, cut, statements: found, claims: claims.map(claimCount), articles: [] }, text };
}

async function articles(library: Library, words: string, search: Window): Promise<Answer<Found>> {
  const { findArticles } = await import('../../desk/find-articles.js');
  const { hits, total } = await findArticles(library, words, search);
  const found = hits.map(({ article, snippet, ...told }) => ({
    article: citationOf({ id: article, ...told }),
    snippet: snippet.text,
    start: snippet.start,
  }));
  const cut = cutOf(search, found.length, total, 'articles');
  const text = [
    total === 0 ? 'No article found.' : `${counted(total, 'article')} found.`,
    ...found.map(
      ({ article, snippet, start }) => `${citationText(article)}\n  from ${start}: ${shortened(snippet, 400)}`,
    ),
    ...(cut === null ? [] : [cut]),
  ].join('\n\n');
  return { structured: { total, cut, statements: [], claims: [], articles: found }, text };
}
