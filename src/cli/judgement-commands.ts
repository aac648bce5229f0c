import { userInfo } from 'node:os';
import { Argument, type Command, Option } from 'commander';
import type { Decision } from '../coverage/judgement.js';
import type { Relation } from '../coverage/lineage.js';
import type { Library } from '../library/open.js';
import type { Span } from '../text/span.js';
import {
  type JudgeFlags,
  jsonOption,
  libraryOption,
  type ShowFlags,
  sourceInArticle,
  spans,
  whoOption,
  whyOption,
} from './library-options.js';
import { UsageError } from './usage-error.js';
import { change, screen, show } from './with-library.js';

type Kind = 'source' | 'claim' | 'story';

interface CorrectFlags extends JudgeFlags {
  /** False for --no-statement. */
  readonly statement: boolean;
  readonly source?: string;
  readonly content?: readonly Span[];
  readonly stance?: 'backs' | 'disputes' | 'none';
  readonly missed?: readonly Span[];
}

/** What a person decides, which stands over what the program works out. */
export function judgementCommands(hearsay: Command): void {
  sameCommand(hearsay, 'merge', 'say that sources, claims or stories are one', true);
  sameCommand(hearsay, 'split', 'say that the first is another than each of the others', false);
  judging(hearsay, 'relate <article>', 'say where an article has its text from, and how')
    .addArgument(new Argument('<relation>', 'what it is').choices(['origin', 'copy', 'rewrite', 'pickup', 'version']))
    .option('--from <article|outlet:name...>', 'the places that it has it from: one, or several')
    .addHelpText('after', RELATE_EXAMPLES)
    .action((article: string, is: Relation, flags: JudgeFlags & { readonly from?: readonly string[] }) =>
      relate(article, is, flags.from ?? [], flags),
    );
  judging(hearsay, 'correct <statement|article>', 'correct a statement, or add one that was missed')
    .option('--no-statement', 'it is none')
    .option('--source <id>', 'who really says it: a source of the article such as s2, or none', sourceInArticle)
    .option('--content <places>', 'which words are really what is said: 120-160[,…]', spans)
    .addOption(new Option('--stance <stance>', 'what it is to its claim').choices(['backs', 'disputes', 'none']))
    .option('--missed <places>', 'of an article: the words of a statement that was not found', spans)
    .addHelpText('after', CORRECT_EXAMPLES)
    .action(correct);
  judging(hearsay, 'undo <judgement>', 'take a judgement back')
    .addHelpText('after', '\nExample:\n  hearsay undo 9c1e --why "the desk found the letter"')
    .action((id: string, flags: JudgeFlags) =>
      change(flags.library, async (library) => {
        const { undo } = await import('../desk/undo.js');
        return told(await undo(library, id, judgeOf(flags)));
      }),
    );
  hearsay
    .command('history [id]')
    .description('show judgements: all, one, or those on an article')
    .addOption(libraryOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  hearsay history\n  hearsay history 9c1e --json')
    .action((id: string | undefined, flags: ShowFlags) =>
      show(
        flags,
        async (library) => (await import('../desk/history.js')).history(library, id),
        async () => (await import('../formats/library/views/history-text.js')).historyText,
      ),
    );
}

const judging = (hearsay: Command, usage: string, what: string): Command =>
  hearsay.command(usage).description(what).addOption(libraryOption()).addOption(whyOption()).addOption(whoOption());

function sameCommand(hearsay: Command, name: 'merge' | 'split', what: string, same: boolean): void {
  judging(hearsay, name, what)
    .addArgument(new Argument('<kind>', 'what they are').choices(['source', 'claim', 'story']))
    .argument('<first>')
    .argument('<others...>')
    .addHelpText('after', SAME_EXAMPLES(name))
    .action((kind: Kind, first: string, others: string[], flags: JudgeFlags) =>
      decide(flags, async (library) => {
        const { sameness } = await import('../desk/same.js');
        return sameness(library, kind, [first, ...others], same);
      }),
    );
}

function relate(article: string, is: Relation, from: readonly string[], flags: JudgeFlags): Promise<void> {
  if (is === 'origin' && from.length > 0) throw new UsageError('an origin has it from nobody: leave --from out');
  if (is !== 'origin' && from.length === 0)
    throw new UsageError(`where does it have it from? Give --from ARTICLE, or --from "outlet:NAME"`);
  return decide(flags, async (library) => {
    const { relation } = await import('../desk/relate.js');
    return [await relation(library, article, is, from)];
  });
}

function correct(typed: string, flags: CorrectFlags): Promise<void> {
  const { statement, content, stance, missed } = flags;
  const source = flags.source === 'none' ? null : flags.source;
  const others = !statement || content !== undefined || stance !== undefined;
  if (missed !== undefined && others) throw new UsageError('--missed goes with --source alone');
  if (missed === undefined && !others && source === undefined)
    throw new UsageError('what is wrong? Give --no-statement, --source, --content, --stance or --missed');
  if (!statement && (source !== undefined || content !== undefined || stance !== undefined))
    throw new UsageError('--no-statement goes with nothing else: what is none has no source, words or stance');
  return decide(flags, async (library) => {
    const desk = await import('../desk/correction.js');
    if (missed !== undefined) return [await desk.missed(library, typed, missed, source ?? null)];
    const wrong = { noStatement: !statement, source, content, stance: stance === 'none' ? null : stance };
    return desk.correction(library, typed, wrong);
  });
}

const decide = (flags: JudgeFlags, decisions: (library: Library) => Promise<readonly Decision[]>): Promise<void> =>
  change(flags.library, async (library) => {
    const { judge } = await import('../desk/judge.js');
    const { storiesApart } = await import('../desk/stories-apart.js');
    const made = await judge(library, await decisions(library), judgeOf(flags));
    const apart = await storiesApart(
      library,
      made.map(({ decision }) => decision),
    );
    const notes = apart.map(
      ([one, other]) => `\nIt holds once they are of one story: hearsay merge story ${one} ${other} --why "…"`,
    );
    return [await told(made), ...notes].join('\n');
  });

const judgeOf = ({ who, why }: JudgeFlags) => ({
  who: who ?? userInfo().username,
  at: new Date().toISOString(),
  why,
});

async function told(made: Parameters<typeof import('../formats/library/views/history-text.js').historyText>[0]) {
  const { historyText } = await import('../formats/library/views/history-text.js');
  return historyText(made, screen());
}

const SAME_EXAMPLES = (name: string): string => `
Examples:
  hearsay ${name} source 5b21 ARTICLE:s3 --why "both are the harbour master"
  hearsay ${name} claim 81d0 ARTICLE:STATEMENT --why "the same sailing"
  hearsay ${name} story 3f9c ARTICLE --why "another ferry"

A source is named by its id (\`hearsay source NAME\`), or as one article has it: the article's id, a colon, and s3
(\`hearsay article ID\`). A claim by its id, or by a statement: the article's id, a colon and the statement's. A story by
its id, or by an article. Of a whole source, claim or story one part stands for it: with that part go those that the
program holds to be the same. Ids may be given by their beginnings.`;

const RELATE_EXAMPLES = `
Examples:
  hearsay relate 2ab4 copy --from 91f0 --why "the editor told us"
  hearsay relate 2ab4 pickup --from "outlet:Tarn Wire" --why "they credit it on air"
  hearsay relate 2ab4 origin --why "its reporter was there"`;

const CORRECT_EXAMPLES = `
Examples:
  hearsay correct 2ab4:77e1 --no-statement --why "a headline of another story"
  hearsay correct 2ab4:77e1 --source s2 --why "she is the minister, not the mayor"
  hearsay correct 2ab4:77e1 --content 120-160,171-190 --why "the clause ends there"
  hearsay correct 2ab4:77e1 --stance disputes --why "he says the opposite"
  hearsay correct 2ab4 --missed 310-352 --source s1 --why "it was not found"

\`hearsay article ID\` shows the statements and sources of an article with their ids and places. Offsets count UTF-16
units of the article's text, the end not among them.`;
