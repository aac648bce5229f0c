import type { StatementRef } from '../../../coverage/covered.js';
import type { Party } from '../../../coverage/party.js';
import { anonymityOf } from '../../footing.js';
import { inBlocks, type Screen, screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import type { Story } from '../contents.js';
import {
  type ArticleCard,
  byIdOf,
  daysOf,
  inTime,
  outletOf,
  partyLabel,
  type StatementCard,
  whenPublished,
} from './cards.js';
import { mannerOf } from './sayer.js';

/** A party with all that it says. */
export interface PartyView {
  readonly party: Party;
  readonly said: readonly StatementCard[];
  /** The articles that it says it in. */
  readonly articles: readonly ArticleCard[];
  /** The parties that may be the same, by their ids. */
  readonly maybe: readonly Pick<Party, 'id' | 'name' | 'kind' | 'named' | 'description'>[];
  /** The stories that it speaks in. */
  readonly stories: readonly Story[];
  readonly contradictions: readonly Contradiction[];
}

/** A claim that a party both backs and disputes, with what it says of it, in the order of time. */
export interface Contradiction {
  readonly claim: string;
  readonly text: string;
  readonly statements: readonly (StatementRef & { readonly stance: 'backs' | 'disputes' })[];
}

/** The same words, in one article or several. */
interface Utterance {
  readonly card: StatementCard;
  readonly articles: readonly ArticleCard[];
}

/**
 * All that a party says over time, for a person at a terminal: when and where it was published, how, to whom, and
 * whether it is named there. Words that several articles have are told once, with all that carry them.
 */
export function sourceText(view: PartyView, options: TextOptions): string {
  const screen = screenOf(options);
  const blocks = [headOf(view, screen), ...utterancesOf(view).map((utterance) => utteranceLines(utterance, screen))];
  return inBlocks(blocks);
}

function headOf(view: PartyView, { paint, lines }: Screen): readonly string[] {
  const { party, said, maybe } = view;
  const articles = view.articles.filter(({ id }) => said.some(({ article }) => article === id));
  const unnamed = said.filter(({ named }) => named === false).length;
  const about = [party.id, party.kind, party.name === null ? null : party.description, party.affiliation];
  const counts = [
    counted(said.length, 'statement'),
    counted(articles.length, 'article'),
    counted(new Set(articles.map(outletOf)).size, 'outlet'),
    daysOf(articles),
    party.named && unnamed > 0 && `${unnamed} without its name`,
  ];
  const others = byIdOf(maybe);
  return [
    ...lines([{ words: partyLabel(party), paint: paint.bold }]),
    ...lines([{ words: about.filter((part) => part).join(' · '), paint: paint.dim }]),
    ...lines([{ words: counts.filter((part) => part).join(' · '), paint: paint.cyan }]),
    ...(party.named ? [] : lines([{ words: whyUnnamed(party) }])),
    ...party.maybe.flatMap(({ party: id, why }) => {
      const other = others.get(id);
      return lines([{ words: `May be the same as ${other ? partyLabel(other) : id} (${id}): ${why}` }]);
    }),
  ];
}

const whyUnnamed = ({ reason, reasonClass }: Party): string =>
  anonymityOf({ anonymity: 'unnamed', reason, reasonClass }) ?? '';

/** What it says in the order of time, the same words once. */
function utterancesOf({ said, articles }: PartyView): readonly Utterance[] {
  const cards = byIdOf(articles);
  const byWords = new Map<string, Utterance>();
  const dated = said.flatMap((card) => {
    const article = cards.get(card.article);
    return article === undefined ? [] : [{ card, article }];
  });
  for (const { card, article } of dated.sort((a, b) => inTime(a.article, b.article))) {
    const words = `${card.act} ${card.content.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    const first = byWords.get(words);
    byWords.set(words, { card: first?.card ?? card, articles: [...(first?.articles ?? []), article] });
  }
  return [...byWords.values()];
}

/** So many of the articles that have the same words are named. */
const SHOWN = 6;

function utteranceLines({ card, articles }: Utterance, { paint, lines }: Screen): readonly string[] {
  const [first, ...others] = articles;
  const named = card.named === false ? `, as ${card.sourceText ?? 'unnamed'}` : '';
  const also = [...new Set(others.map(outletOf))];
  const more = also.length > SHOWN ? ` and ${counted(also.length - SHOWN, 'more outlet')}` : '';
  return [
    ...lines([
      { words: `${whenPublished(first!)}  `, paint: paint.cyan },
      { words: `${outletOf(first!)}${named}  ` },
      { words: mannerOf(card).join(' · '), paint: paint.dim },
    ]),
    ...lines([{ words: card.content }], 2),
    ...(also.length > 0
      ? lines([{ words: `also in ${also.slice(0, SHOWN).join(', ')}${more}`, paint: paint.dim }], 2)
      : []),
  ];
}
