import type { Claim } from '../../../coverage/claim.js';
import type { Lineage } from '../../../coverage/lineage.js';
import { inBlocks, type Screen, screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import type { PartyInShort, Story } from '../contents.js';
import { type ArticleCard, byIdOf, daysOf, outletOf } from './cards.js';
import { claimLines } from './claim-lines.js';
import { carriersOf, originsOf } from './gap.js';
import { branchesOf } from './lineage-branches.js';
import { treeLines } from './lineage-tree.js';

/** A story with all that is worked out of it. */
export interface StoryView extends Story {
  readonly articles: readonly ArticleCard[];
  readonly lineage: readonly Lineage[];
  readonly claims: readonly Claim[];
  /** The parties that its claims are backed and disputed by. */
  readonly parties: readonly PartyInShort[];
}

/**
 * A story for a person at a terminal: its claims by number of origins, fewest first, those that most articles carry
 * before others; for each who backs and who disputes it, where it comes from, which articles merely carry it, and why
 * the program thinks so. Claims that one article alone has are told as a number. At the end, who has it from whom.
 */
export function storyText(story: StoryView, options: TextOptions): string {
  const screen = screenOf(options);
  const { paint, lines } = screen;
  const shared = story.claims.filter((claim) => carriersOf(claim).length > 1);
  const alone = story.claims.length - shared.length;
  const more = { words: `${counted(alone, 'claim')} more that one article alone has`, paint: paint.dim };
  const blocks = [
    headOf(story, screen),
    ...claimBlocks(shared, story, screen),
    alone > 0 ? lines([more]) : [],
    story.lineage.length > 0 ? lineageLines(story, screen) : [],
  ];
  return inBlocks(blocks);
}

const lineageLines = ({ lineage, articles }: StoryView, screen: Screen): readonly string[] => [
  ...screen.lines([{ words: 'Who has it from whom', paint: screen.paint.bold }]),
  ...treeLines(branchesOf(lineage, articles), screen),
];

function headOf({ id, title, articles, lineage }: StoryView, { paint, lines }: Screen): readonly string[] {
  const outlets = new Set(articles.map(outletOf)).size;
  const own = lineage.filter(({ relation }) => relation === 'origin').length;
  const about = [
    id,
    counted(articles.length, 'article'),
    `${own} from ${own === 1 ? 'its' : 'their'} own sources`,
    counted(outlets, 'outlet'),
    daysOf(articles),
  ];
  return [
    ...lines([{ words: title ?? 'No headline', paint: paint.bold }]),
    ...lines([{ words: about.filter((part) => part !== '').join(' · '), paint: paint.dim }]),
  ];
}

function claimBlocks(claims: readonly Claim[], story: StoryView, screen: Screen): readonly (readonly string[])[] {
  const known = { articles: byIdOf(story.articles), parties: byIdOf(story.parties) };
  let heading = '';
  return [...claims].sort(byOrigins).map((claim) => {
    const origins = originsOf(claim);
    const head =
      origins === heading ? [] : [...screen.lines([{ words: `From ${origins}`, paint: screen.paint.bold }]), ''];
    heading = origins;
    return [...head, ...claimLines(claim, known, screen)];
  });
}

const most = ({ range }: Claim): number => range[1] ?? Number.POSITIVE_INFINITY;

/** The order of claims in a story: fewest origins first; of as many, those that most articles carry. */
export const byOrigins = (a: Claim, b: Claim): number =>
  a.range[0] - b.range[0] ||
  (most(a) === most(b) ? 0 : most(a) - most(b)) ||
  carriersOf(b).length - carriersOf(a).length ||
  (a.id < b.id ? -1 : 1);
