import type { StatementRef } from '../../../coverage/covered.js';
import type { Statement } from '../../../statements/reading.js';
import { date } from '../../date.js';
import { labelOf } from '../../footing.js';
import type { KeptArticle, PartyInShort } from '../contents.js';
import { contentOf, sourceTextOf } from '../spoken-words.js';

/** An article in short, as a view has to know it. */
export interface ArticleCard {
  readonly id: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly readAt: string;
}

type Manner = 'act' | 'answered' | 'mode' | 'hedged' | 'distanced' | 'negated' | 'channel' | 'platform' | 'when' | 'to';

/** A statement in its own words, with how and to whom it was said. */
export interface StatementCard extends StatementRef, Pick<Statement, Manner> {
  /** The party's id. */
  readonly party: string | null;
  readonly sourceText: string | null;
  /** Whether its article names who says it; null where it gives nobody. */
  readonly named: boolean | null;
  readonly content: string;
}

export function articleCard({ id, readAt, reading }: KeptArticle): ArticleCard {
  const { outlet, title, url, published } = reading.article;
  return { id, outlet, title, url, published, readAt };
}

/** The statements of an article, in the order of its text. */
export function statementCards({ id, reading, parties }: KeptArticle): readonly StatementCard[] {
  const byId = new Map(reading.sources.map((source) => [source.id, source]));
  return reading.statements.map((statement) => {
    const { act, answered, mode, hedged, distanced, negated, channel, platform, when, to, source } = statement;
    return {
      ...{ act, answered, mode, hedged, distanced, negated, channel, platform, when, to },
      article: id,
      statement: statement.id,
      party: source === null ? null : (parties[source]?.id ?? null),
      sourceText: sourceTextOf(reading.article, statement),
      named: byId.get(source ?? '')?.named ?? null,
      content: contentOf(reading.article, statement),
    };
  });
}

/** When an article was published, for a person. */
export const whenPublished = ({ published }: ArticleCard): string => (published === null ? 'no date' : date(published));

/** An article by its outlet, else by its headline, else by its id. */
export const outletOf = ({ outlet, title, id }: ArticleCard): string => outlet ?? title ?? id;

/** A party by its name, else by its description; whether it has no name is told. */
export const partyLabel = (party: PartyInShort): string => `${labelOf(party)}${party.named ? '' : ' (unnamed)'}`;

/** The order of articles in time: of those without a date, by when they were read. */
export const inTime = (a: ArticleCard, b: ArticleCard): number =>
  timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const timeOf = ({ published, readAt }: ArticleCard): number => {
  const time = Date.parse(published ?? readAt);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
};

/** Things by their ids. */
export const byIdOf = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The first and the last day of some articles: `Mon 7 Jun 2027 to Tue 8 Jun 2027`; empty if none has a date. */
export function daysOf(articles: readonly ArticleCard[]): string {
  const days = [...articles].sort(inTime).flatMap(({ published }) => published?.slice(0, 10) ?? []);
  return daysFrom(days[0] ?? null, days.at(-1) ?? null);
}

/** Two days as one says them: one where they are the same, empty where there is none. */
export const daysFrom = (first: string | null, last: string | null): string =>
  [...new Set([first, last].filter((day) => day !== null).map((day) => date(day.slice(0, 10))))].join(' to ');
