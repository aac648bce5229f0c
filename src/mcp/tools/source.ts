import { z } from 'zod';
import { SourceKind } from '../../api/contract/reading.js';
import type { FoundParty } from '../../desk/find-party.js';
import { byIdOf, inTime, outletOf, partyLabel } from '../../formats/library/views/cards.js';
import { counted } from '../../formats/summary.js';
import type { Library } from '../../library/open.js';
import { cite, claimsOf } from '../cite.js';
import { CitedStatement, statementText } from '../cited-statement.js';
import { ClaimCount, claimCount, claimCountText } from '../claim-count.js';
import type { LibraryDoor } from '../library-door.js';
import { cutOf, portion, portionOf } from '../portion.js';
import { shortened } from '../shortened.js';
import type { Answer, Tool } from '../tool.js';

const Input = z.strictObject({
  source: z
    .string()
    .min(1)
    .max(200)
    .describe('A name, or words of it; or the id of a source (`party` of a statement), or its beginning.'),
  ...portionOf(20, 100),
});

const InShort = z.object({
  id: z.string(),
  label: z.string().describe('Its name, else the words that articles have for it.'),
  kind: SourceKind,
  named: z.boolean(),
  description: z.string().nullable(),
  affiliation: z.string().nullable(),
  statements: z.int(),
});

const Output = z.object({
  source: InShort.extend({
    articles: z.int(),
    outlets: z.int(),
    maybe: z
      .array(z.object({ id: z.string(), label: z.string(), why: z.string() }))
      .readonly()
      .describe('Sources that may be the same, where the texts cannot tell.'),
  }).nullable(),
  several: z.array(InShort).readonly().describe('Sources that have this name, where it is not clear which is meant.'),
  total: z.int().describe('How many statements it has, or how many sources have this name.'),
  cut: z.string().nullable().describe('What is not shown, and how to have it; null where all is shown.'),
  statements: z.array(CitedStatement).readonly().describe('What it says, the earliest first.'),
  claims: z.array(ClaimCount).readonly().describe('The claims that these statements are of, counted.'),
});

type Asked = z.output<typeof Input>;
type Told = Answer<z.output<typeof Output>>;

/** What a source has said; where a name is several sources’, which these are. @param library opened at the first question */
export const sourceTool = (library: LibraryDoor): Tool<typeof Input, typeof Output> => ({
  name: 'source',
  title: 'Show what a source has said',
  description:
    'Shows what a person, group, body or document has said over time, in which outlets, whether it is named there, and with its exact words to cite. Where several sources have the name, lists them: ask again by the id of the one you mean.',
  input: Input,
  output: Output,
  answer: async (asked) => {
    const { findParty } = await import('../../desk/find-party.js');
    const opened = await library.open();
    const found = await findParty(opened, asked.source);
    return 'one' in found ? one(opened, found.one, asked) : several(found.several, asked);
  },
});

const MOST_MAYBE = 10;
const LONGEST = 240;

type One = Extract<FoundParty, { one: unknown }>['one'];
type Line = Extract<FoundParty, { several: unknown }>['several'][number];

async function one(library: Library, { party, said, articles, maybe }: One, asked: Asked): Promise<Told> {
  const cards = byIdOf(articles);
  const dated = said.flatMap((card) => {
    const article = cards.get(card.article);
    return article === undefined ? [] : [{ card, article }];
  });
  const refs = dated.sort((a, b) => inTime(a.article, b.article)).map(({ card }) => card);
  const statements = await cite(library, portion(refs, asked));
  const claims = await claimsOf(library, statements);
  const others = byIdOf(maybe);
  const where = articles.filter(({ id }) => said.some(({ article }) => article === id));
  const source = {
    ...inShort({ ...party, statements: said.length }),
    articles: where.length,
    outlets: new Set(where.map(outletOf)).size,
    maybe: party.maybe.slice(0, MOST_MAYBE).map(({ party: id, why }) => {
      const other = others.get(id);
      return { id, label: other ? shortened(partyLabel(other), LONGEST) : id, why: shortened(why, LONGEST) };
    }),
  };
  const cut = cutOf(asked, statements.length, said.length, 'statements');
  const counts = `${counted(said.length, 'statement')} in ${counted(source.articles, 'article')} of ${counted(source.outlets, 'outlet')}.`;
  const text = [
    [
      `${lineOf(source)} ${counts}`,
      ...source.maybe.map(({ id, label, why }) => `May be the same as ${label} [source ${id}]: ${why}`),
    ].join('\n'),
    ...statements.map(statementText),
    ...(claims.length > 0 ? [['Claims that these are of:', ...claims.map(claimCountText)].join('\n')] : []),
    ...(cut === null ? [] : [cut]),
  ].join('\n\n');
  const structured = { source, several: [], total: said.length, cut, statements, claims: claims.map(claimCount) };
  return { structured, text };
}

function several(found: readonly Line[], asked: Asked): Told {
  const lines = portion(found, asked).map(inShort);
  const cut = cutOf(asked, lines.length, found.length, 'sources');
  const text = [
    `${counted(found.length, 'source')} by the name of ${shortened(asked.source, LONGEST)}. Ask for one by its id.`,
    ...lines.map((line) => `${lineOf(line)} ${counted(line.statements, 'statement')}.`),
    ...(cut === null ? [] : [cut]),
  ].join('\n');
  return {
    structured: { source: null, several: lines, total: found.length, cut, statements: [], claims: [] },
    text,
  };
}

type Short = z.output<typeof InShort>;

function inShort({ id, name, kind, named, description, affiliation, statements }: Omit<Line, 'stories'>): Short {
  const short = (words: string | null) => (words === null ? null : shortened(words, LONGEST));
  const label = shortened(partyLabel({ id, name, kind, named, description }), LONGEST);
  return { id, label, kind, named, description: short(description), affiliation: short(affiliation), statements };
}

function lineOf({ id, label, kind, description, affiliation }: Short): string {
  const about = [kind, description, affiliation].filter((words) => words !== null && !label.startsWith(words));
  return `${label} [source ${id}], ${about.join(', ')}.`;
}
