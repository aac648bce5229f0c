import type { Claim, Claimed, Origin, Step } from '../../../coverage/claim.js';
import type { StatementRef } from '../../../coverage/covered.js';
import { percent } from '../../report/percent.js';
import { inBlocks, type Screen, screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import type { PartyInShort } from '../contents.js';
import { type ArticleCard, byIdOf, inTime, outletOf, type StatementCard, whenPublished } from './cards.js';
import type { Known } from './claim-lines.js';
import { carriersOf, originsOf, placeOf } from './gap.js';
import { mannerOf, sayerOf } from './sayer.js';
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

interface Page extends Known {
  readonly view: ClaimView;
  readonly statements: ReadonlyMap<string, StatementCard>;
  readonly screen: Screen;
}

/** A statement, and the articles that have it in the same words. */
interface Told {
  readonly card: StatementCard;
  readonly articles: readonly ArticleCard[];
}

/** So many of those articles are named. */
const SHOWN = 8;
const STANCES = ['backs', 'disputes', null] as const;
const SIGNS = { backs: '●', disputes: '◆', none: '○' } as const;
/** So many characters of a passage are shown. */
const LONGEST_PASSAGE = 160;

/**
 * A claim for a person at a terminal: what counting articles would have said, then each origin with the statements that
 * go back to it, in their own words, and how each article has it from there, with the passages and credits that show it.
 */
export function claimText(view: ClaimView, options: TextOptions): string {
  const screen = screenOf(options);
  const page: Page = {
    view,
    screen,
    articles: byIdOf(view.articles),
    parties: byIdOf(view.parties),
    statements: new Map(view.statements.map((card) => [keyOf(card), card])),
  };
  const { claim } = view;
  const placed = new Set(claim.origins.flatMap(({ statements }) => statements.map(keyOf)));
  const loose = claim.statements.filter((ref) => !placed.has(keyOf(ref)));
  const blocks = [
    headOf(page),
    ...claim.origins.map((origin, i) => originBlock(origin, i + 1, page)),
    loose.length === 0
      ? []
      : [
          ...screen.lines([{ words: 'Origin can’t be told', paint: screen.paint.bold }]),
          ...statementLines(loose, page),
        ],
  ];
  return inBlocks(blocks);
}

const keyOf = ({ article, statement }: StatementRef): string => JSON.stringify([article, statement]);

function headOf({ view: { claim }, articles, screen: { paint, lines } }: Page): readonly string[] {
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

/** Those that back it first, each kind in the order of time; the same words by the same party once. */
function statementLines(refs: readonly StatementRef[], page: Page): readonly string[] {
  const cards = refs.flatMap((ref) => page.statements.get(keyOf(ref)) ?? []);
  const inOrder = cards.flatMap((card) => {
    const article = page.articles.get(card.article);
    return article === undefined ? [] : [{ card, article }];
  });
  const alike = new Map<string, Told>();
  for (const { card, article } of inOrder.sort((a, b) => inTime(a.article, b.article))) {
    const key = JSON.stringify([card.party, card.act, card.content]);
    const first = alike.get(key);
    alike.set(key, { card: first?.card ?? card, articles: [...(first?.articles ?? []), article] });
  }
  const stance = ({ card }: Told) => claimedAs(card, page)?.stance ?? null;
  const ordered = STANCES.flatMap((kind) => [...alike.values()].filter((told) => stance(told) === kind));
  return ordered.flatMap((told) => toldLines(told, page));
}

const claimedAs = (card: StatementCard, { view }: Page): Claimed | undefined =>
  view.claim.statements.find((ref) => keyOf(ref) === keyOf(card));

function toldLines({ card, articles: [first, ...others] }: Told, page: Page): readonly string[] {
  const { paint, lines, labelled } = page.screen;
  const claimed = claimedAs(card, page);
  const manner = [...mannerOf(card), ...(claimed?.partly ? ['in part'] : [])].join(' · ');
  const sign = { words: SIGNS[claimed?.stance ?? 'none'], paint: paint.magenta };
  const sayer = { words: sayerOf(card, page.parties), paint: paint.cyan };
  const placed = (article: ArticleCard) => `${outletOf(article)}, ${whenPublished(article)}`;
  const also = others.slice(0, SHOWN).map(placed);
  const more = others.length > SHOWN ? [`${others.length - SHOWN} more`] : [];
  return [
    '',
    ...labelled(sign, [sayer, { words: `  ${manner}`, paint: paint.dim }], 2, 2),
    ...lines([{ words: card.content }], 4),
    ...lines([{ words: placed(first!), paint: paint.dim }], 4),
    ...(also.length > 0
      ? lines([{ words: `the same words in ${[...also, ...more].join('; ')}`, paint: paint.dim }], 4)
      : []),
  ];
}

function stepLines({ article, from, because }: Step, { articles, view, screen }: Page): readonly string[] {
  const name = (id: string) => (articles.has(id) ? outletOf(articles.get(id)!) : id);
  const there = from === null ? '' : 'article' in from ? name(from.article) : placeOf(from, articles);
  const shown = view.shown.filter(
    (one) => one.article === article && JSON.stringify(one.from) === JSON.stringify(from),
  );
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
