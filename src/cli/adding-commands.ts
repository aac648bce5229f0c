import type { Command } from 'commander';
import { type AddFlags, addCommand } from './add-command.js';
import { jobs, libraryOption } from './options.js';
import { isoDate } from './read-command.js';

/** The commands that bring articles into a library. */
export function addingCommands(hearsay: Command): void {
  hearsay
    .command('add')
    .argument('<path...>', 'what `hearsay read` reads; feeds, OPML lists of feeds, and web archives (WARC) as well')
    .description('read what is new into a library, and work out who has what from whom')
    .addOption(libraryOption())
    .option('--published <date>', 'date of articles that have none, such as 2027-04-14', isoDate)
    .option('-j, --jobs <n>', 'threads (default: one a core for many articles)', jobs)
    .option('--force', 'read languages other than English as well')
    .option('--allow-private', 'fetch from private and local addresses too')
    .addHelpText('after', ADD_EXAMPLES)
    .action(async (names: string[], flags: AddFlags) => {
      process.exitCode = await addCommand(names, flags);
    });
}

const ADD_EXAMPLES = `
Examples:
  hearsay add pages/ --library news.db
  hearsay add https://news.example/feed.xml archive.warc.gz --library news.db

Run it again and only what is new is read; a page that changed becomes a new version, the old one stays.`;
