import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Argument, type Command, Option } from 'commander';
import { counted } from '../formats/summary.js';
import type { Alert } from '../library/alerts.js';
import { printable } from '../text/printable.js';
import { jsonOption, type LibraryFlags, libraryOption, type ShowFlags } from './library-options.js';
import { UsageError } from './usage-error.js';
import { change, print, show, withLibrary } from './with-library.js';

interface RemoveFlags extends LibraryFlags {
  readonly outlet?: string;
  readonly yes?: boolean;
}

interface AlertFlags extends LibraryFlags, Partial<Record<Alert['target']['kind'], string>> {
  readonly on: Alert['on'];
  readonly to: string;
}

/** What keeps a library: taking out, copies, checks, alerts. */
export function upkeepCommands(hearsay: Command): void {
  hearsay
    .command('remove [id|address]')
    .description('take an article out with all that came of it, and keep it out')
    .option('--outlet <name>', 'take out all of an outlet')
    .option('-y, --yes', 'don’t ask')
    .addOption(libraryOption())
    .addHelpText('after', REMOVE_EXAMPLES)
    .action(removeCommand);
  hearsay
    .command('backup <file>')
    .description('write a whole copy of a library while others write')
    .addOption(libraryOption())
    .addHelpText('after', '\nExample:\n  hearsay backup monday.db')
    .action((file: string, { library: where }: LibraryFlags) =>
      change(where, async (library) => {
        const { backup } = await import('../library/backup.js');
        await backup(library, file);
        return `Copied to ${file}`;
      }),
    );
  hearsay
    .command('verify')
    .description('look whether a library is sound')
    .addOption(libraryOption())
    .addHelpText('after', '\nExample:\n  hearsay verify --library news.db')
    .action(verifyCommand);
  alertCommands(hearsay.command('alert').description('say what to be told of'));
}

async function removeCommand(typed: string | undefined, { outlet, yes, library: where }: RemoveFlags): Promise<void> {
  if ((typed === undefined) === (outlet === undefined))
    throw new UsageError('remove what? Give the id or the address of an article, or --outlet NAME');
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  if (!yes && !isTerminal) throw new UsageError('there is nobody to ask whether it is meant: give --yes');
  process.exitCode = await withLibrary(where, {}, async (library) => {
    const { doomedArticle, doomedOutlet, removeArticles } = await import('../desk/remove-articles.js');
    const { removal, what, articles } =
      outlet === undefined ? await doomedArticle(library, typed!) : await doomedOutlet(library, outlet);
    const told = printable('id' in removal ? `“${what}”` : `${counted(articles, 'article')} of ${what}`);
    if (!yes && !(await isMeant(`Take out ${told} for good? [y/N] `))) return print('Nothing was taken out.\n');
    const gone = await removeArticles(library, removal, new Date().toISOString());
    await print(`${counted(gone, 'article')} taken out: ${printable(what)}\n`);
  });
}

async function isMeant(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

async function verifyCommand({ library: where }: LibraryFlags): Promise<void> {
  let sound = true;
  const code = await withLibrary(where, { readOnly: true }, async (library) => {
    const { check } = await import('../library/check.js');
    const faults = await check(library);
    sound = faults.length === 0;
    await print(sound ? `${library.where} is sound\n` : faults.map((fault) => `${fault}\n`).join(''));
  });
  process.exitCode = sound ? code : 1;
}

function alertCommands(alert: Command): void {
  alert
    .command('add')
    .description('be told when a claim, story or source gets a new origin, is denied, or is changed without saying so')
    .option('--claim <id>', 'of a claim')
    .option('--story <id>', 'of a story')
    .option('--party <name|id>', 'of a source')
    .addOption(new Option('--on <event>', 'when').choices(['origin', 'denial', 'change']).makeOptionMandatory())
    .addOption(
      new Option('--to <file|address>', 'where: a feed’s file (.xml), or an address to call').makeOptionMandatory(),
    )
    .addOption(libraryOption())
    .addHelpText('after', ALERT_EXAMPLES)
    .action(addCommand);
  alert
    .command('list')
    .description('list alerts, the oldest first')
    .addOption(libraryOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  hearsay alert list')
    .action((flags: ShowFlags) =>
      show(
        flags,
        async (library) => (await import('../library/alerts.js')).alerts(library),
        async () => (await import('../formats/library/views/alerts-text.js')).alertsText,
      ),
    );
  alert
    .command('remove')
    .description('end an alert')
    .addArgument(new Argument('<id>', 'its id, or the beginning of it'))
    .addOption(libraryOption())
    .addHelpText('after', '\nExample:\n  hearsay alert remove 4d1a')
    .action((id: string, { library: where }: LibraryFlags) =>
      change(where, async (library) => {
        const { dropAlert } = await import('../desk/alert.js');
        return `Ended alert ${await dropAlert(library, id)}`;
      }),
    );
}

async function addCommand({ claim, story, party, on, to, library: where }: AlertFlags): Promise<void> {
  const asked = Object.entries({ claim, story, party }).filter(([, typed]) => typed !== undefined);
  const [kind, typed] = (asked[0] ?? []) as [Alert['target']['kind'], string];
  if (asked.length !== 1) throw new UsageError('an alert of what? Give one of --claim, --story, --party');
  if (!/^https?:\/\//i.test(to) && !/\.(xml|atom)$/i.test(to))
    throw new UsageError(
      `--to wants a feed’s file such as alerts.xml, or an address such as https://desk.example/hook, not '${to}'`,
    );
  return change(where, async (library) => {
    const { addAlert } = await import('../desk/alert.js');
    const { alertsText } = await import('../formats/library/views/alerts-text.js');
    // whoever adds or watches next may do so in another folder
    const place = /^https?:\/\//i.test(to) ? to : resolve(to);
    const alert = await addAlert(library, { kind, typed, on, to: place }, new Date().toISOString());
    return alertsText([alert], { color: false, width: 100 });
  });
}

const REMOVE_EXAMPLES = `
Examples:
  hearsay remove 2ab4c1
  hearsay remove https://quay.example/ferry --yes
  hearsay remove --outlet "The Quay"

Pages, statements, what was worked out of them, and judgements and alerts about them go. Only hashes stay, so that they
are not added again. Named by its address, whatever that holds later stays out as well.`;

const ALERT_EXAMPLES = `
Examples:
  hearsay alert add --claim 81d0 --on origin --to alerts.xml
  hearsay alert add --party "Maud Brel" --on denial --to https://desk.example/hook
  hearsay alert add --story 3f9c --on change --to changes.xml`;
