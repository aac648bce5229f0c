import { type Command, Option } from 'commander';
import { ACTS } from '../formats/said.js';
import type { Act } from '../statements/reading.js';
import { day, jsonOption, libraryOption, limitOption, type ShowFlags, wholeNumber } from './library-options.js';
import { UsageError } from './usage-error.js';
import { show } from './with-library.js';

interface SearchFlags extends ShowFlags {
  readonly source?: string;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly unnamed?: boolean;
  readonly act?: Act;
  readonly in: 'statements' | 'articles';
  readonly limit: number;
}

interface StoriesFlags extends ShowFlags {
  readonly outlet?: string;
  readonly since?: string;
  readonly atLeast: number;
  readonly limit: number;
}

/** What a person wants to see of a library. */
export function showCommands(hearsay: Command): void {
  searchCommand(hearsay);
  storiesCommand(hearsay);
  storyCommands(hearsay);
  shown(hearsay, 'source <name|id>', 'show what a source has said over time, where and how')
    .addHelpText(
      'after',
      `${IDS('hearsay source "Maud Brel"')}\nA name that several sources have lists them with their ids.`,
    )
    .action((typed: string, flags: ShowFlags) => sourceCommand(typed, flags));
  shown(hearsay, 'outlet <name>', 'show how much of an outlet’s output is its own, and whom it copies')
    .addHelpText('after', '\nExample:\n  hearsay outlet "The Quay"')
    .action((name: string, flags: ShowFlags) =>
      show(
        flags,
        async (library) => (await import('../desk/outlet-view.js')).outletView(library, name),
        async () => (await import('../formats/library/views/outlet-text.js')).outletText,
      ),
    );
  shown(hearsay, 'article <id|address>', 'show an article: how to cite it, where it has its text from, how it changed')
    .addHelpText(
      'after',
      `${IDS('hearsay article https://quay.example/ferry')}\nThe sources and statements have the ids and offsets that \`hearsay correct\` takes.`,
    )
    .action((typed: string, flags: ShowFlags) =>
      show(
        flags,
        async (library) => (await import('../desk/article-view.js')).articleView(library, typed),
        async () => (await import('../formats/library/views/article-text.js')).articleText,
      ),
    );
}

/** A story and its claims. */
function storyCommands(hearsay: Command): void {
  shown(hearsay, 'story <id>', 'show a story: its claims by number of origins, and who has it from whom')
    .addHelpText('after', IDS('hearsay story 3f9c'))
    .action((id: string, flags: ShowFlags) =>
      show(
        flags,
        async (library) => (await import('../desk/story-view.js')).storyView(library, id),
        async () => (await import('../formats/library/views/story-text.js')).storyText,
      ),
    );
  shown(hearsay, 'claim <id>', 'show a claim: each origin, who says so from there, and how others have it')
    .addHelpText('after', IDS('hearsay claim 81d0'))
    .action((id: string, flags: ShowFlags) =>
      show(
        flags,
        async (library) => (await import('../desk/claim-view.js')).claimView(library, id),
        async () => (await import('../formats/library/views/claim-text.js')).claimText,
      ),
    );
}

const shown = (hearsay: Command, usage: string, what: string): Command =>
  hearsay.command(usage).description(what).addOption(libraryOption()).addOption(jsonOption());

const IDS = (example: string): string => `
Example:
  ${example}

An id may be given by its beginning: 4 characters or more, as long as no other begins so.`;

function searchCommand(hearsay: Command): void {
  shown(hearsay, 'search [words...]', 'find statements, or articles, by their words')
    .option('--source <name>', 'only what sources of this name say')
    .option('--outlet <name>', 'only of this outlet')
    .option('--since <date>', 'only published on that day or later', day)
    .option('--until <date>', 'only published before that day', day)
    .option('--unnamed', 'only what unnamed sources say')
    .addOption(new Option('--act <act>', 'only what does this').choices(Object.keys(ACTS)))
    .addOption(new Option('--in <what>', 'what to search').choices(['statements', 'articles']).default('statements'))
    .addOption(limitOption(20))
    .addHelpText('after', SEARCH_EXAMPLES)
    .action((parts: string[], flags: SearchFlags) => search(parts.join(' '), flags));
}

async function search(words: string, flags: SearchFlags): Promise<void> {
  const { in: where, source, outlet, since, until, unnamed, act, limit } = flags;
  const ofStatements = { source, unnamed, act };
  const given = Object.entries({ ...ofStatements, outlet, since, until }).filter(([, value]) => value !== undefined);
  if (words.trim() === '' && given.length === 0)
    throw new UsageError(
      'search for what? Give words, or one of --source, --outlet, --since, --until, --unnamed, --act',
    );
  const filter = { ...Object.fromEntries(given), limit };
  if (where === 'statements')
    return show(
      flags,
      async (library) => (await import('../desk/find-statements.js')).findStatements(library, words, filter),
      async () => (await import('../formats/library/views/found-text.js')).statementsFoundText,
    );
  const wrong = Object.entries(ofStatements).find(([, value]) => value !== undefined);
  if (wrong) throw new UsageError(`--${wrong[0]} is of statements: leave out --in articles, or --${wrong[0]}`);
  return show(
    flags,
    async (library) => (await import('../desk/find-articles.js')).findArticles(library, words, filter),
    async () => (await import('../formats/library/views/found-text.js')).articlesFoundText,
  );
}

function storiesCommand(hearsay: Command): void {
  shown(hearsay, 'stories', 'list stories, the latest first')
    .option('--outlet <name>', 'only those that this outlet has an article of')
    .option('--since <date>', 'only those with an article of that day or later', day)
    .addOption(new Option('--at-least <n>', 'only those of so many articles or more').argParser(wholeNumber).default(2))
    .addOption(limitOption(50))
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay stories\n  hearsay stories --outlet "The Quay" --since 2027-04-01 --at-least 5',
    )
    .action(({ outlet, since, atLeast, limit, ...flags }: StoriesFlags) =>
      show(
        flags,
        async (library) =>
          (await import('../desk/list-stories.js')).listStories(library, { outlet, since, atLeast, limit }),
        async () => (await import('../formats/library/views/stories-text.js')).storiesText,
      ),
    );
}

/** One source, or all that the name may mean. */
function sourceCommand(typed: string, flags: ShowFlags): Promise<void> {
  return show(
    flags,
    async (library) => {
      const found = await (await import('../desk/find-party.js')).findParty(library, typed);
      return 'one' in found ? found.one : found.several;
    },
    async () => {
      const { sourceText } = await import('../formats/library/views/source-text.js');
      const { partiesText } = await import('../formats/library/views/parties-text.js');
      return (found, options) => ('party' in found ? sourceText(found, options) : partiesText(typed, found, options));
    },
  );
}

const SEARCH_EXAMPLES = `
Examples:
  hearsay search ferry
  hearsay search '"sail on Friday" -dockers or quay' --since 2027-04-01
  hearsay search --source "Maud Brel" --act deny
  hearsay search inspection --unnamed --json
  hearsay search ferry --in articles

"…" asks for the words in this order, - for articles without, or for either. The JSON is { total, hits }: of each hit
\`places\` are where the words are in the article's text (or headline, where \`field\` is title), \`spans\` the places
of source, cue and content; of articles, \`hits\` are where they are in the text. Offsets count UTF-16 units.`;
