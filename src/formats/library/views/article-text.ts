import type { PageChanges, StatementChange } from '../../../coverage/changes.js';
import type { Lineage } from '../../../coverage/lineage.js';
import type { Source } from '../../../sources/source.js';
import type { Finding } from '../../../statements/finding.js';
import type { Statement } from '../../../statements/reading.js';
import { date } from '../../date.js';
import { footingOf, labelOf } from '../../footing.js';
import { percent } from '../../report/percent.js';
import { inBlocks, type Screen, screenOf, type TextOptions } from '../../screen.js';
import type { KeptArticle } from '../contents.js';
import { contentOf } from '../spoken-words.js';
import { articleLine } from './article-line.js';
import { type ArticleCard, byIdOf, outletOf, whenPublished } from './cards.js';
import type { Shown } from './shown.js';

/** A spell in which an address held one article. */
export interface StateOfPage {
  readonly article: string;
  /** ISO instants. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Since the spell before; null for the first. */
  readonly changes: PageChanges | null;
}

/** An article with what is known of it across the library. */
export interface ArticleView extends ArticleCard {
  /** SHA-256 of its text, in hex. */
  readonly textHash: string;
  readonly byline: readonly string[];
  readonly modified: string | null;
  /** What read it. */
  readonly reader: string;
  readonly story: string | null;
  readonly lineage: Lineage | null;
  /** For each of its descents what shows it. */
  readonly shown: readonly Shown[];
  /** The articles that it descends from. */
  readonly from: readonly ArticleCard[];
  readonly states: readonly StateOfPage[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  /** What the sourcing rules object to. */
  readonly findings: readonly Finding[];
  /** The party that each source is across the library, by the source's id. */
  readonly parties: Readonly<Record<string, string>>;
  /** The claim that each statement is of, by the statement's id. */
  readonly claims: KeptArticle['claims'];
  readonly text: string;
}

const COLUMN = 6;
/** So many characters of a passage are shown. */
const LONGEST = 200;

/**
 * An article for a person at a terminal: the line to cite it by, where it has its text from with the words that show
 * it, what its page held when, and its sources and statements with the ids and offsets by which one corrects them.
 */
export function articleText(view: ArticleView, options: TextOptions): string {
  const screen = screenOf(options);
  const { paint, lines } = screen;
  const about = [view.id, view.story === null ? null : `story ${view.story}`, `read by ${view.reader}`];
  const head = [
    ...lines([{ words: articleLine(view, view.textHash), paint: paint.bold }]),
    ...lines([{ words: about.filter((part) => part !== null).join(' · '), paint: paint.dim }]),
  ];
  return inBlocks([
    head,
    lineageLines(view, screen),
    view.states.length > 1 ? stateLines(view, screen) : [],
    sourceLines(view, screen),
    statementLines(view, screen),
  ]);
}

function lineageLines({ lineage, shown, from }: ArticleView, { paint, lines }: Screen): readonly string[] {
  if (lineage === null) return lines([{ words: 'Where it comes from was not worked out yet.' }]);
  const cards = byIdOf(from);
  const place = (one: Shown): string =>
    'outlet' in one.from
      ? `${one.from.outlet} (not in the library)`
      : placed(cards.get(one.from.article), one.from.article);
  return [
    ...lines([{ words: `${lineage.relation}: `, paint: paint.cyan }, { words: lineage.why }]),
    ...shown.flatMap((one) => [
      ...lines([{ words: `${one.relation} of ${place(one)}  `, paint: paint.cyan }, { words: one.why }], 2),
      ...one.credits.flatMap((words) => lines([{ words: `credits it: “${words}”` }], 4)),
      ...(one.passage === null
        ? []
        : lines([{ words: `shares ${percent(one.share)} of its words: “${short(one.passage)}”` }], 4)),
    ]),
  ];
}

const placed = (card: ArticleCard | undefined, id: string): string =>
  card === undefined ? id : `${outletOf(card)}, ${whenPublished(card)} (${id})`;

const short = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

function stateLines({ states, id }: ArticleView, { paint, lines }: Screen): readonly string[] {
  return [
    ...lines([{ words: 'What the page held', paint: paint.bold }]),
    ...states.flatMap(({ article, firstSeen, lastSeen, changes }) => [
      ...lines([
        { words: `${date(firstSeen)} to ${date(lastSeen)}  `, paint: paint.cyan },
        { words: article === id ? `${article} (this one)` : article, paint: paint.dim },
      ]),
      ...(changes === null ? [] : lines([{ words: toldOf(changes) }], 2)),
      ...(changes?.statements ?? []).flatMap((change) => lines([{ words: editOf(change) }], 4)),
    ]),
  ];
}

/** What changed beside the statements, and whether the page says so. */
function toldOf({ title, byline, text, told }: PageChanges): string {
  const parts = [title && 'headline', byline && 'byline', text && 'text'].filter((part) => part !== false);
  if (parts.length === 0) return 'No words changed.';
  const how =
    told === null ? 'without saying so' : told.by === 'note' ? 'with a note that says so' : `dated ${date(told.date)}`;
  return `Changed: ${parts.join(', ')}, ${how}.`;
}

function editOf({ edit, was, is }: StatementChange): string {
  if (edit === 'added') return `added: “${is}”`;
  if (edit === 'dropped') return `dropped: “${was}”`;
  return was === is ? `${edit}: “${is}”` : `${edit}: “${was}” → “${is}”`;
}

function sourceLines({ sources }: ArticleView, { paint, lines, labelled }: Screen): readonly string[] {
  if (sources.length === 0) return [];
  const byId = byIdOf(sources);
  return [
    ...lines([{ words: 'Sources', paint: paint.bold }]),
    ...sources.flatMap((source) => {
      const footing = footingOf(source, byId.get(source.partOf ?? '') ?? null).join(' · ');
      const runs = [{ words: `${labelOf(source)}  ` }, { words: footing, paint: paint.dim }];
      return labelled({ words: source.id, paint: paint.cyan }, runs, 0, COLUMN);
    }),
  ];
}

function statementLines(view: ArticleView, { paint, lines, labelled }: Screen): readonly string[] {
  if (view.statements.length === 0) return lines([{ words: 'No statements.' }]);
  return [
    ...lines([{ words: 'Statements, each with its place and id', paint: paint.bold }]),
    ...view.statements.flatMap((statement) => {
      const places = statement.spans.content.map((span) => span.join('-')).join(',');
      const where = statement.field === 'title' ? ` of the headline` : '';
      const runs = [
        { words: `${contentOf(view, statement)}  ` },
        { words: `${places}${where} · ${statement.id}`, paint: paint.dim },
      ];
      return labelled({ words: statement.source ?? '–', paint: paint.cyan }, runs, 0, COLUMN);
    }),
  ];
}
