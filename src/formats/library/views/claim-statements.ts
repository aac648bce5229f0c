import type { Claim, Claimed } from '../../../coverage/claim.js';
import { refKey, type StatementRef } from '../../../coverage/covered.js';
import type { Screen } from '../../screen.js';
import { type ArticleCard, inTime, outletOf, type StatementCard, whenPublished } from './cards.js';
import type { Known } from './claim-lines.js';
import { mannerOf, sayerOf } from './sayer.js';

/** What the statements of a claim are told with. */
export interface ClaimPage extends Known {
  readonly claim: Claim;
  /** By what refKey gives. */
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

/** Those that back it first, each kind in the order of time; the same words by the same party once. */
export function statementLines(refs: readonly StatementRef[], page: ClaimPage): readonly string[] {
  const cards = refs.flatMap((ref) => page.statements.get(refKey(ref)) ?? []);
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

const claimedAs = (card: StatementCard, { claim }: ClaimPage): Claimed | undefined =>
  claim.statements.find((ref) => refKey(ref) === refKey(card));

function toldLines({ card, articles: [first, ...others] }: Told, page: ClaimPage): readonly string[] {
  const { paint, lines, labelled } = page.screen;
  const claimed = claimedAs(card, page);
  const [implied, partly] = [claimed?.implied ? ['by implication'] : [], claimed?.partly ? ['in part'] : []];
  const manner = [...mannerOf(card), ...implied, ...partly].join(' · ');
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
