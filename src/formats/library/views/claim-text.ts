import type { Claim, Origin, Step } from '../../../coverage/claim.js';
import { refKey } from '../../../coverage/covered.js';
import { percent } from '../../report/percent.js';
import { inBlocks, screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import type { PartyInShort } from '../contents.js';
import { type ArticleCard, byIdOf, outletOf, type StatementCard } from './cards.js';
import { type ClaimPage, statementLines } from './claim-statements.js';
import { carriersOf, originsOf, placeOf } from './gap.js';
import type { Shown } from './shown.js';

/** A claim with its statements in their own words, and what shows how each article has it. */
export interface ClaimView {
  readonly claim: Claim;
  /** The articles of its statements, origins and chains. */
  readonly articles: readonly ArticleCard[];
  readonly parties: readonly PartyInShort[];
  readonly statements: readonly StatementCard[];
  readonly shown: readonly Shown[];
}

interface Page extends ClaimPage {
  readonly shown: readonly Shown[];
}

/** So many characters of a passage are shown. */
const LONGEST_PASSAGE = 160;

/**
 * A claim for a person at a terminal: what counting articles would have said, then each origin with the statements that
 * go back to it, in their own words, and how each article has it from there, with the passages and credits that show it.
 */
export function claimText(view: ClaimView, options: TextOptions): string {
  const screen = screenOf(options);
  const page: Page = {
    screen,
    claim: view.claim,
    shown: view.shown,
    articles: byIdOf(view.articles),
    parties: byIdOf(view.parties),
    statements: new Map(view.statements.map((card) => [refKey(card), card])),
  };
  const { claim } = view;
  const placed = new Set(claim.origins.flatMap(({ statements }) => statements.map(refKey)));
  const loose = claim.statements.filter((ref) => !ref.partly && !placed.has(refKey(ref)));
  const about = claim.statements.filter((ref) => ref.partly && !placed.has(refKey(ref)));
  const blocks = [
    headOf(page),
    ...claim.origins.map((origin, i) => originBlock(origin, i + 1, page)),
    loose.length === 0
      ? []
      : [
          ...screen.lines([{ words: 'Against it, or of neither side', paint: screen.paint.bold }]),
          ...statementLines(loose, page),
        ],
    about.length === 0
      ? []
      : [
          ...screen.lines([{ words: 'Said about it, or part of it', paint: screen.paint.bold }]),
          ...statementLines(about, page),
        ],
  ];
  return inBlocks(blocks);
}

function headOf({ claim, articles, screen: { paint, lines } }: Page): readonly string[] {
  const carriers = carriersOf(claim);
  const outlets = new Set(carriers.flatMap((id) => (articles.has(id) ? [outletOf(articles.get(id)!)] : [])));
  const naive = `By counting, ${counted(carriers.length, 'article')} of ${counted(outlets.size, 'outlet')} ${carriers.length === 1 ? 'has' : 'have'} it. `;
  return [
    ...lines([{ words: claim.text, paint: paint.bold }]),
    ...lines([{ words: claim.id, paint: paint.dim }]),
    ...lines([{ words: naive }, { words: `It comes from ${originsOf(claim)}.`, paint: paint.cyan }]),
    ...lines([{ words: claim.why }]),
  ];
}

function originBlock({ place, because, statements, chain }: Origin, n: number, page: Page): readonly string[] {
  const { lines, paint } = page.screen;
  const steps = chain.filter(({ from }) => from !== null);
  return [
    ...lines([{ words: `Origin ${n}: ${placeOf(place, page.articles)}`, paint: paint.bold }]),
    ...lines([{ words: because }], 2),
    ...statementLines(statements, page),
    ...(steps.length > 0 ? ['', ...lines([{ words: 'How the others have it from here', paint: paint.dim }], 2)] : []),
    ...steps.flatMap((step) => stepLines(step, page)),
  ];
}

function stepLines({ article, from, because }: Step, { articles, shown: all, screen }: Page): readonly string[] {
  const name = (id: string) => (articles.has(id) ? outletOf(articles.get(id)!) : id);
  const there = from === null ? '' : 'article' in from ? name(from.article) : placeOf(from, articles);
  const shown = all.filter((one) => one.article === article && JSON.stringify(one.from) === JSON.stringify(from));
  return [
    ...screen.lines([{ words: `${name(article)} ← ${there}  `, paint: screen.paint.cyan }, { words: because }], 2),
    ...shown.flatMap(({ credits, passage, share }) => [
      ...credits.flatMap((words) => screen.lines([{ words: `credits it: “${words}”` }], 4)),
      ...(passage === null
        ? []
        : screen.lines([{ words: `shares ${percent(share)} of its words: “${short(passage)}”` }], 4)),
    ]),
  ];
}

const short = (words: string): string =>
  words.length <= LONGEST_PASSAGE ? words : `${words.slice(0, LONGEST_PASSAGE).replace(/\s+\S*$/, '')} …`;
