import { Argument, type Command, Option } from 'commander';
import type { ExportFormat } from '../desk/export-library.js';
import type { By } from '../formats/library/counts/by.js';
import type { Question } from '../formats/library/counts/count.js';
import { type LibraryFlags, libraryOption } from './library-options.js';
import { fileSink, type Sink, standardOutput } from './sink.js';
import { UsageError } from './usage-error.js';
import { print, screen, withLibrary } from './with-library.js';

interface ExportFlags extends LibraryFlags {
  readonly format: ExportFormat;
  readonly output?: string;
}

interface TableFlags extends LibraryFlags {
  readonly by: By;
  readonly format?: 'text' | 'csv' | 'parquet';
  readonly output?: string;
}

/** A whole library for other programs, and back; and counts of it. */
export function exportCommands(hearsay: Command): void {
  hearsay
    .command('export')
    .description('print a whole library for other programs')
    .addOption(libraryOption())
    .addOption(
      new Option('-f, --format <name>', 'how')
        .choices(['json', 'csv', 'graphml', 'jsonld', 'ftm'] satisfies ExportFormat[])
        .default('json'),
    )
    .option('-o, --output <file|folder>', 'write there; csv has a file a table and wants a folder (name/)')
    .addHelpText('after', EXPORT_EXAMPLES)
    .action(exportCommand);
  hearsay
    .command('import <file...>')
    .description('make a library of what `hearsay export` printed as JSON (also .gz)')
    .addOption(libraryOption())
    .addHelpText('after', IMPORT_EXAMPLES)
    .action(importCommand);
  tableCommands(hearsay);
}

function tableCommands(hearsay: Command): void {
  hearsay
    .command('table')
    .description('count who gets to speak, what rests on unnamed sources, and how many origins claims have')
    .addArgument(
      new Argument('<question>', 'what to count').choices(['who', 'unnamed', 'origins'] satisfies Question[]),
    )
    .addOption(
      new Option('--by <group>', 'counted together')
        .choices(['outlet', 'month', 'party'] satisfies By[])
        .default('outlet'),
    )
    .addOption(
      new Option('-f, --format <name>', 'how (default: text on a terminal, else csv)').choices([
        'text',
        'csv',
        'parquet',
      ]),
    )
    .option('-o, --output <file>', 'write there; .csv and .parquet tell the format')
    .addOption(libraryOption())
    .addHelpText('after', TABLE_EXAMPLES)
    .action(tableCommand);
}

async function exportCommand({ library: where, format, output }: ExportFlags): Promise<void> {
  const intoFolder = output !== undefined && /[/\\]$/.test(output);
  if (format === 'csv' && !intoFolder)
    throw new UsageError('--format csv has a file for each table: give a folder for them, such as -o tables/');
  if (format !== 'csv' && intoFolder) throw new UsageError(`--format ${format} is one file: give its name after -o`);
  process.exitCode = await withLibrary(where, { readOnly: true }, async (library) => {
    const { exported, exportedTables } = await import('../desk/export-library.js');
    if (format !== 'csv') return write(exported(library, format, { alerts: true }), await sinkFor(output));
    const { folderSinks } = await import('./folder-sinks.js');
    const sinkIn = await folderSinks(output!);
    for (const { name, chunks } of exportedTables(library)) await write(chunks, await sinkIn(`${name}.csv`));
  });
}

/** A piece of about this many characters is written at a time. */
const PIECE = 65_536;

async function write(chunks: AsyncIterable<string>, sink: Sink): Promise<void> {
  let waiting = '';
  for await (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < PIECE) continue;
    await sink.write(waiting);
    waiting = '';
  }
  await sink.write(waiting);
  await sink.close();
}

const sinkFor = async (output: string | undefined): Promise<Sink> =>
  output === undefined ? standardOutput(process.stdout) : fileSink(output);

async function importCommand(files: string[], { library: where }: LibraryFlags): Promise<void> {
  process.exitCode = await withLibrary(where, { create: true }, async (library) => {
    const { importLibrary } = await import('../desk/import-library.js');
    for (const file of files) {
      const { added, unchanged, removed } = await importLibrary(library, file);
      const parts = [
        `${added.length} articles added`,
        unchanged > 0 && `${unchanged} there already`,
        removed > 0 && `${removed} not taken, for they were removed`,
      ];
      await print(`${file}: ${parts.filter((part) => part !== false).join(', ')}\n`);
    }
  });
}

async function tableCommand(question: Question, { by, format: asked, output, library: where }: TableFlags) {
  const ending = /\.(csv|parquet)$/i.exec(output ?? '')?.[1]?.toLowerCase() as TableFlags['format'];
  const format = asked ?? ending ?? (output === undefined && process.stdout.isTTY ? 'text' : 'csv');
  if (format === 'parquet' && output === undefined)
    throw new UsageError('--format parquet is no text: give a file, such as -o table.parquet');
  process.exitCode = await withLibrary(where, { readOnly: true }, async (library) => {
    const { counts } = await import('../desk/counts.js');
    const table = await counts(library, question, by);
    const sink = await sinkFor(output);
    if (format === 'parquet')
      await sink.write((await import('../formats/library/counts/parquet.js')).countsParquet(table));
    else if (format === 'csv')
      await sink.write((await import('../formats/library/counts/count-table.js')).countsCsv(table));
    else await sink.write((await import('../formats/library/counts/text.js')).countsText(table, screen()));
    await sink.close();
  });
}

const EXPORT_EXAMPLES = `
Examples:
  hearsay export -o library.json
  hearsay export --format csv -o tables/
  hearsay export --format graphml -o lineage.graphml   who has it from whom, for Gephi or yEd

Formats:
  json     all of it, as \`hearsay import\` takes it back
  csv      a table a file: articles, sources, statements, claims, origins, lineage, quotations, values
  graphml  articles, and who has it from whom
  jsonld   schema.org NewsArticle, Claim and Quotation
  ftm      FollowTheMoney entities, a line each

All but json have statements as people corrected them; json has them as they were read, and the judgements beside.`;

const IMPORT_EXAMPLES = `
Examples:
  hearsay import library.json --library new.db
  hearsay import ours.json theirs.json.gz --library both.db

A new library becomes just what was exported. One that has articles gets those that it does not have, and its stories
are worked out anew where these touch them. The bytes of pages are not part of an export: what was imported can't be
read again by a better model until its pages are added once more.`;

const TABLE_EXAMPLES = `
Examples:
  hearsay table who --by party
  hearsay table unnamed --by outlet -o unnamed.parquet
  hearsay table origins --by month --format csv`;
