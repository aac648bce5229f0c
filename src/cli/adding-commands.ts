import type { Command } from 'commander';
import type { AddFlags } from './add-command.js';
import { isoDate } from './iso-date.js';
import { jobs } from './jobs-option.js';
import { libraryOption } from './library-options.js';
import type { RereadFlags } from './reread-command.js';
import type { WatchFlags } from './watch-command.js';
import type { WorkFlags } from './work-command.js';

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
    .option('--queue', 'only hand it in, for `hearsay work` to read (of a library on PostgreSQL)')
    .addHelpText('after', ADD_EXAMPLES)
    .action(async (names: string[], flags: AddFlags) => {
      const add = flags.queue
        ? (await import('./hand-in-command.js')).handInCommand
        : (await import('./add-command.js')).addCommand;
      process.exitCode = await add(names, flags);
    });
  hearsay
    .command('work')
    .description('read what `hearsay add --queue` handed in, on as many machines as run it')
    .addOption(libraryOption())
    .option('--once', 'end when nothing is left to do')
    .option('-j, --jobs <n>', 'threads', jobs)
    .option('--allow-private', 'deliver alerts to private and local addresses too')
    .addHelpText('after', WORK_EXAMPLES)
    .action(async (flags: WorkFlags) => {
      const { workCommand } = await import('./work-command.js');
      process.exitCode = await workCommand(flags);
    });
  hearsay
    .command('reread [id...]')
    .description('read again what another model or version of the program read, and work out what rests on it')
    .addOption(libraryOption())
    .option('-j, --jobs <n>', 'threads (default: one a core for many articles)', jobs)
    .option('--allow-private', 'deliver alerts to private and local addresses too')
    .addHelpText('after', REREAD_EXAMPLES)
    .action(async (named: string[], flags: RereadFlags) => {
      const { rereadCommand } = await import('./reread-command.js');
      process.exitCode = await rereadCommand(named, flags);
    });
  hearsay
    .command('watch')
    .argument('<path...>', 'feeds, or OPML lists of feeds')
    .description('poll feeds for a library, and read pages again to see whether they change')
    .addOption(libraryOption())
    .option('--once', 'do what is due now, and end')
    .option('-j, --jobs <n>', 'threads', jobs)
    .option('--allow-private', 'fetch from private and local addresses too')
    .addHelpText('after', WATCH_EXAMPLES)
    .action(async (names: string[], flags: WatchFlags) => {
      const { watchCommand } = await import('./watch-command.js');
      process.exitCode = await watchCommand(names, flags);
    });
}

const ADD_EXAMPLES = `
Examples:
  hearsay add pages/ --library news.db
  hearsay add https://news.example/feed.xml archive.warc.gz --library news.db

Run it again and only what is new is read; a page that changed becomes a new version, the old one stays.`;

const WORK_EXAMPLES = `
Examples:
  hearsay add archive/ --queue --library postgres://hearsay@db.example/news
  hearsay work --library postgres://hearsay@db.example/news -j 4
  hearsay work --library postgres://hearsay@db.example/news --once

Whenever nothing waits, one of the workers works out the stories. What a worker had when it died is given to another.`;

const REREAD_EXAMPLES = `
Examples:
  hearsay reread --library news.db
  hearsay reread 2ab4c1                     this article, whatever read it

Judgements, and when pages were seen, stay. It may be stopped and run again: what was read again is not read once more.`;

const WATCH_EXAMPLES = `
Examples:
  hearsay watch feeds.opml --library news.db
  hearsay watch https://news.example/feed.xml --once

Pages are read again after 1, 6 and 24 hours and 7 days. Ctrl-C ends it; what was not finished is done at the next start.`;
