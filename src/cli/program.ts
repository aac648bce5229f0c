import { createRequire } from 'node:module';
import { Command, Option } from 'commander';
import { PROFILES } from '../checks/rule.js';
import { addingCommands } from './adding-commands.js';
import type { CheckFlags } from './check-command.js';
import { CHECK_FORMATS, FAIL_ON, READ_FORMATS, RULES_FORMATS } from './choices.js';
import { isoDate } from './iso-date.js';
import { jobs } from './jobs-option.js';
import { libraryCommands } from './library-commands.js';
import type { ReadFlags } from './read-command.js';
import { servingCommands } from './serving-commands.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** The command line, ready to parse. Exit codes: 0, 1 for a failure, 2 for wrong usage, 130 when stopped. */
export function program(): Command {
  const hearsay = new Command('hearsay')
    .description('Reads news reports and tells who says what, with the exact words each answer rests on.')
    .version(version)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .addHelpText('after', EXAMPLES);
  hearsay
    .command('read')
    .argument(
      '<path...>',
      'text, Markdown, Word (.docx), PDF, HTML or JSONL files (also .gz), folders, globs, addresses, or - for standard input',
    )
    .description('find every attribution: who says what, in which words')
    .addOption(
      new Option('-f, --format <name>', 'how to print it (default: text on a terminal, else json)').choices([
        ...READ_FORMATS,
      ]),
    )
    .option('--json', 'short for --format json: one Reading a line')
    .option('-o, --output <file|folder>', 'write there; a folder (name/) gets a file an article')
    .option('--published <date>', 'date of inputs that have none, such as 2027-04-14', isoDate)
    .option('-j, --jobs <n>', 'threads (default: one a core for many articles)', jobs)
    .option('--force', 'read languages other than English as well')
    .option('--allow-private', 'fetch from private and local addresses too')
    .addHelpText('after', READ_EXAMPLES)
    .action(async (names: string[], flags: ReadFlags) => {
      const { readCommand } = await import('./read-command.js');
      process.exitCode = await readCommand(names, flags);
    });
  hearsay
    .command('check')
    .argument('<path...>', 'drafts: what `hearsay read` reads')
    .description('tell where a draft’s sourcing falls short of what newsroom standards ask')
    .addOption(new Option('-f, --format <name>', 'how to print it').choices([...CHECK_FORMATS]).default('text'))
    .option('-o, --output <file|folder>', 'write there; for html a folder (name/) gets a page a draft')
    .addOption(new Option('--fail-on <severity>', 'exit with 1 from here on').choices([...FAIL_ON]).default('error'))
    .option('--config <file>', 'configuration (default: the nearest hearsay.config.json above each draft)')
    .addOption(new Option('--profile <name>', 'whose severities (default: house)').choices([...PROFILES]))
    .option('--against <file|folder>', 'an earlier draft: tell what is new, what is mended, what is still there')
    .option('--published <date>', 'date of drafts that have none, such as 2027-04-14', isoDate)
    .option('-j, --jobs <n>', 'threads', jobs)
    .option('--force', 'check languages other than English as well')
    .option('--allow-private', 'fetch from private and local addresses too')
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (names: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./check-command.js');
      process.exitCode = await checkCommand(names, flags, version);
    });
  hearsay
    .command('rules')
    .description('list what `hearsay check` looks for')
    .addOption(new Option('-f, --format <name>', 'how to print it').choices([...RULES_FORMATS]).default('text'))
    .action(async ({ format }: { format: (typeof RULES_FORMATS)[number] }) => {
      const { rulesCommand } = await import('./rules-command.js');
      await rulesCommand(format);
    });
  hearsay
    .command('demo')
    .description(
      'make a library of the coverage that comes with the program, show its stories, and write a page for each article',
    )
    .option('-o, --output <folder>', 'where the library and the pages go', 'hearsay-report')
    .option('--serve', 'open the library in the reader at once, as it was read before')
    .addHelpText('after', '\nExamples:\n  hearsay demo -o report/\n  hearsay demo --serve')
    .action(async ({ output, serve }: { output: string; serve?: boolean }) => {
      if (serve) return (await import('./demo-serving.js')).serveDemo(output, version);
      const { demoCommand } = await import('./demo-command.js');
      process.exitCode = await demoCommand(output);
    });
  addingCommands(hearsay);
  libraryCommands(hearsay);
  servingCommands(hearsay, version);
  return hearsay;
}

const EXAMPLES = `
Examples:
  hearsay read article.html                who says what in one page
  hearsay read drafts/ -o report/ -f html  a report page for each article of a folder
  hearsay check draft.txt                  what a standards editor would ask of a draft
  hearsay demo                             a library of the coverage that comes with the program
  hearsay add pages/ --library news.db     keep what is read, and work out who has what from whom
  hearsay stories --library news.db        how many articles carry each claim, and how many origins it has
  hearsay serve --library news.db --open   look at all of it in a browser`;

const CHECK_EXAMPLES = `
Examples:
  hearsay check draft.txt
  hearsay check drafts/*.md --format sarif -o findings.sarif
  hearsay check draft.txt --fail-on warning --profile ap
  hearsay check draft-2.txt --against draft-1.txt

A comment in the text switches rules off:
  <!-- hearsay-disable-next-line bare-source -- agreed with the desk -->
  <!-- hearsay-disable bare-source --> … <!-- hearsay-enable bare-source -->`;

const READ_EXAMPLES = `
Examples:
  hearsay read draft.docx
  hearsay read https://news.example/story --format json
  hearsay read archive.jsonl.gz --jobs 4 -o readings.jsonl
  hearsay read 'pages/**/*.html' -f html -o report/
  pbpaste | hearsay read - --published 2027-04-14

Formats:
  text         the statements in order, for a person
  json         one Reading a line
  html         a page that holds all it needs, with the words marked
  csv          a row a statement
  brat         standoff (.ann), offsets in code points
  annotations  W3C Web Annotation JSON-LD, offsets in code points`;
